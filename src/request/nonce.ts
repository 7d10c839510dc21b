import { withHosts, type RequestFailure } from './failure';
import type { Reply } from './reply';

/** What wp-admin says when it is asked for a nonce of the REST API. */
export type Nonce =
	| { status: 'valid'; value: string }
	| { status: 'signed_out' }
	| { status: 'unknown' };

/** The nonce is the last word, whatever another plugin has printed before it. Of WordPress's own it is 10 hexadecimal digits. */
const LAST_WORD = /(?:^|[\s>\uFEFF])([\w~-]{1,64})\s*$/;

/** Reads the answer of admin-ajax.php?action=rest-nonce. Somebody who is signed out gets "0", or is sent on to the form for signing in. */
export function readNonce( { status, text, redirected }: Reply ): Nonce {
	const word = LAST_WORD.exec( text )?.[ 1 ] ?? null;
	if ( redirected || ( status === 400 && word === '0' ) ) {
		return { status: 'signed_out' };
	}
	return status < 300 && word !== null && word.length > 3
		? { status: 'valid', value: word }
		: { status: 'unknown' };
}

/** Whether a refused request may succeed with a nonce: it is another one than was sent, and the nonce was what was refused. */
export function isWorthTrying(
	{ kind }: RequestFailure,
	used: string | null,
	nonce: Nonce
): nonce is Extract< Nonce, { status: 'valid' } > {
	return (
		kind === 'expired' && nonce.status === 'valid' && nonce.value !== used
	);
}

/** What a refusal comes to once it is known who is signed in, and that no other nonce helps. */
export function settle(
	failure: RequestFailure,
	used: string | null,
	nonce: Nonce
): RequestFailure {
	if ( nonce.status === 'signed_out' ) {
		return { ...failure, kind: 'signed_out' };
	}
	return failure.kind === 'expired' &&
		nonce.status === 'valid' &&
		nonce.value === used
		? withHosts( { ...failure, kind: 'not_carried' }, failure.hosts )
		: failure;
}
