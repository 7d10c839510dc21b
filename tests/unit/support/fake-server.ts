import type { Report } from '../../../src/types/report';
import type { Settings } from '../../../src/types/settings';
import { buildSettings, NO_KEY } from './build-settings';

/** One request that reached the network. */
export interface Received {
	method: string;
	path: string;
	body: unknown;
}

type Reply =
	| { status: number; body: unknown }
	| { status: number; text: string }
	| 'unreachable'
	| 'silent';

type Handler = ( request: Received ) => Reply;

function response( status: number, text: string ) {
	return {
		ok: status < 400,
		status,
		headers: new Map(),
		text: () => Promise.resolve( text ),
		json: () => Promise.resolve( JSON.parse( text ) ),
	};
}

/** Stands in for the network under api-fetch. Returns the requests it got, in order; later ones are added. */
export function serve( handler: Handler ): Received[] {
	const received: Received[] = [];

	global.fetch = jest.fn( ( url: string, init: RequestInit ) => {
		const headers = new Headers( init.headers );
		const request = {
			// api-fetch sends PUT and DELETE as POST, for old servers' sake.
			method:
				headers.get( 'X-HTTP-Method-Override' ) ?? init.method ?? 'GET',
			path: new URL( url, 'https://shop.example' ).pathname,
			body:
				typeof init.body === 'string' ? JSON.parse( init.body ) : null,
		};
		received.push( request );
		const reply = handler( request );
		if ( reply === 'unreachable' ) {
			return Promise.reject( new TypeError( 'Failed to fetch' ) );
		}
		if ( reply === 'silent' ) {
			return new Promise( ( _resolve, reject ) => {
				init.signal?.addEventListener( 'abort', () =>
					reject( new DOMException( 'Aborted', 'AbortError' ) )
				);
			} );
		}
		return Promise.resolve(
			'text' in reply
				? response( reply.status, reply.text )
				: response( reply.status, JSON.stringify( reply.body ) )
		);
	} ) as unknown as typeof fetch;

	return received;
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
