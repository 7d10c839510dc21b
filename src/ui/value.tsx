import { __ } from '@wordpress/i18n';

/** What stands where a provider reported nothing: never an empty cell. */
export function notReported(): string {
	return __( 'Not reported', 'meum-status' );
}

interface ValueProps {
	/** The provider's text, or null where it reported none. */
	text: string | null;
	/** What to say where there is none, if not that it was not reported. */
	absent?: string | undefined;
	/** Addresses, keys and versions read better in a typewriter's letters. */
	code?: boolean;
}

/** One value of a provider: plain text, cut off from the direction of what stands around it, never an empty cell. */
export function Value( {
	text,
	absent = notReported(),
	code = false,
}: ValueProps ) {
	if ( text === null || text.trim() === '' ) {
		return <span className="meum-status__muted">{ absent }</span>;
	}
	return code ? (
		<code className="meum-status__code" dir="auto" translate="no">
			{ text }
		</code>
	) : (
		<bdi>{ text }</bdi>
	);
}
