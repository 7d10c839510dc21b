<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Options;
use Meum\Status\Providers\Provider;
use Meum\Status\Keys\Key_Source;
use Meum\Status\Site\Address;
use Meum\Status\Site\Facts;

/**
 * Keeps one snapshot for each provider in an option that is not autoloaded. It is no transient: the last good answer has
 * to survive a flushed cache.
 */
final class Snapshot_Store {

	private const PREFIX = 'meum_status_snapshot_';

	private Facts $facts;

	public function __construct( Facts $facts ) {
		$this->facts = $facts;
	}

	/** Name of the option. */
	public static function option( string $provider ): string {
		return self::PREFIX . $provider;
	}

	/**
	 * Reads what is stored of some providers, keys too, with one query.
	 *
	 * @param list<string> $providers Ids of providers.
	 */
	public static function prime( array $providers ): void {
		Options::prime(
			array_merge(
				array_map( array( self::class, 'option' ), $providers ),
				array_map( array( Key_Source::class, 'option' ), $providers )
			)
		);
	}

	/**
	 * The stored snapshot, or an empty one. A persistent cache is believed as long as no other check can have been due since; then
	 * the row decides, for whoever checked may not share the cache.
	 *
	 * @param string $fingerprint What Provider::setup() gives.
	 */
	public function get( Provider $provider, string $fingerprint ): Snapshot {
		$name     = self::option( $provider->id() );
		$cached   = Options::get( $name );
		$snapshot = $this->read( $provider, $cached, $fingerprint );
		$age      = time() - (int) $snapshot->attempted_at;

		if ( ! wp_using_ext_object_cache() || ( $age > -MINUTE_IN_SECONDS && $age < $provider->rhythm()['other'] ) ) {
			return $snapshot;
		}

		$stored = Options::get_from_row( $name );

		if ( $stored !== $cached ) {
			Options::forget( $name );
		}

		return $this->read( $provider, $stored, $fingerprint );
	}

	/**
	 * The snapshot as the database has it now: another web server may have written since this request read it.
	 *
	 * @param string $fingerprint What Provider::setup() gives.
	 */
	public function get_fresh( Provider $provider, string $fingerprint ): Snapshot {
		return $this->read( $provider, Options::get_from_row( self::option( $provider->id() ) ), $fingerprint );
	}

	/** Stores a snapshot; false if the database does not take it. */
	public function put( Provider $provider, Snapshot $snapshot ): bool {
		return Options::put( self::option( $provider->id() ), Snapshot_Text::write( $snapshot ) );
	}

	/**
	 * A snapshot from what an option holds.
	 *
	 * @param mixed $stored Anything: anybody can edit an option.
	 */
	private function read( Provider $provider, $stored, string $fingerprint ): Snapshot {
		return Snapshot::from_array( Snapshot_Text::read( $stored ), $provider, $fingerprint, $this->site() );
	}

	/**
	 * A mark of this site's address. A hash, because whoever copies a database also replaces addresses in it.
	 */
	private function site(): string {
		return substr( hash( 'sha256', Address::normal( $this->facts->home() ) ), 0, 16 );
	}
}
