<?php
declare( strict_types=1 );

namespace Meum\Status\Keys;

use Meum\Status\Http\Format;
use Meum\Status\Options;

/**
 * Finds the key and the address of a provider: the environment first, then wp-config.php, then the sealed option.
 *
 * @phpstan-type Saved array{
 *   prefix: string|null,
 *   at: int|null,
 *   by: int,
 *   untried: bool,
 * }
 */
final class Key_Source {

	private const OPTION = 'meum_status_credential_';

	private Key_Kind $kind;

	public function __construct( Key_Kind $kind ) {
		$this->kind = $kind;
	}

	/** Name of the option that holds a provider's sealed key. */
	public static function option( string $provider ): string {
		return self::OPTION . $provider;
	}

	/** The key; without one, a secret whose problem is no_key. */
	public function key(): Secret {
		$set = Environment::read_for_site( $this->kind->constant );

		return 'none' === $set['source'] ? $this->stored() : new Secret( $this->kind, $set['value'], $set['source'] );
	}

	/**
	 * Stores a key, sealed, with who does it and when. The key is no text: other plugins' hooks on options run below this call, and
	 * can read all arguments of it in a backtrace.
	 *
	 * @param bool $untried Whether the provider could not be asked about it.
	 * @return bool False if it cannot be sealed here, if the database does not take it, or if it does not come back as it was. What
	 *              was stored before is then still there.
	 */
	public function store( Secret $key, bool $untried ): bool {
		$sealed = Secret_Box::seal( $key->reveal(), $this->kind->provider );

		if ( null === $sealed ) {
			return false;
		}

		$name   = self::option( $this->kind->provider );
		$before = Options::get_from_row( $name );
		$sealed = $sealed + array(
			'prefix'   => (string) $key->prefix(),
			'untried'  => $untried,
			'saved_at' => time(),
			'saved_by' => get_current_user_id(),
		);

		if ( ! Options::put( $name, $sealed ) ) {
			return false;
		}

		if ( Secret_Box::open( Options::get_from_row( $name ), $this->kind->provider ) === $key->reveal() ) {
			return true;
		}

		// Another plugin's filter on options, or a column too short: better the old key than none.
		Options::put_back( $name, $before );

		return false;
	}

	/**
	 * Forgets the stored key.
	 *
	 * @return bool Whether there is none now.
	 */
	public function remove(): bool {
		return Options::delete( self::option( $this->kind->provider ) );
	}

	/**
	 * What is known of the stored key, be it in use or not.
	 *
	 * @return Saved|null How it begins, when it was stored (seconds since the epoch) and by which user (0 for none), and whether
	 *                    untried; null if none is stored.
	 */
	public function saved(): ?array {
		$sealed = Options::get_certain( self::option( $this->kind->provider ) );

		if ( null === $sealed ) {
			return null;
		}

		$sealed = is_array( $sealed ) ? $sealed : array();
		$prefix = $sealed['prefix'] ?? null;

		return array(
			'prefix'  => is_string( $prefix ) && '' !== $prefix ? $prefix : null,
			'at'      => is_int( $sealed['saved_at'] ?? null ) ? $sealed['saved_at'] : null,
			'by'      => is_int( $sealed['saved_by'] ?? null ) ? $sealed['saved_by'] : 0,
			'untried' => true === ( $sealed['untried'] ?? null ),
		);
	}

	/** The stored key. A box that cannot be opened is a state of its own, and is kept. */
	private function stored(): Secret {
		$sealed = Options::get_certain( self::option( $this->kind->provider ) );

		if ( null === $sealed ) {
			return new Secret( $this->kind, '', 'none' );
		}

		$key = Secret_Box::open( $sealed, $this->kind->provider );

		return null === $key ? Secret::unreadable( $this->kind ) : new Secret( $this->kind, $key, 'database' );
	}

	/**
	 * The address of the provider's API without a trailing slash, or null if the one that is set cannot be used. It must be https, so
	 * that the key is not sent in the open: plain http may go to this machine, and anywhere on a site that says that it is a local one.
	 */
	public function address(): ?string {
		$address = Environment::read( $this->kind->address_constant )['value'];
		$address = untrailingslashit( '' === $address ? $this->kind->address : $address );
		$parts   = wp_parse_url( $address );

		if ( ! Format::is_web_address( $address ) || ! is_array( $parts ) || isset( $parts['user'] ) || isset( $parts['query'] ) || isset( $parts['fragment'] ) ) {
			return null;
		}

		$is_open = 'https' !== strtolower( $parts['scheme'] ?? '' );

		return $is_open && ! Format::is_loopback( $parts['host'] ?? '' ) && 'local' !== wp_get_environment_type() ? null : $address;
	}
}
