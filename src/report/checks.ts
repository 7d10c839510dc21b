import { __ } from '@wordpress/i18n';
import type { Check, Report } from '../types/report';
import type { Badge } from './looks';
import { checkBadge } from '../model/check-badge';
import { timeAgo } from '../time/relative-time';
import { parseTime } from '../time/time';
import { notReported, readableWord } from '../model/words';

/** One cell of the row of facts. */
export interface Fact {
	id: string;
	label: string;
	badge: Badge;
	/** The value for people. */
	text: string;
	/** A key's first characters, to recognise it by; null if none belongs here. */
	prefix: string | null;
	/** Whether it only repeats what the headline and the other facts say. */
	isQuiet: boolean;
}

function lastSeen( seenAt: string | null, now: number, zone: string ): string {
	const seen = parseTime( seenAt );
	if ( seen === null ) {
		return notReported();
	}
	return timeAgo( seen, now, zone ) ?? __( 'Time not known', 'meum-status' );
}

function valueOf( check: Check, now: number, zone: string ): string {
	if ( check.detail !== null ) {
		return check.detail;
	}
	if ( check.id === 'check_in' ) {
		return lastSeen( check.word, now, zone );
	}
	return check.word === null ? notReported() : readableWord( check.word );
}

/** Whether a check only repeats what the headline and the other checks say. */
function isQuiet(
	{ id, status }: Check,
	{ checks, reasons }: Pick< Report, 'checks' | 'reasons' >
): boolean {
	if ( status === 'warn' || status === 'fail' ) {
		return false;
	}
	switch ( id ) {
		case 'site':
			return ! reasons.includes( 'site_unknown' );
		case 'plugin':
		case 'clock':
			// Worth a word only where they are not as they should be.
			return true;
		case 'ready':
			// Worth a place of its own where the connection's word says something else, or nothing.
			return checks.some(
				( other ) =>
					other.id === 'connection' &&
					( other.status === 'pass' ) === ( status === 'pass' )
			);
		default:
			return false;
	}
}

/** All checks as facts, in the report's order; without colour if they are from before. */
export function allFacts(
	report: Pick< Report, 'checks' | 'answer' | 'reasons' >,
	isDated: boolean,
	now: number,
	zone: string
): Fact[] {
	return report.checks.map( ( check ) => ( {
		id: check.id,
		label: check.label,
		badge: {
			...checkBadge( check.status ),
			...( isDated && { tone: 'neutral' } ),
		},
		isQuiet: isQuiet( check, report ),
		text: valueOf( check, now, zone ),
		prefix:
			check.id === 'credentials'
				? report.answer?.credential_prefix ?? null
				: null,
	} ) );
}

/** Reasons whose next step says what a check has to say. */
const SAID_BY: Record< string, string[] > = {
	site: [ 'other_site' ],
	plugin: [ 'woocommerce_missing', 'plugin_missing' ],
	clock: [ 'clock' ],
};

/**
 * What to do or to know about checks: each sentence once, with the names of all checks that it is about. What the next step of
 * the headline says already is left out.
 */
export function remedies( {
	checks,
	reason,
}: Pick< Report, 'checks' | 'reason' > ): Array< {
	labels: string[];
	remedy: string;
} > {
	const labels = new Map< string, string[] >();
	for ( const { id, label, remedy } of checks ) {
		const isSaid = SAID_BY[ id ]?.includes( reason );
		if ( remedy !== null && ! isSaid ) {
			labels.set( remedy, [ ...( labels.get( remedy ) ?? [] ), label ] );
		}
	}
	return [ ...labels ].map( ( [ remedy, names ] ) => ( {
		labels: names,
		remedy,
	} ) );
}
