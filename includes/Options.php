<?php
declare( strict_types=1 );

namespace Meum\Status;

/**
 * Reads and writes the plugin's options where the cache in front of them may be wrong and the database may refuse. As get_option()
 * itself it works on the one options table of the site, so it has no objects.
 *
 * A persistent object cache can hold a value whose row is gone, an old value, or in `notoptions` the claim that there is none: its
 * server was restarted from a dump, a command line does not share it, or a row was written past it.
 */
final class Options {

	/**
	 * Reads several options with one query, into WordPress's cache.
	 *
	 * @param list<string> $names Names of options.
	 */
	public static function prime( array $names ): void {
		wp_prime_option_caches( $names );
	}

	/**
	 * An option as WordPress has it.
	 *
	 * @return mixed Null if there is none.
	 */
	public static function get( string $name ) {
		return get_option( $name, null );
	}

	/**
	 * An option as the database has it where a persistent cache stands before it, and as WordPress has it elsewhere: without such
	 * a cache, every request has read the row itself.
	 *
	 * @return mixed Null if there is none.
	 */
	public static function get_certain( string $name ) {
		return wp_using_ext_object_cache() ? self::get_from_row( $name ) : self::get( $name );
	}

	/**
	 * An option as the database has it.
	 *
	 * @return mixed Null if there is none, or if the database does not answer.
	 */
	public static function get_from_row( string $name ) {
		$rows = self::rows( $name );

		return null === $rows || array() === $rows ? null : maybe_unserialize( $rows[0] );
	}

	/**
	 * Writes an option that is not autoloaded.
	 *
	 * @param mixed $value Any value but null and false.
	 * @return bool Whether the database has it now. False where it refuses: no rights to write, read-only, full.
	 */
	public static function put( string $name, $value ): bool {
		if ( self::quietly( 'update_option', $name, $value, false ) ) {
			return true;
		}

		// WordPress writes nothing where the cache has the same value, and nowhere where only the cache knows the row.
		self::forget( $name );

		return self::quietly( 'update_option', $name, $value, false ) || self::rows( $name ) === array( maybe_serialize( $value ) );
	}

	/**
	 * Undoes put(), past all filters on options: one of them may be why.
	 *
	 * @param mixed $before What get_from_row() gave before.
	 */
	public static function put_back( string $name, $before ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;

		if ( null === $before ) {
			self::delete( $name );
			return;
		}

		// phpcs:ignore WordPress.DB -- See above.
		$wpdb->update( $wpdb->options, array( 'option_value' => maybe_serialize( $before ) ), array( 'option_name' => $name ) );
		self::forget( $name );
	}

	/**
	 * Deletes an option.
	 *
	 * @return bool Whether it is gone. WordPress's own function also says false where there was none, and then leaves a cached value.
	 */
	public static function delete( string $name ): bool {
		$deleted = self::quietly( 'delete_option', $name );
		self::forget( $name );

		// A row that the database says it has deleted may still be there for readers: a replica can be behind.
		return $deleted || array() === self::rows( $name );
	}

	/** Takes an option out of the cache, whatever that says of it: the next reader asks the database. */
	public static function forget( string $name ): void {
		wp_cache_delete( $name, 'options' );

		$absent = wp_cache_get( 'notoptions', 'options' );

		if ( is_array( $absent ) && isset( $absent[ $name ] ) ) {
			unset( $absent[ $name ] );
			wp_cache_set( 'notoptions', $absent, 'options' );
		}

		// Ours are never autoloaded, but plugins that tidy up options may have changed that.
		$autoloaded = wp_cache_get( 'alloptions', 'options' );

		if ( is_array( $autoloaded ) && isset( $autoloaded[ $name ] ) ) {
			wp_cache_delete( 'alloptions', 'options' );
		}
	}

	/**
	 * Values of the rows of that name: one or none.
	 *
	 * @return list<string>|null Null if the database does not answer.
	 */
	private static function rows( string $name ): ?array {
		/** @var \wpdb $wpdb */
		global $wpdb;

		// Not get_var(), to which an empty value is no value.
		// phpcs:ignore WordPress.DB -- The cache is what cannot be trusted here. WPCS does not know %i, an identifier since WordPress 6.2.
		$rows = $wpdb->get_results( (string) $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $wpdb->options, $name ), ARRAY_N );

		if ( ! is_array( $rows ) || '' !== $wpdb->last_error ) {
			return null;
		}

		$values = array();

		foreach ( $rows as $row ) {
			$values[] = is_string( $row[0] ?? null ) ? $row[0] : '';
		}

		return $values;
	}

	/**
	 * Calls a function that writes. With WP_DEBUG_DISPLAY a refusal would be printed into our JSON; WordPress's log has it anyway.
	 * Other plugins are told of each option that is written, and may throw: the row then tells what came of it.
	 *
	 * @param callable $write      What to call.
	 * @param mixed    ...$values  Its arguments.
	 * @return bool What it returned; false if something was thrown.
	 */
	private static function quietly( callable $write, ...$values ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;

		$shown = $wpdb->hide_errors();

		try {
			return true === $write( ...$values );
		} catch ( \Throwable $thrown ) {
			return false;
		} finally {
			$wpdb->show_errors( $shown );
		}
	}
}
