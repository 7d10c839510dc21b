<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use WP_Error;

/**
 * A lock that holds across processes and web servers: a row of the options table that is changed by comparing and
 * swapping. It is never read by get_option(), whose cache can lie. A dead owner's lock ends by itself.
 */
final class Lock {

	/** Error codes: somebody else has the lock; the database takes no writes. */
	public const TAKEN   = 'meum_status_busy';
	public const REFUSED = 'meum_status_database';

	/** Seconds that a lock lives; a request to a provider takes 8 at the most. */
	private const LIFETIME = 30;

	/** How often a row that is neither there nor taken is tried: each time somebody else may just have given it back. */
	private const TRIES = 3;

	private const OPTION = 'meum_status_lock_';

	/** What ends every lock in the table: ten digits of a time. */
	private const ENDING = '|__________';

	private \wpdb $wpdb;

	public function __construct( \wpdb $wpdb ) {
		$this->wpdb = $wpdb;
	}

	/**
	 * Takes the lock.
	 *
	 * @return string|WP_Error A token for release(), or an error with the code TAKEN or REFUSED.
	 */
	public function acquire( string $name, int $now ) {
		$option = self::OPTION . $name;

		for ( $tries = 0; $tries < self::TRIES; $tries++ ) {
			$mine     = self::token( $now );
			$inserted = $this->insert( $option, $mine );

			// Only the database can tell who came first.
			if ( 1 === $inserted ) {
				return $this->confirmed( $option, $mine, $now );
			}

			// phpcs:ignore WordPress.DB -- See above; and WPCS does not know %i, an identifier since WordPress 6.2.
			$theirs = $this->wpdb->get_var( (string) $this->wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $this->wpdb->options, $option ) );

			if ( is_string( $theirs ) && 1 === preg_match( '/\|.{10}$/Ds', $theirs ) ) {
				return $this->succeed( $option, $theirs, $now );
			}

			// Released since; or an empty row or one that was cut off, which is nobody's and would never end.
			$swept = $this->change( 'DELETE FROM %i WHERE option_name = %s AND option_value NOT LIKE %s', $option, '%' . self::ENDING );

			if ( false === $inserted || false === $swept ) {
				break;
			}
		}

		// Neither is the row there, nor does it come: IGNORE hides why a table takes no new one, as where its numbering was lost.
		return new WP_Error( self::REFUSED );
	}

	/** Gives the lock back; does nothing if it has meanwhile passed to somebody else. */
	public function release( string $name, string $token ): void {
		$this->change( 'DELETE FROM %i WHERE option_name = %s AND option_value = %s', self::OPTION . $name, $token );
	}

	/**
	 * Takes the lock over from an owner who has had it for too long.
	 *
	 * @param string $theirs The owner's token.
	 * @return string|WP_Error
	 */
	private function succeed( string $option, string $theirs, int $now ) {
		if ( ! $this->is_over( $theirs, $now ) ) {
			return new WP_Error( self::TAKEN );
		}

		$mine    = self::token( $now );
		$swapped = $this->swap( $option, $theirs, $mine );

		return 1 === $swapped ? $mine : self::lost( $swapped );
	}

	/**
	 * Changes a lock that was just inserted: a database may take new rows and no changes to old ones, and then nothing could be kept.
	 *
	 * @return string|WP_Error
	 */
	private function confirmed( string $option, string $mine, int $now ) {
		$next    = self::token( $now );
		$swapped = $this->swap( $option, $mine, $next );

		if ( 1 === $swapped ) {
			return $next;
		}

		$this->change( 'DELETE FROM %i WHERE option_name = %s AND option_value = %s', $option, $mine );

		return self::lost( $swapped );
	}

	/**
	 * Adds a lock.
	 *
	 * @phpstan-impure
	 * @return int|false How many rows were added: none where there is one already. False if the database refused.
	 */
	private function insert( string $option, string $value ) {
		return $this->change( "INSERT IGNORE INTO %i ( option_name, option_value, autoload ) VALUES ( %s, %s, 'off' )", $option, $value );
	}

	/** @return int|false How many rows were changed: none where the lock has another value. False if the database refused. */
	private function swap( string $option, string $old, string $new ) {
		return $this->change( 'UPDATE %i SET option_value = %s WHERE option_name = %s AND option_value = %s', $new, $option, $old );
	}

	/**
	 * Why a lock was not got.
	 *
	 * @param int|false $change What the database said to the last statement.
	 */
	private static function lost( $change ): WP_Error {
		return new WP_Error( false === $change ? self::REFUSED : self::TAKEN );
	}

	/** A lock's value, unlike any other, with the moment at which it ends by itself. */
	private static function token( int $now ): string {
		return sprintf( '%s|%010d', bin2hex( random_bytes( 8 ) ), $now + self::LIFETIME );
	}

	/**
	 * Whether a lock has ended. One that ends later than a lock can was written under another clock (web servers differ by seconds), and would lock for as
	 * long as that was wrong.
	 */
	private function is_over( string $value, int $now ): bool {
		$ends = (int) substr( (string) strrchr( $value, '|' ), 1 );

		return $ends <= $now || $ends > $now + self::LIFETIME + MINUTE_IN_SECONDS;
	}

	/**
	 * Changes the options table.
	 *
	 * @param literal-string $sql A statement whose first placeholder is the table.
	 * @return int|false How many rows changed, or false if the database refused.
	 */
	private function change( string $sql, string ...$values ) {
		// With WP_DEBUG_DISPLAY a refusal would be printed into our JSON; WordPress's log has it anyway.
		$shown = $this->wpdb->hide_errors();
		// phpcs:ignore WordPress.DB -- The statement is prepared here, and its callers stand above.
		$changed = $this->wpdb->query( (string) $this->wpdb->prepare( $sql, $this->wpdb->options, ...$values ) );
		$this->wpdb->show_errors( $shown );

		return is_int( $changed ) ? $changed : false;
	}
}
