<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/**
 * A lock that holds across processes and web servers: a row of the options table that is changed by comparing and
 * swapping. It is never read by get_option(), whose cache can lie. A dead owner's lock ends by itself.
 */
final class Lock {

	/** Seconds that a lock lives; a request to a provider takes 8 at the most. */
	private const LIFETIME = 30;

	private const OPTION = 'meum_status_lock_';

	private \wpdb $wpdb;

	public function __construct( \wpdb $wpdb ) {
		$this->wpdb = $wpdb;
	}

	/**
	 * Takes the lock.
	 *
	 * @return string|null A token for release(), or null if somebody else has it.
	 */
	public function acquire( string $name, int $now ): ?string {
		$option = self::OPTION . $name;
		$mine   = bin2hex( random_bytes( 8 ) ) . '|' . ( $now + self::LIFETIME );

		// Only the database can tell who came first.
		if ( 1 === $this->change( "INSERT IGNORE INTO %i ( option_name, option_value, autoload ) VALUES ( %s, %s, 'off' )", $option, $mine ) ) {
			return $mine;
		}

		// phpcs:ignore WordPress.DB -- See above; and WPCS does not know %i, an identifier since WordPress 6.2.
		$theirs = $this->wpdb->get_var( (string) $this->wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $this->wpdb->options, $option ) );

		if ( ! is_string( $theirs ) || ! $this->is_over( $theirs, $now ) ) {
			return null;
		}

		$swapped = $this->change( 'UPDATE %i SET option_value = %s WHERE option_name = %s AND option_value = %s', $mine, $option, $theirs );

		return 1 === $swapped ? $mine : null;
	}

	/** Gives the lock back; does nothing if it has meanwhile passed to somebody else. */
	public function release( string $name, string $token ): void {
		$this->change( 'DELETE FROM %i WHERE option_name = %s AND option_value = %s', self::OPTION . $name, $token );
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
	 * @return int|bool How many rows changed, or false if the database refused.
	 */
	private function change( string $sql, string ...$values ) {
		// phpcs:ignore WordPress.DB -- The statement is prepared here, and its callers stand above.
		return $this->wpdb->query( (string) $this->wpdb->prepare( $sql, $this->wpdb->options, ...$values ) );
	}
}
