import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request that the sandbox got. No secret is in it. */
export interface LoggedRequest {
	/** When it came, ISO 8601. */
	at: string;
	method: string;
	/** Path with query. */
	path: string;
	userAgent: string;
	/** First 12 characters of the key, or null where none was sent. */
	key: string | null;
	/** HTTP status of the answer; null while there is none. */
	status: number | null;
	/** All headers, those with secrets masked. */
	headers: Record< string, string >;
	scenario: string;
}

export interface RequestLog {
	add: (
		request: IncomingMessage,
		response: ServerResponse,
		scenario: string
	) => void;
	/** Oldest first. */
	list: () => LoggedRequest[];
	clear: () => void;
}

const KEPT = 1_000;
const VISIBLE_KEY_CHARACTERS = 12;

/** The key of a Bearer header, or null. */
export function bearerKey( request: IncomingMessage ): string | null {
	const header = request.headers.authorization ?? '';
	return /^Bearer\s+(\S+)$/i.exec( header )?.[ 1 ] ?? null;
}

/** @return The first 12 characters and an ellipsis. */
export function maskKey( key: string ): string {
	return key.length > VISIBLE_KEY_CHARACTERS
		? `${ key.slice( 0, VISIBLE_KEY_CHARACTERS ) }…`
		: key;
}

function maskedHeaders( request: IncomingMessage ): Record< string, string > {
	const headers: Record< string, string > = {};
	for ( const [ name, value ] of Object.entries( request.headers ) ) {
		headers[ name ] = Array.isArray( value )
			? value.join( ', ' )
			: value ?? '';
	}
	for ( const name of [ 'authorization', 'cookie' ] ) {
		const value = headers[ name ];
		if ( value !== undefined ) {
			const key = bearerKey( request );
			headers[ name ] =
				name === 'authorization' && key
					? `Bearer ${ maskKey( key ) }`
					: '…';
		}
	}
	return headers;
}

/** A log of the last 1,000 requests, in memory. */
export function createRequestLog(): RequestLog {
	let entries: LoggedRequest[] = [];
	return {
		add: ( request, response, scenario ) => {
			const key = bearerKey( request );
			const entry: LoggedRequest = {
				at: new Date().toISOString(),
				method: request.method ?? '',
				path: request.url ?? '',
				userAgent: request.headers[ 'user-agent' ] ?? '',
				key: key && maskKey( key ),
				status: null,
				headers: maskedHeaders( request ),
				scenario,
			};
			const settle = () => {
				entry.status = response.headersSent
					? response.statusCode
					: null;
			};
			response.once( 'finish', settle );
			response.once( 'close', settle );
			entries = [ ...entries, entry ].slice( -KEPT );
		},
		list: () => entries.map( ( entry ) => ( { ...entry } ) ),
		clear: () => {
			entries = [];
		},
	};
}
