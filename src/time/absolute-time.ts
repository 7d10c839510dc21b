import { dateI18n, getSettings } from '@wordpress/date';
import { __, sprintf } from '@wordpress/i18n';
import type { SiteTime } from './site-time';
import { daysBetween } from './time';

/** "Europe/Madrid", or "UTC+02:00" for a site whose zone is a mere offset. */
export function zoneName( zone: string ): string {
	return /^[+-]/.test( zone ) ? `UTC${ zone }` : zone;
}

/** The time of day in the site's zone, locale and format: "09:30". */
export function clockTime( time: number, zone: string ): string {
	return dateI18n( getSettings().formats.time, time, zone );
}

/** Day and time in the site's zone and locale: "today at 09:30", "9 November 2026 at 14:32". Stands inside a sentence. */
export function dayAndTime( time: number, site: SiteTime ): string {
	const at = clockTime( time, site.zone );
	switch ( daysBetween( time, site ) ) {
		case -1:
			/* translators: %s: time of day, for example 09:30. */
			return sprintf( __( 'yesterday at %s', 'meum-status' ), at );
		case 0:
			/* translators: %s: time of day, for example 09:30. */
			return sprintf( __( 'today at %s', 'meum-status' ), at );
		case 1:
			/* translators: %s: time of day, for example 09:30. */
			return sprintf( __( 'tomorrow at %s', 'meum-status' ), at );
		default:
			return sprintf(
				/* translators: 1: date, for example 9 November 2026. 2: time of day. */
				__( '%1$s at %2$s', 'meum-status' ),
				dateI18n( getSettings().formats.date, time, site.zone ),
				at
			);
	}
}

/** The same with the zone, for readers elsewhere: "today at 09:30 (Europe/Madrid)". */
export function absoluteTime( time: number, site: SiteTime ): string {
	return sprintf(
		/* translators: 1: day and time, for example "today at 09:30". 2: time zone, for example Europe/Madrid. */
		__( '%1$s (%2$s)', 'meum-status' ),
		dayAndTime( time, site ),
		zoneName( site.zone )
	);
}
