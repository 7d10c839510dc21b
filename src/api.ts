import apiFetch from '@wordpress/api-fetch';
import {
	bareFailure,
	dependsOnSession,
	isLostOnTheWay,
	withHosts,
	type RequestFailure,
} from './request/failure';
import { hostOf, type Hosts } from './request/hosts';
import { isWorthTrying, readNonce, settle, type Nonce } from './request/nonce';
import type { Outcome } from './request/outcome';
import { startPatience } from './request/patience';
import {
	isResponse,
	noAnswer,
	readReply,
	readResponse,
	type Reply,
} from './request/reply';

/** Who asks for fresh data: the page by itself, or a person by a button. */
export type Asker = 'page' | 'person';

/** GET and POST only: many firewalls let neither PUT nor DELETE pass, nor the header by which api-fetch disguises them. */
export interface ApiRequest {
	path: string;
	by: Asker;
	method?: 'POST';
	data?: Record< string, unknown >;
}

/** Where WordPress says that its REST API is; null as long as it has not said so. */
let restHost: string | null = null;

/** The nonce that was new, and refused all the same. */
let vain: string | null = null;

/** The question who is signed in, while it is under way. */
let asking: Promise< Nonce > | null = null;

/** Takes what the page says of the two halves of WordPress, as api-fetch takes the address of its REST API: once a page. */
export function rememberHosts( hosts: Hosts | null ): void {
	restHost = hosts?.rest ?? null;
}

/**
 * Sends one request and takes what comes, unread: so nothing that another plugin prints is in the way, and api-fetch, which renews
 * nonces without end, leaves them to this file.
 *
 * @throws What fetch throws when there is no answer, and what other plugins' parts of api-fetch do.
 */
async function send(
	{ path, method, data }: ApiRequest,
	signal: AbortSignal
): Promise< Reply > {
	const response = await apiFetch< Response, false >( {
		path,
		...( method && { method } ),
		...( data && { data } ),
		signal,
		parse: false,
	} ).catch( ( rejection: unknown ) => {
		if ( isResponse( rejection ) ) {
			return rejection;
		}
		throw rejection;
	} );
	return readResponse( response );
}

/** What a page at https may not ask for. */
function isInsecure(): boolean {
	return (
		window.location.protocol === 'https:' &&
		( apiFetch.nonceEndpoint?.startsWith( 'http:' ) ?? false )
	);
}

/** One request and what it came to. */
async function attempt< Value >(
	request: ApiRequest,
	isExpected: ( value: unknown ) => value is Value,
	signal: AbortSignal
): Promise< Outcome< Value > > {
	const admin = window.location.host;
	let rest = restHost;
	let outcome: Outcome< Value >;
	try {
		const reply = await send( request, signal );
		rest = hostOf( reply.url ) ?? rest;
		outcome = readReply( reply, request.method ?? 'GET', isExpected );
	} catch ( rejection ) {
		outcome = {
			status: 'failed',
			failure: signal.aborted
				? bareFailure( 'timeout' )
				: noAnswer( rejection, {
						isOnline: navigator.onLine,
						isInsecure: isInsecure(),
				  } ),
		};
	}
	return outcome.status === 'answered'
		? outcome
		: {
				status: 'failed',
				failure: withHosts(
					outcome.failure,
					rest === null ? null : { admin, rest }
				),
		  };
}

/** Asks wp-admin, which knows who is signed in whatever became of the REST API, for a new nonce. */
async function askForNonce( signal: AbortSignal ): Promise< Nonce > {
	const { nonceEndpoint } = apiFetch;
	if ( nonceEndpoint === undefined ) {
		return { status: 'unknown' };
	}
	try {
		const response = await window.fetch( nonceEndpoint, { signal } );
		return readNonce( await readResponse( response ) );
	} catch {
		return { status: 'unknown' };
	}
}

/** The answer to who is signed in, which requests at the same time share. */
function newNonce( signal: AbortSignal ): Promise< Nonce > {
	asking ??= askForNonce( signal ).finally( () => {
		asking = null;
	} );
	return asking;
}

/** One request, and after a refusal that may be the nonce's another one with a new nonce. */
async function askTwice< Value >(
	request: ApiRequest,
	isExpected: ( value: unknown ) => value is Value,
	signal: AbortSignal
): Promise< Outcome< Value > > {
	const own = apiFetch.nonceMiddleware;
	const used = own?.nonce ?? null;
	const first = await attempt( request, isExpected, signal );
	if ( first.status === 'answered' || ! dependsOnSession( first.failure ) ) {
		return first;
	}
	const isKnown = used !== null && used === vain && request.by === 'page';
	const nonce: Nonce = isKnown
		? { status: 'valid', value: used }
		: await newNonce( signal );
	if ( ! own || ! isWorthTrying( first.failure, used, nonce ) ) {
		return failed( settle( first.failure, used, nonce ) );
	}
	own.nonce = nonce.value;
	const second = await attempt( request, isExpected, signal );

	return second.status === 'answered'
		? second
		: failed( settle( second.failure, nonce.value, nonce ) );
}

function failed( failure: RequestFailure ): Outcome< never > {
	if ( isLostOnTheWay( failure ) ) {
		vain = apiFetch.nonceMiddleware?.nonce ?? null;
	}
	return { status: 'failed', failure };
}

/** Asks this site's REST API. At most one new nonce is fetched; one that was of no use is asked for again only for a person. */
export async function ask< Value >(
	request: ApiRequest,
	isExpected: ( value: unknown ) => value is Value,
	outer: AbortSignal
): Promise< Outcome< Value > > {
	const patience = startPatience( outer );
	try {
		const outcome = await askTwice( request, isExpected, patience.signal );
		vain = outcome.status === 'answered' ? null : vain;

		return outcome;
	} finally {
		patience.end();
	}
}
