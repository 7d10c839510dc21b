<?php
declare( strict_types=1 );

namespace Meum\Status\Settings;

use Meum\Status\Http\Format;

/** Finds the key and the address of a provider: the environment first, then wp-config.php, then the sealed option. */
final class Credentials {

	/** Meum's own address. */
	public const MEUM_ADDRESS = 'https://api.meum.io';

	private const OPTION = 'meum_status_credential_';

	/** The key for Meum; without one, a secret whose problem is no_key. */
	public function meum_key(): Secret {
		$set = Environment::read_for_site( 'MEUM_STATUS_API_KEY' );

		return 'none' === $set['source'] ? $this->stored( 'meum' ) : new Secret( $set['value'], $set['source'] );
	}

	/** The address of Meum's API without a trailing slash, or null if the one that is set cannot be used. */
	public function meum_address(): ?string {
		return $this->address( 'MEUM_STATUS_API_URL', self::MEUM_ADDRESS );
	}

	/**
	 * Stores a key, sealed.
	 *
	 * @param string $provider Id of the provider.
	 * @param bool   $untried  Whether the provider could not be asked about it.
	 * @return bool False if it cannot be sealed here: it is then not stored at all.
	 */
	public function store(
		string $provider,
		#[\SensitiveParameter]
		string $key,
		bool $untried
	): bool {
		$sealed = Secret_Box::seal( $key, $provider );

		return null !== $sealed && update_option( self::OPTION . $provider, $sealed + array( 'untried' => $untried ), false );
	}

	/** Forgets the stored key of a provider. */
	public function remove( string $provider ): void {
		delete_option( self::OPTION . $provider );
	}

	/** Whether the stored key of a provider was stored without being tried. */
	public function is_untried( string $provider ): bool {
		$sealed = get_option( self::OPTION . $provider );

		return is_array( $sealed ) && true === ( $sealed['untried'] ?? null );
	}

	/** The stored key of a provider. A box that cannot be opened is a state of its own, and is kept. */
	private function stored( string $provider ): Secret {
		$sealed = get_option( self::OPTION . $provider );

		if ( false === $sealed ) {
			return new Secret( '', 'none' );
		}

		$key = Secret_Box::open( $sealed, $provider );

		return null === $key ? Secret::unreadable() : new Secret( $key, 'database' );
	}

	/**
	 * An address by the name of its environment variable and constant. It must be https, so that the key is not sent in the
	 * open: plain http may go to this machine, and anywhere on a site that says that it is a local one.
	 */
	private function address( string $name, string $fallback ): ?string {
		$address = Environment::read( $name )['value'];
		$address = untrailingslashit( '' === $address ? $fallback : $address );
		$parts   = wp_parse_url( $address );

		if ( ! Format::is_web_address( $address ) || ! is_array( $parts ) || isset( $parts['user'] ) || isset( $parts['query'] ) || isset( $parts['fragment'] ) ) {
			return null;
		}

		$is_open  = 'https' !== strtolower( $parts['scheme'] ?? '' );
		$loopback = 1 === preg_match( '/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i', $parts['host'] ?? '' );

		return $is_open && ! $loopback && 'local' !== wp_get_environment_type() ? null : $address;
	}
}
