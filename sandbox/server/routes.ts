import type {
	IncomingMessage,
	RequestListener,
	ServerResponse,
} from 'node:http';
import { controlPage } from './control-page';
import { STOLEN_PATH } from '../meum/fault-scenarios';
import { refuseKey } from '../meum/refusal-scenarios';
import { json, nestedError } from './replies';
import { bearerKey, type RequestLog } from './request-log';
import type { Exchange, Facts, Scenario } from './scenario';

export interface RoutesContext {
	scenarios: readonly Scenario[];
	scenario: () => Scenario;
	setScenario: ( name: string ) => Promise< void >;
	accepts: ( key: string ) => boolean;
	facts: () => Facts;
	log: RequestLog;
}

const STATUS_PATH = '/v1/integration/woocommerce/status';
const MAX_BODY = 10_000;

const healthy = json( () => ( { status: 'ok' } ) );
const unknownAddress = nestedError(
	404,
	'not_found_error',
	'NOT_FOUND',
	'There is nothing at this address.'
);
const wrongMethod = nestedError(
	405,
	'invalid_request_error',
	'METHOD_NOT_ALLOWED',
	'This address answers GET only.'
);

/**
 * Text of a request's body.
 *
 * @throws An Error above 10 kB.
 */
async function readBody( request: IncomingMessage ): Promise< string > {
	let body = '';
	for await ( const chunk of request ) {
		body += String( chunk );
		if ( body.length > MAX_BODY ) {
			throw new Error( 'The request is too large.' );
		}
	}
	return body;
}

/**
 * Whether a request for the control page comes from itself or from no page at all. The Host
 * header is compared too: a foreign name that resolves to 127.0.0.1 is another site.
 */
function isOwnPage( request: IncomingMessage ): boolean {
	const host = request.headers.host ?? '';
	const origin = request.headers.origin;
	const site = request.headers[ 'sec-fetch-site' ];
	return (
		/^(127\.0\.0\.1|localhost):\d+$/.test( host ) &&
		( origin === undefined ||
			/^https?:\/\/(.+)$/.exec( origin )?.[ 1 ] === host ) &&
		( site === undefined || site === 'same-origin' || site === 'none' )
	);
}

function send(
	response: ServerResponse,
	status: number,
	value: unknown
): void {
	response.writeHead( status, { 'content-type': 'application/json' } );
	response.end( JSON.stringify( value ) );
}

function scenarioName( request: IncomingMessage, body: string ): string {
	if ( ! request.headers[ 'content-type' ]?.includes( 'application/json' ) ) {
		return new URLSearchParams( body ).get( 'scenario' ) ?? '';
	}
	const value: unknown = JSON.parse( body );
	const isObject = typeof value === 'object' && value !== null;
	return isObject && 'name' in value ? String( value.name ) : '';
}

/** A scenario as the control API and the page show it. */
function described( { name, sentence, group, expected }: Scenario ) {
	return { name, sentence, group, expected };
}

async function choose(
	context: RoutesContext,
	request: IncomingMessage
): Promise< string | null > {
	try {
		await context.setScenario(
			scenarioName( request, await readBody( request ) )
		);
		return null;
	} catch ( error ) {
		return error instanceof Error ? error.message : String( error );
	}
}

/** Answers the sandbox's own addresses. */
async function control(
	context: RoutesContext,
	request: IncomingMessage,
	response: ServerResponse,
	path: string
): Promise< void > {
	const action = `${ request.method } ${ path }`;
	if ( ! isOwnPage( request ) ) {
		send( response, 403, {
			error: 'This page can only be used by itself.',
		} );
	} else if ( action === 'GET /' ) {
		controlPage( context, response );
	} else if ( action === 'GET /__sandbox/scenario' ) {
		send( response, 200, described( context.scenario() ) );
	} else if ( action === 'GET /__sandbox/scenarios' ) {
		send( response, 200, context.scenarios.map( described ) );
	} else if ( action === 'GET /__sandbox/requests' ) {
		send( response, 200, context.log.list() );
	} else if ( action === 'DELETE /__sandbox/requests' ) {
		context.log.clear();
		send( response, 200, [] );
	} else if ( action === 'PUT /__sandbox/scenario' || action === 'POST /' ) {
		const error = await choose( context, request );
		if ( error !== null ) {
			send( response, 400, { error } );
		} else if ( request.method === 'PUT' ) {
			send( response, 200, described( context.scenario() ) );
		} else {
			// Back to the button that was pressed, and not to the top.
			response
				.writeHead( 303, {
					location: `/#scenario-${ context.scenario().name }`,
				} )
				.end();
		}
	} else {
		send( response, 404, { error: 'There is nothing at this address.' } );
	}
}

/** Answers the addresses that Meum has too. */
function api( context: RoutesContext, exchange: Exchange, path: string ): void {
	const { request, response } = exchange;
	const scenario = context.scenario();
	context.log.add( request, response, scenario.name );
	if ( request.method !== 'GET' && request.method !== 'HEAD' ) {
		wrongMethod( exchange );
	} else if ( path === '/health' ) {
		( scenario.wholeServer ? scenario.respond : healthy )( exchange );
	} else if ( path !== STATUS_PATH ) {
		unknownAddress( exchange );
	} else if ( ! context.accepts( bearerKey( request ) ?? '' ) ) {
		refuseKey( exchange );
	} else {
		scenario.respond( exchange );
	}
}

/** One listener for both ports. */
export function createRoutes( context: RoutesContext ): RequestListener {
	return ( request, response ) => {
		const path = ( request.url ?? '/' ).split( '?' )[ 0 ] ?? '/';
		const isControl = path === '/' || path.startsWith( '/__sandbox/' );
		response.on( 'error', () => response.destroy() );
		if ( isControl && path !== STOLEN_PATH ) {
			control( context, request, response, path ).catch( () =>
				response.destroy()
			);
			return;
		}
		api( context, { request, response, facts: context.facts() }, path );
	};
}
