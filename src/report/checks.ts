import { __ } from '@wordpress/i18n';
import { timeAgo } from '../time/relative-time';
import type { SiteTime } from '../time/site-time';
import { parseTime } from '../time/time';
import type { Check } from '../types/report';
import { notReported } from '../ui/value';

/** What a check says: its own words, or how long ago its time is. */
export function checkText(
	{ text, at }: Pick< Check, 'text' | 'at' >,
	time: SiteTime
): string {
	if ( text !== null || at === null ) {
		return text ?? notReported();
	}
	const then = parseTime( at );

	return (
		( then === null ? null : timeAgo( then, time ) ) ??
		__( 'Time not known', 'meum-status' )
	);
}

/** What to do or to know about checks: each sentence once, with the names of all checks that it is about. */
export function checkNotes(
	checks: Array< Pick< Check, 'label' | 'hint' > >
): Array< { labels: string[]; hint: string } > {
	const labels = new Map< string, string[] >();
	for ( const { label, hint } of checks ) {
		if ( hint !== null ) {
			labels.set( hint, [ ...( labels.get( hint ) ?? [] ), label ] );
		}
	}
	return [ ...labels ].map( ( [ hint, names ] ) => ( {
		labels: names,
		hint,
	} ) );
}

/** Several words as one text. */
export function listed( words: string[] ): string {
	return words.join(
		/* translators: Stands between the names in a list, with the space after it. */
		__( ', ', 'meum-status' ) // eslint-disable-line @wordpress/i18n-no-flanking-whitespace -- White space separates too.
	);
}
