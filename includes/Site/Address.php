<?php
declare( strict_types=1 );

namespace Meum\Status\Site;

use Meum\Status\Http\Format;

/** Tells whether two addresses mean the same place. */
final class Address {

	/** Whether both are the same but for scheme, `www`, case, default port and trailing slash. */
	public static function same( string $one, string $another ): bool {
		$normal = self::normal( $one );

		return '' !== $normal && self::normal( $another ) === $normal;
	}

	/**
	 * Whether an address lies on a site.
	 *
	 * @param list<string> $siblings Sites below it, which are others: on a network, one site's path begins with another's.
	 */
	public static function is_on( string $address, string $site, array $siblings = array() ): bool {
		$normal = self::normal( $site );

		if ( '' === $normal || 1 !== preg_match( '#^' . preg_quote( $normal, '#' ) . '(?:$|[/?])#', self::normal( $address ) ) ) {
			return false;
		}

		foreach ( $siblings as $sibling ) {
			if ( self::is_on( $address, $sibling ) ) {
				return false;
			}
		}

		return true;
	}

	/** Host of an address, with its port unless that is a scheme's own, in the one form that is compared; empty if there is none. */
	public static function host( string $address ): string {
		return (string) strtok( self::normal( $address ), '/?' );
	}

	/** An address to show: without a trailing slash, and without a name and a password in it. */
	public static function shown( string $address ): string {
		return untrailingslashit( (string) preg_replace( '#^([a-z][a-z0-9+.-]*://)[^/?\#]*@#i', '$1', trim( $address ) ) );
	}

	/** What is left of an address when all that may differ is gone; empty if it is none. */
	public static function normal( string $address ): string {
		$parts = wp_parse_url( trim( $address ) );

		if ( ! is_array( $parts ) || ! isset( $parts['host'] ) ) {
			return '';
		}

		$port  = $parts['port'] ?? null;
		$host  = (string) preg_replace( '/^www\.|\.$/', '', Format::ascii_host( $parts['host'] ) ?? strtolower( $parts['host'] ) );
		$path  = rtrim( strtolower( $parts['path'] ?? '' ), '/' );
		$query = isset( $parts['query'] ) && '' !== $parts['query'] ? '?' . strtolower( $parts['query'] ) : '';

		// The scheme may differ, so either scheme's default port is none.
		return $host . ( null === $port || 80 === $port || 443 === $port ? '' : ':' . $port ) . $path . $query;
	}
}
