import { __ } from '@wordpress/i18n';

/** What stands where a provider reported nothing: never an empty cell. */
export function notReported(): string {
	return __( 'Not reported', 'meum-status' );
}

/** A provider's code word in readable form: "NOT_CONNECTED" becomes "Not connected". Anything that is no code word stays as it came. */
export function readableWord( word: string ): string {
	if ( ! /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*$/.test( word ) ) {
		return word;
	}
	const lower = word.toLowerCase().replace( /[_-]/g, ' ' );

	return lower.charAt( 0 ).toUpperCase() + lower.slice( 1 );
}
