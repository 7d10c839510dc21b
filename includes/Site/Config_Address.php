<?php
declare( strict_types=1 );

namespace Meum\Status\Site;

use Meum\Status\Http\Format;

/**
 * Reads an address from a constant of wp-config.php, if that names one for good. Many a wp-config.php takes it from the
 * request, as in `'https://' . $_SERVER['HTTP_HOST']`: it then says to which name somebody asked, and nothing of the site.
 */
final class Config_Address {

	/** Where PHP keeps the host that a request was made to. */
	private const HOSTS = array( 'HTTP_HOST', 'SERVER_NAME', 'HTTP_X_FORWARDED_HOST', 'HTTP_X_ORIGINAL_HOST', 'HTTP_X_HOST' );

	/**
	 * The address that a constant names.
	 *
	 * @param string $stored The same address as the database has it.
	 * @return string|null Null if the constant is not there, is no whole address (on a command line there is no host) or
	 *                     follows the request.
	 */
	public static function read( string $constant_name, string $stored ): ?string {
		$address = defined( $constant_name ) ? constant( $constant_name ) : null;

		if ( ! is_string( $address ) || ! Format::is_web_address( $address ) ) {
			return null;
		}

		$host = Address::host( $address );

		// Where the database has the same host, or the request another one, nothing hangs on how it came there.
		return Address::host( $stored ) !== $host && in_array( $host, self::asked(), true ) && self::follows_request( $constant_name, $address )
			? null
			: $address;
	}

	/** @return list<string> Names that this request was made to. */
	private static function asked(): array {
		$hosts = array();

		foreach ( self::HOSTS as $name ) {
			// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Only compared.
			$value = $_SERVER[ $name ] ?? null;

			if ( is_string( $value ) ) {
				$hosts[] = Address::host( 'https://' . $value );
			}
		}

		return $hosts;
	}

	/**
	 * Whether the configuration takes an address from the request. That both have the same host proves nothing: a copy whose
	 * database still has the original's address is asked by its own name, which wp-config.php then names.
	 */
	private static function follows_request( string $constant_name, string $address ): bool {
		$code  = implode( "\n", array_map( array( self::class, 'code' ), self::files() ) );
		$host  = wp_parse_url( $address, PHP_URL_HOST );
		$wants = '/\b(?:' . implode( '|', self::HOSTS ) . ')\b/';

		if ( 1 === preg_match( '/[\'"]' . preg_quote( $constant_name, '/' ) . '[\'"]\s*,([^;]*);/', $code, $defined ) && 1 === preg_match( $wants, $defined[1] ) ) {
			return true;
		}

		// Written down somewhere, it is no echo; nor where nothing in there asks for the host of the request.
		return is_string( $host ) && false === stripos( $code, $host ) && 1 === preg_match( $wants, $code );
	}

	/** @return list<string> wp-config.php and what it loads, for example config/application.php. */
	private static function files(): array {
		// As wp-load.php looks for it; wp-cli does not include the file but runs its text.
		$file  = file_exists( ABSPATH . 'wp-config.php' ) ? ABSPATH . 'wp-config.php' : dirname( ABSPATH ) . '/wp-config.php';
		$files = array( $file );
		$core  = array( ABSPATH . WPINC, ABSPATH . 'wp-admin', WP_CONTENT_DIR, WP_PLUGIN_DIR, WPMU_PLUGIN_DIR );

		// Hosts can disable it.
		foreach ( function_exists( 'get_included_files' ) ? get_included_files() : array() as $included ) {
			$included = wp_normalize_path( $included );
			$is_ours  = 1 !== preg_match( '#/vendor/|^phar:|/wp-settings\.php$#', $included );

			foreach ( $core as $folder ) {
				$real    = realpath( $folder );
				$is_ours = $is_ours && 0 !== strpos( $included, wp_normalize_path( false === $real ? $folder : $real ) . '/' );
			}
			if ( $is_ours && wp_normalize_path( $file ) !== $included ) {
				$files[] = $included;
			}
		}

		return $files;
	}

	/** The code of a file, without its comments unless the host has disabled that; empty if it cannot be read. */
	private static function code( string $file ): string {
		// What a host loads before each request can lie where this site may not look, and PHP would say so each time.
		// phpcs:ignore WordPress.PHP.NoSilencedErrors
		if ( ! @is_readable( $file ) ) {
			return '';
		}

		// phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of this site.
		return function_exists( 'php_strip_whitespace' ) ? php_strip_whitespace( $file ) : (string) file_get_contents( $file );
	}
}
