<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/** The WP-Cron event of the background check. It comes every 5 minutes and does nothing unless a check is due. */
final class Cron {

	public const EVENT = 'meum_status_check';

	/**
	 * Schedules the event where it is missing: also after somebody deleted it. It runs at the site's own offset within the
	 * five minutes, so that stores do not all ask at the same second.
	 */
	public static function schedule(): void {
		if ( false === wp_next_scheduled( self::EVENT ) ) {
			$interval = 5 * MINUTE_IN_SECONDS;
			$offset   = hexdec( substr( md5( site_url() ), 0, 6 ) ) % $interval;
			$next     = time() - time() % $interval + $offset;

			wp_schedule_event( $next > time() ? $next : $next + $interval, 'meum_status_five_minutes', self::EVENT );
		}
	}

	/** Takes the event out again. */
	public static function unschedule(): void {
		wp_clear_scheduled_hook( self::EVENT );
	}
}
