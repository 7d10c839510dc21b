import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { makeCertificate } from './certificate';
import { createRequestLog, type LoggedRequest } from './request-log';
import { json, text } from './replies';
import { createRoutes } from './routes';
import {
	exampleSite,
	type Ports,
	type Respond,
	type SandboxSite,
	type Scenario,
} from './scenario';
import { requireScenario, scenarios } from '../meum/scenarios';

export interface SandboxOptions {
	/** Port of the plain http server; a free one if left out. */
	port?: number;
	/** Name of the first scenario; connected if left out. */
	scenario?: string;
	/** Keys that are accepted; one is made if left out. */
	keys?: string[];
	/** Called after every change of scenario, whoever made it. */
	onScenario?: ( scenario: Scenario ) => void | Promise< void >;
}

export interface Sandbox extends Ports {
	/** The first accepted key. */
	apiKey: string;
	scenario: () => Scenario;
	/** @throws An Error with one sentence if there is no scenario of that name. */
	setScenario: ( name: string ) => Promise< void >;
	/** Answers status requests with this value, until the next setScenario. */
	setAnswer: ( body: unknown, status?: number ) => void;
	/** Answers each status request with the next of these texts as JSON, and after the last with that one again. */
	setAnswers: ( bodies: readonly string[] ) => void;
	/** Answers status requests so, until the next setScenario. */
	setResponder: ( respond: Respond ) => void;
	/** Names the site that connected answers speak of. */
	setSite: ( site: SandboxSite ) => void;
	/** Where a site finds the API in the current scenario. */
	baseUrl: () => string;
	/** The last 1,000 requests to the API, oldest first, keys masked. */
	requests: () => LoggedRequest[];
	clear: () => void;
	stop: () => Promise< void >;
}

const HOST = '127.0.0.1';

/** A key in the shape of Meum's; made anew each time, so that none stands in the repository. */
function makeKey(): string {
	const characters = randomBytes( 24 ).toString( 'hex' );
	return `sk_live_${ characters }`;
}

/**
 * @param server Not yet listening.
 * @param port   0 for any free one.
 * @return The port in use.
 * @throws An Error with code EADDRINUSE where the port is taken.
 */
function listen( server: Server, port: number ): Promise< number > {
	return new Promise( ( resolve, reject ) => {
		server.once( 'error', reject );
		server.listen( port, HOST, () => {
			server.off( 'error', reject );
			const address = server.address();
			resolve(
				typeof address === 'object' && address ? address.port : port
			);
		} );
	} );
}

function close( server: Server ): Promise< void > {
	return new Promise( ( resolve ) => {
		server.close( () => resolve() );
		server.closeAllConnections();
	} );
}

/** The scenario that a test makes up on the spot. */
function madeUp( respond: Respond ): Scenario {
	return {
		name: 'custom',
		sentence: 'An answer that a test has made up.',
		group: 'Custom',
		expected: { state: 'unknown', reason: 'not_understood' },
		respond,
	};
}

/**
 * A Meum API on this machine, on http and on TLS, reachable from this machine only.
 *
 * @param options See there.
 * @throws An Error where the port is taken or the scenario is not known.
 */
export async function startSandbox(
	options: SandboxOptions = {}
): Promise< Sandbox > {
	const keys = options.keys ?? [ makeKey() ];
	const log = createRequestLog();
	let current = requireScenario( options.scenario ?? 'connected' );
	let site = exampleSite;
	let otherHostUrl = '';

	const setScenario = async ( name: string ) => {
		current = requireScenario( name );
		await options.onScenario?.( current );
	};
	const handle: RequestListener = createRoutes( {
		scenarios,
		scenario: () => current,
		setScenario,
		accepts: ( key ) => keys.includes( key ),
		facts: () => ( { now: new Date(), site, otherHostUrl } ),
		log,
	} );

	const plain = createServer( handle );
	const secure = createTlsServer( await makeCertificate(), handle );
	const port = await listen( plain, options.port ?? 0 );
	const tlsPort = await listen( secure, 0 ).catch( async ( error ) => {
		await close( plain );
		throw error;
	} );
	otherHostUrl = `http://localhost:${ port }`;
	const ports: Ports = {
		url: `http://${ HOST }:${ port }`,
		tlsUrl: `https://${ HOST }:${ tlsPort }`,
	};

	return {
		...ports,
		apiKey: keys[ 0 ] ?? '',
		scenario: () => current,
		setScenario,
		setAnswer: ( body, status = 200 ) => {
			current = madeUp( json( () => body, { status } ) );
		},
		setAnswers: ( bodies ) => {
			const left = [ ...bodies ];
			current = madeUp(
				text(
					() => ( left.length > 1 ? left.shift() : left[ 0 ] ) ?? ''
				)
			);
		},
		setResponder: ( respond ) => {
			current = madeUp( respond );
		},
		setSite: ( named ) => {
			site = named;
		},
		baseUrl: () => current.baseUrl?.( ports ) ?? ports.url,
		requests: log.list,
		clear: log.clear,
		stop: async () => {
			await Promise.all( [ close( plain ), close( secure ) ] );
		},
	};
}
