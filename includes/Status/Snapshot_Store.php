<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/**
 * Keeps one snapshot for each provider in an option that is not autoloaded. It is no transient: the last good answer has
 * to survive a flushed cache.
 */
final class Snapshot_Store {

	private const PREFIX = 'meum_status_snapshot_';

	private \wpdb $wpdb;

	public function __construct( \wpdb $wpdb ) {
		$this->wpdb = $wpdb;
	}

	/** Name of the option. */
	public static function option( string $provider ): string {
		return self::PREFIX . $provider;
	}

	/** The stored snapshot, or an empty one. */
	public function get( string $provider, string $fingerprint ): Snapshot {
		return Snapshot::from_array( get_option( self::option( $provider ) ), $fingerprint );
	}

	/** The snapshot as the database has it now: another web server may have written since this request read it. */
	public function get_fresh( string $provider, string $fingerprint ): Snapshot {
		// phpcs:ignore WordPress.DB -- The options cache can be older than the lock that was just won. WPCS does not know %i.
		$value = $this->wpdb->get_var( (string) $this->wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $this->wpdb->options, self::option( $provider ) ) );

		return Snapshot::from_array( is_string( $value ) ? maybe_unserialize( $value ) : null, $fingerprint );
	}

	/** Stores a snapshot. */
	public function put( string $provider, Snapshot $snapshot ): void {
		update_option( self::option( $provider ), $snapshot->to_array(), false );
	}
}
