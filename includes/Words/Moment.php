<?php
declare( strict_types=1 );

namespace Meum\Status\Words;

/** A time in sentences and values, in the site's zone and formats. */
final class Moment {

	/** Today's as a time, any other with its date. */
	public static function of( int $time, int $now ): string {
		$clock = self::in_site_format( 'time_format', 'H:i', $time );

		if ( wp_date( 'Y-m-d', $time ) === wp_date( 'Y-m-d', $now ) ) {
			return $clock;
		}

		/* translators: 1: a time, for example 09:00. 2: a date. */
		return sprintf( __( '%1$s on %2$s', 'meum-status' ), $clock, self::in_site_format( 'date_format', 'j F Y', $time ) );
	}

	/** A time as the report writes it. */
	public static function utc( int $time ): string {
		return gmdate( 'Y-m-d\TH:i:s\Z', $time );
	}

	/** A time in the format that an option of the site names. */
	private static function in_site_format( string $option, string $fallback, int $time ): string {
		$format = get_option( $option );

		return (string) wp_date( is_string( $format ) && '' !== $format ? $format : $fallback, $time );
	}
}
