import { __, _n, sprintf } from '@wordpress/i18n';
import { dayAndTime } from './absolute-time';
import type { SiteTime } from './site-time';
import { daysBetween, HOUR, MINUTE, SECOND } from './time';

/** How often a relative time on screen is looked at again. */
export const LOOK_AGAIN = 10 * SECOND;

/** Clocks of two servers differ a little; a time further ahead than this is no time that has passed. */
const TOLERANCE = MINUTE;

/** Up to this age the hours are counted although midnight lies between: at one in the morning "2 hours ago" says more than "yesterday". */
const SAME_EVENING = 6 * HOUR;

/** How long ago, for the inside of a sentence: "2 minutes ago", "yesterday at 16:20". Null if the time lies ahead. */
export function timeAgo( then: number, site: SiteTime ): string | null {
	const age = site.now - then;
	if ( age < -TOLERANCE ) {
		return null;
	}
	if ( age < MINUTE ) {
		return __( 'just now', 'meum-status' );
	}
	if ( age < HOUR ) {
		const minutes = Math.floor( age / MINUTE );
		return sprintf(
			/* translators: %d: number of minutes. */
			_n( '%d minute ago', '%d minutes ago', minutes, 'meum-status' ),
			minutes
		);
	}
	if ( age < SAME_EVENING || daysBetween( then, site ) === 0 ) {
		const hours = Math.floor( age / HOUR );
		return sprintf(
			/* translators: %d: number of hours. */
			_n( '%d hour ago', '%d hours ago', hours, 'meum-status' ),
			hours
		);
	}
	return dayAndTime( then, site );
}

/** How long until a time that lies ahead, for the inside of a sentence: "in 4 minutes". Null if it is not ahead. */
export function timeUntil(
	then: number,
	{ now }: Pick< SiteTime, 'now' >
): string | null {
	const wait = then - now;
	if ( wait <= 0 ) {
		return null;
	}
	if ( wait < MINUTE ) {
		return __( 'in less than a minute', 'meum-status' );
	}
	if ( wait < HOUR ) {
		const minutes = Math.round( wait / MINUTE );
		return sprintf(
			/* translators: %d: number of minutes. */
			_n( 'in %d minute', 'in %d minutes', minutes, 'meum-status' ),
			minutes
		);
	}
	const hours = Math.round( wait / HOUR );
	return sprintf(
		/* translators: %d: number of hours. */
		_n( 'in %d hour', 'in %d hours', hours, 'meum-status' ),
		hours
	);
}
