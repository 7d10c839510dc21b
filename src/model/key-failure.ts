import { __ } from '@wordpress/i18n';
import { failureSentence, type Failure } from './failure';

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
	if ( failure.code?.startsWith( 'meum_status_' ) && failure.message ) {
		return failure.message;
	}
	switch ( failure.kind ) {
		case 'offline':
		case 'signed_out':
			return failureSentence( failure.kind );
		case 'forbidden':
			return __(
				'Your account may not do this. An administrator of this site can.',
				'meum-status'
			);
		case 'timeout':
			return __(
				'Your site took too long to answer. Reload this page to see whether it was done.',
				'meum-status'
			);
		case 'server':
			return __(
				'Your site could not do this. If this lasts, ask whoever looks after the site.',
				'meum-status'
			);
	}
}
