import { __ } from '@wordpress/i18n';
import type { RequestFailure, FailureKind } from '../request/failure';
import { isOurs } from '../request/failure-code';
import { failureSentence } from '../request/failure-sentence';
import { fits } from '../request/shape';
import type { Doubt } from '../types/doubt';
import { DOUBT } from '../types/shapes';

function isDoubt( value: unknown ): value is Doubt {
	return fits( value, DOUBT );
}

/** What a person may confirm so that a refused key is saved all the same; null where nothing helps. */
export function doubtOf( {
	data,
}: Pick< RequestFailure, 'data' > ): Doubt | null {
	return isDoubt( data.doubt ) ? data.doubt : null;
}

/** Whether the server refused for a reason that the screen would have shown, had it been up to date. */
export function isOutOfDate( {
	data,
}: Pick< RequestFailure, 'data' > ): boolean {
	return data.out_of_date === true;
}

/** Why something about the key was not done: in the plugin's own words on the server where it has any. */
export function keyFailureSentence( failure: RequestFailure ): string {
	if ( isOurs( failure.code ) && failure.message !== null ) {
		return failure.message;
	}
	const words: Partial< Record< FailureKind, string > > = {
		forbidden: __(
			'Your account may not do this. An administrator of this site can.',
			'meum-status'
		),
		timeout: __(
			'Your site took too long to answer. Reload this page to see whether it was done.',
			'meum-status'
		),
		server: __(
			'Your site could not do this. If this lasts, ask whoever looks after the site.',
			'meum-status'
		),
	};

	return words[ failure.kind ] ?? failureSentence( failure );
}
