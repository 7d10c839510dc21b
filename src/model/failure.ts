import { __ } from '@wordpress/i18n';
import { isRecord } from './record';

export type FailureKind =
	| 'offline'
	| 'signed_out'
	| 'forbidden'
	| 'timeout'
	| 'server';

/** Why this site's own REST API gave no report. Not to be confused with the report's error, which is about the provider. */
export interface Failure {
	kind: FailureKind;
	/** Stable code of the REST API, or null. */
	code: string | null;
	/** The server's own sentence, or null. */
	message: string | null;
}

const OFFLINE = [ 'fetch_error', 'offline_error' ];
const SIGNED_OUT = [ 'rest_cookie_invalid_nonce', 'rest_not_logged_in' ];

function text( value: unknown ): string | null {
	return typeof value === 'string' && value !== '' ? value : null;
}

function kindOf( code: string | null, status: unknown ): FailureKind {
	if ( code !== null && OFFLINE.includes( code ) ) {
		return 'offline';
	}
	if ( status === 401 || ( code !== null && SIGNED_OUT.includes( code ) ) ) {
		return 'signed_out';
	}
	return status === 403 ? 'forbidden' : 'server';
}

/** Turns what api-fetch rejects with, usually a plain object and no Error, into a Failure. */
export function toFailure( rejection: unknown ): Failure {
	if ( rejection instanceof TypeError ) {
		// A browser's fetch throws this, and nothing more telling, when it cannot reach the server.
		return { kind: 'offline', code: null, message: null };
	}
	if ( ! isRecord( rejection ) ) {
		return { kind: 'server', code: null, message: text( rejection ) };
	}
	if ( rejection.ok === false ) {
		// The bare response with which WordPress 6.6 says that the nonce could not be renewed.
		return { kind: 'signed_out', code: null, message: null };
	}
	const code = text( rejection.code );
	const data = isRecord( rejection.data ) ? rejection.data : {};

	return {
		kind: kindOf( code, data.status ),
		code,
		message: text( rejection.message ),
	};
}

/** One sentence for people: what happened between this browser and this site, and what to do. */
export function failureSentence( kind: FailureKind ): string {
	switch ( kind ) {
		case 'offline':
			return __(
				'This browser cannot reach your site. Check your internet connection.',
				'meum-status'
			);
		case 'signed_out':
			return __(
				'You are signed out. Sign in again in another tab, then try again here.',
				'meum-status'
			);
		case 'forbidden':
			return __(
				'Your account may not see this report. An administrator of this site can.',
				'meum-status'
			);
		case 'timeout':
			return __(
				'Your site took too long to answer. Try again in a moment.',
				'meum-status'
			);
		case 'server':
			return __(
				'Your site could not deliver the report. If this lasts, ask whoever looks after the site.',
				'meum-status'
			);
	}
}
