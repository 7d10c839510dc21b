<?php
declare( strict_types=1 );

namespace Meum\Status\Settings;

use Meum\Status\Http\Format;

/** Finds the key and the address of a provider: the environment first, then wp-config.php. */
final class Credentials {

	/** Meum's own address. */
	public const MEUM_ADDRESS = 'https://api.meum.io';

	/** The key for Meum; without one, a secret whose problem is no_key. */
	public function meum_key(): Secret {
		return $this->key( 'MEUM_STATUS_API_KEY' );
	}

	/** The address of Meum's API without a trailing slash, or null if the one that is set cannot be used. */
	public function meum_address(): ?string {
		return $this->address( 'MEUM_STATUS_API_URL', self::MEUM_ADDRESS );
	}

	/** A key by the name of its environment variable and constant. */
	private function key( string $name ): Secret {
		// A process has one environment for all sites of a network, and a key belongs to one store.
		$environment = $this->is_main_site() ? $this->from_environment( $name ) : '';

		if ( '' !== $environment ) {
			return new Secret( $environment, 'environment' );
		}

		$constant = $this->for_this_site( defined( $name ) ? constant( $name ) : null );

		return '' === $constant ? new Secret( '', 'none' ) : new Secret( $constant, 'constant' );
	}

	/**
	 * An address by the name of its environment variable and constant. It must be https, so that the key is not sent in the
	 * open: plain http may go to this machine, and anywhere on a site that says that it is a local one.
	 */
	private function address( string $name, string $fallback ): ?string {
		$constant = defined( $name ) ? constant( $name ) : '';
		$address  = $this->from_environment( $name );
		$address  = '' === $address && is_string( $constant ) ? trim( $constant ) : $address;
		$address  = untrailingslashit( '' === $address ? $fallback : $address );
		$parts    = wp_parse_url( $address );

		if ( ! Format::is_web_address( $address ) || ! is_array( $parts ) || isset( $parts['user'] ) || isset( $parts['query'] ) || isset( $parts['fragment'] ) ) {
			return null;
		}

		$is_open  = 'https' !== strtolower( $parts['scheme'] ?? '' );
		$loopback = 1 === preg_match( '/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i', $parts['host'] ?? '' );

		return $is_open && ! $loopback && 'local' !== wp_get_environment_type() ? null : $address;
	}

	/** An environment variable, trimmed; empty if it is not set. */
	private function from_environment( string $name ): string {
		$value = getenv( $name );

		return is_string( $value ) ? trim( $value ) : '';
	}

	/**
	 * The part of a constant that is meant for this site: a plain one serves the main site of a network, an array names
	 * sites by id or host.
	 *
	 * @param mixed $constant Value of the constant.
	 */
	private function for_this_site(
		#[\SensitiveParameter]
		$constant
	): string {
		if ( is_array( $constant ) ) {
			$host     = wp_parse_url( home_url(), PHP_URL_HOST );
			$constant = $constant[ get_current_blog_id() ] ?? ( $constant[ is_string( $host ) ? $host : '' ] ?? '' );
		} elseif ( ! $this->is_main_site() ) {
			$constant = '';
		}

		return is_string( $constant ) ? trim( $constant ) : '';
	}

	/** Whether this is the only or the main site. */
	private function is_main_site(): bool {
		return ! is_multisite() || is_main_site();
	}
}
