import { __, _n, sprintf } from '@wordpress/i18n';
import { dayAndTime } from '../time/absolute-time';
import { timeAgo, timeUntil } from '../time/relative-time';
import type { SiteTime } from '../time/site-time';
import { parseTime } from '../time/time';
import type { Issue, Report, ReportError } from '../types/report';

/** What stands beside the Refresh button: when the report was checked or, after a failure, when that happens next; empty before. */
export function checkedLine(
	report: Pick< Report, 'error' | 'fetched_at' | 'next_check_at' >,
	site: SiteTime
): string {
	const next = parseTime( report.next_check_at );
	const wait = next === null ? null : timeUntil( next, site );
	if ( report.error !== null && wait !== null ) {
		return sprintf(
			/* translators: %s: time to wait, for example "in 4 minutes". */
			__( 'Next automatic check %s', 'meum-status' ),
			wait
		);
	}
	if ( report.fetched_at === null ) {
		return '';
	}
	const fetched = parseTime( report.fetched_at );
	const age = fetched === null ? null : timeAgo( fetched, site );

	return age === null
		? __( 'Checked at a time that is not known', 'meum-status' )
		: sprintf(
				/* translators: %s: how long ago, for example "2 minutes ago". */
				__( 'Checked %s', 'meum-status' ),
				age
		  );
}

/** From when the answer on screen is, for readers of an error; null if there is none or its time makes no sense. */
export function asOfLine(
	fetchedAt: string | null,
	site: SiteTime
): string | null {
	const fetched = parseTime( fetchedAt );
	const age = fetched === null ? null : timeAgo( fetched, site );
	if ( fetched === null || age === null ) {
		return null;
	}
	const day = dayAndTime( fetched, site );

	return day === age
		? sprintf(
				/* translators: %s: day and time, for example "yesterday at 16:20". */
				__( 'What you see below is from %s.', 'meum-status' ),
				day
		  )
		: sprintf(
				/* translators: 1: day and time, for example "today at 09:00". 2: how long ago, for example "14 minutes ago". */
				__( 'What you see below is from %1$s, %2$s.', 'meum-status' ),
				day,
				age
		  );
}

/** How often and when asking the provider failed. */
export function attemptsLine(
	error: Pick< ReportError, 'at' | 'attempts' >,
	site: SiteTime
): string {
	const at = parseTime( error.at );
	if ( at === null ) {
		return sprintf(
			/* translators: %d: number of attempts. */
			_n(
				'%d failed attempt.',
				'%d failed attempts in a row.',
				error.attempts,
				'meum-status'
			),
			error.attempts
		);
	}
	return sprintf(
		/* translators: 1: number of attempts. 2: day and time of the last one, for example "today at 09:02". */
		_n(
			'%1$d failed attempt, %2$s.',
			'%1$d failed attempts in a row, the last one %2$s.',
			error.attempts,
			'meum-status'
		),
		error.attempts,
		dayAndTime( at, site )
	);
}

/** Since when this site has known a problem. */
export function firstSeenLine(
	issue: Pick< Issue, 'first_seen_at' >,
	site: SiteTime
): string {
	const seen = parseTime( issue.first_seen_at );
	const age = seen === null ? null : timeAgo( seen, site );

	return age === null
		? __( 'First seen at a time that is not known', 'meum-status' )
		: sprintf(
				/* translators: %s: how long ago, for example "3 hours ago". */
				__( 'First seen %s', 'meum-status' ),
				age
		  );
}
