import apiFetch from '@wordpress/api-fetch';
import type { Report } from '../../../src/types/report';
import type { Settings } from '../../../src/types/settings';
import { buildSettings, NO_KEY } from './build-settings';

/** One request that reached the network. */
export interface Received {
	method: string;
	path: string;
	/** The nonce that came along, or null. */
	nonce: string | null;
	/** Whether it pretends to have another method, which many firewalls refuse. */
	isDisguised: boolean;
	body: unknown;
}

/** The nonce that WordPress's script has put into the page. */
export const OLD_NONCE = '0123456789';

const NONCE_PATH = '/wp-admin/admin-ajax.php';

export type Reply =
	| { status: number; body: unknown }
	| { status: number; text: string }
	| 'unreachable'
	| 'silent';

/** A promise is an answer that comes later, even if nobody waits for it any more. */
type Handler = ( request: Received ) => Reply | Promise< Reply >;

function response( url: string, status: number, text: string ) {
	return {
		ok: status < 400,
		status,
		url,
		redirected: false,
		headers: new Map(),
		text: () => Promise.resolve( text ),
		json: () => Promise.resolve( JSON.parse( text ) ),
	};
}

/** Stands in for the network under api-fetch. Returns the requests it got, in order; later ones are added. */
export function serve( handler: Handler ): Received[] {
	const received: Received[] = [];

	global.fetch = jest.fn( async ( url: string, init?: RequestInit ) => {
		const headers = new Headers( init?.headers );
		const address = new URL( url, 'https://shop.example' );
		const request = {
			method: init?.method ?? 'GET',
			path: address.pathname,
			nonce: headers.get( 'X-WP-Nonce' ),
			isDisguised: headers.has( 'X-HTTP-Method-Override' ),
			body:
				typeof init?.body === 'string' ? JSON.parse( init.body ) : null,
		};
		received.push( request );
		const reply = await handler( request );
		if ( reply === 'unreachable' ) {
			throw new TypeError( 'Failed to fetch' );
		}
		if ( reply === 'silent' ) {
			return new Promise( ( _resolve, reject ) => {
				init?.signal?.addEventListener( 'abort', () =>
					reject( new DOMException( 'Aborted', 'AbortError' ) )
				);
			} );
		}
		const { status } = reply;
		const text =
			'text' in reply ? reply.text : JSON.stringify( reply.body );

		return response( address.href, status, text );
	} ) as unknown as typeof fetch;

	return received;
}

/** Sets api-fetch up as WordPress does, with a nonce and the place to get another one. Each test file has an api-fetch of its own. */
export function haveNonce(): void {
	const nonce = apiFetch.createNonceMiddleware( OLD_NONCE );
	apiFetch.nonceMiddleware = nonce;
	apiFetch.nonceEndpoint = `https://shop.example${ NONCE_PATH }?action=rest-nonce`;
	apiFetch.use( nonce );
}

/** What wp-admin answers to somebody who is signed in, with a nonce, or signed out. */
export function nonceReply( path: string, nonce: string | null ): Reply | null {
	if ( path !== NONCE_PATH ) {
		return null;
	}
	return nonce === null
		? { status: 400, text: '0' }
		: { status: 200, text: nonce };
}

/** An error of WordPress's REST API, which may carry more. */
export function restError(
	code: string,
	status: number,
	more: Record< string, unknown > = {}
): Reply {
	return {
		status,
		body: {
			code,
			message: `The words of ${ code }.`,
			data: { status, ...more },
		},
	};
}

/** A server that always has this report, and these settings. */
export function serveReport(
	report: Report,
	settings: Settings = buildSettings(
		report.state === 'unconfigured' ? NO_KEY : {}
	)
): Received[] {
	return serve( ( { path } ) => ( {
		status: 200,
		body: path.endsWith( '/settings' ) ? settings : report,
	} ) );
}
