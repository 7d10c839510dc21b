import { __ } from '@wordpress/i18n';
import type { Failure, FailureKind } from '../request/failure';
import { isOurs } from '../request/failure-code';
import { failureSentence } from '../request/failure-sentence';

/** Codes after which the settings on screen are known to be out of date. */
const OUT_OF_DATE = [
	'meum_status_key_locked',
	'meum_status_cannot_seal',
	'meum_status_may_not_change',
];

/** Whether the server refused for a reason that the screen would have shown, had it been up to date. */
export function isOutOfDate( failure: Failure ): boolean {
	return failure.code !== null && OUT_OF_DATE.includes( failure.code );
}

/** Why something about the key was not done: in the plugin's own words on the server where it has any. */
export function keyFailureSentence( failure: Failure ): string {
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
