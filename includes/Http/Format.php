<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/** What a string must look like to be taken for an address, a time or an id. */
final class Format {

	/** The string in its format, or null if it has not got it. */
	public static function read( string $format, string $text ): ?string {
		switch ( $format ) {
			case 'uri':
				return self::is_web_address( $text ) ? Text::without_userinfo( $text ) : null;
			case 'date-time':
				return self::utc( $text );
			case 'uuid':
				return 1 === preg_match( '/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i', $text ) ? $text : null;
		}

		return $text;
	}

	/** Whether the text is an http or https address with a host. */
	public static function is_web_address( string $text ): bool {
		$parts = 1 === preg_match( '/[\s<>"]/', $text ) ? false : wp_parse_url( $text );

		return is_array( $parts )
			&& in_array( strtolower( $parts['scheme'] ?? '' ), array( 'http', 'https' ), true )
			&& '' !== ( $parts['host'] ?? '' );
	}

	/** Whether a host, as it stands in an address, is this machine itself. */
	public static function is_loopback( string $host ): bool {
		return 1 === preg_match( '/^(?:localhost|127(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}|\[::1\])$/iD', $host );
	}

	/** A host name as the name service knows it, in lower case (münchen.example is xn--mnchen-3ya.example), or null if it is none. */
	public static function ascii_host( string $host ): ?string {
		if ( 1 === preg_match( '/^[!-~]+$/D', $host ) ) {
			return strtolower( $host );
		}

		try {
			// What WordPress itself does to a name; the encoder leaves capitals as they are.
			$ascii = \WpOrg\Requests\IdnaEncoder::encode( function_exists( 'mb_strtolower' ) ? mb_strtolower( $host, 'UTF-8' ) : $host );
		} catch ( \WpOrg\Requests\Exception $no_name ) {
			return null;
		}

		return 1 === preg_match( '/^[!-~]+$/D', $ascii ) ? strtolower( $ascii ) : null;
	}

	/** A moment as UTC, for example 2026-11-22T09:00:00Z. It needs a zone: without one it could be any of 25 hours. */
	private static function utc( string $text ): ?string {
		// Years and zones beyond these are no dates for the programs that read them afterwards (RFC 3339, 1 and 5.6).
		if ( 1 !== preg_match( '/^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.\d{1,20})?(Z|z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/D', $text, $part ) ) {
			return null;
		}

		$zone   = strtoupper( $part[3] );
		$moment = \DateTimeImmutable::createFromFormat( '!Y-m-d\TH:i:sP', $part[1] . 'T' . $part[2] . ( 'Z' === $zone ? '+00:00' : $zone ) );
		$faults = \DateTimeImmutable::getLastErrors();

		// The 30th of February is read as the 2nd of March, with a warning.
		if ( false === $moment || ( is_array( $faults ) && $faults['warning_count'] > 0 ) ) {
			return null;
		}

		// The zone can move it out of the years 1 to 9999.
		$utc = $moment->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' );

		return 1 === preg_match( '/^(?!0000)\d{4}-/', $utc ) ? $utc : null;
	}
}
