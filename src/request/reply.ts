import { bareFailure, type RequestFailure, type FailureKind } from './failure';
import { BAD_NONCE, isOurs, NO_ROUTE } from './failure-code';
import { excerpt, findObject, isJson } from './foreign-text';
import type { Outcome } from './outcome';
import { readRestError, type RestError } from './rest-error';

/** What came back over HTTP, as it came. */
export interface Reply {
	status: number;
	/** Where it came from in the end. */
	url: string;
	redirected: boolean;
	text: string;
}

/** With what api-fetch rejects where there is no answer. */
const NO_ANSWER = [ 'fetch_error', 'offline_error' ];

/** Whether a value is a fetch's response, which api-fetch also rejects with. */
export function isResponse( value: unknown ): value is Response {
	return (
		typeof value === 'object' &&
		value !== null &&
		'status' in value &&
		typeof value.status === 'number' &&
		'text' in value &&
		typeof value.text === 'function'
	);
}

/** Takes what a response holds. Some plugin's part of api-fetch may have read it already, asked or not. */
export async function readResponse( response: unknown ): Promise< Reply > {
	if ( ! isResponse( response ) ) {
		return {
			status: 200,
			url: '',
			redirected: false,
			text: JSON.stringify( response ) ?? '',
		};
	}
	const { status, url, redirected } = response;

	return { status, url, redirected, text: await response.text() };
}

/** A request as those who look after a server know it, without what WordPress's script adds to its query. */
export function requestLine( method: string, address: string ): string | null {
	try {
		const url = new URL( address );
		const route = url.searchParams.get( 'rest_route' );

		return `${ method } ${ url.pathname }${
			route === null ? '' : `?rest_route=${ route }`
		}`;
	} catch {
		return null;
	}
}

/** What an error of WordPress's own REST API means. Of 401 and 403 only this plugin's codes and the nonce's speak of the reader. */
function kindOfError(
	{ code }: RestError,
	status: number,
	redirected: boolean
): FailureKind {
	if ( code === BAD_NONCE || ( isOurs( code ) && status === 401 ) ) {
		return 'expired';
	}
	if ( status === 401 || status === 403 ) {
		return isOurs( code ) ? 'forbidden' : 'refused';
	}
	if ( redirected ) {
		return 'redirected';
	}
	return code === NO_ROUTE ? 'missing' : kindOfStatus( status );
}

/** What a status means that comes with no words of WordPress. */
function kindOfStatus( status: number ): FailureKind {
	switch ( status ) {
		case 404:
			return 'missing';
		case 429:
			return 'too_often';
		case 503:
			return 'unavailable';
		default:
			return 'server';
	}
}

function kindOfText( { status, text, redirected }: Reply ): FailureKind {
	if ( status < 400 ) {
		return text.trim() === '' ? 'server' : 'foreign_text';
	}
	if ( redirected ) {
		return 'redirected';
	}
	const known = kindOfStatus( status );
	const isRefusal = status === 501 || status < 500;

	return known === 'server' && isRefusal ? 'firewall' : known;
}

/** What a failed request means, from an error that the REST API told or another plugin's part of api-fetch. */
export function toFailure(
	error: RestError,
	{ status, redirected }: Pick< Reply, 'status' | 'redirected' >
): RequestFailure {
	// A notice that is printed first makes PHP send 200 with an error.
	const meant = status < 400 ? error.status ?? status : status;

	return {
		...bareFailure( kindOfError( error, meant, redirected ) ),
		code: error.code,
		message: error.message || null,
		status: meant,
		data: error.data,
	};
}

/** Why no answer came at all: fetch says no more than that there is none. */
export function noAnswer(
	rejection: unknown,
	{ isOnline, isInsecure }: { isOnline: boolean; isInsecure: boolean }
): RequestFailure {
	const error = readRestError( rejection );
	if ( error !== null && ! NO_ANSWER.includes( error.code ) ) {
		return toFailure( error, { status: 200, redirected: false } );
	}
	if ( ! isOnline ) {
		return bareFailure( 'offline' );
	}
	return bareFailure( isInsecure ? 'insecure' : 'unreachable' );
}

/** What a reply tells: what was asked for, an error, or something that is not from this plugin at all. */
export function readReply< Value >(
	reply: Reply,
	method: string,
	isExpected: ( value: unknown ) => value is Value
): Outcome< Value > {
	const { status, text, url } = reply;
	const isGood = status < 400;
	const found = findObject( text, ( value ): Outcome< Value > | null => {
		if ( isGood && isExpected( value ) ) {
			return { status: 'answered', value };
		}
		const error = readRestError( value );

		return error === null
			? null
			: { status: 'failed', failure: toFailure( error, reply ) };
	} );
	if ( found?.status === 'answered' ) {
		return found;
	}
	const isOther = isGood && isJson( text );
	const failure = found?.failure ?? {
		...bareFailure( isOther ? 'not_ours' : kindOfText( reply ) ),
		message: excerpt( text ),
		status,
	};

	return {
		status: 'failed',
		failure: { ...failure, request: requestLine( method, url ) },
	};
}
