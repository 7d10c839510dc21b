import { date } from '@wordpress/date';
import type { SiteTime } from './site-time';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const ISO =
	/^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:?\d{2})$/i;

/** Milliseconds since 1970 of an ISO 8601 time with a zone; null if it is missing, malformed or on a day that does not exist. */
export function parseTime( iso: string | null ): number | null {
	const [ , year = '', month = '', day = '', time = '', zone = '' ] =
		ISO.exec( iso ?? '' ) ?? [];
	// Browsers disagree on 30 February: some say 2 March.
	const calendar = new Date( `${ year }-${ month }-${ day }T00:00:00Z` );
	if ( calendar.getUTCDate() !== Number( day ) ) {
		return null;
	}
	const offset = /^z$/i.test( zone )
		? 'Z'
		: zone.replace( /^(.\d\d):?(\d\d)$/, '$1:$2' );
	const parsed = Date.parse(
		`${ year }-${ month }-${ day }T${ time }${ offset }`
	);

	return Number.isNaN( parsed ) ? null : parsed;
}

/** How many midnights of the site lie between a time and now: 0 is the same day, -1 yesterday, 1 tomorrow. */
export function daysBetween( then: number, { now, zone }: SiteTime ): number {
	const midnight = ( time: number ) =>
		Date.parse( `${ date( 'Y-m-d', time, zone ) }T00:00:00Z` );

	return Math.round( ( midnight( then ) - midnight( now ) ) / DAY );
}
