<?php
/**
 * As a must-use plugin: as the option "stale" says, a plugin that filters another's options or throws when one is written, or a
 * database whose replica is behind.
 *
 * @package Meum\Status\Tests
 */

/** What is wrong at present. */
function meum_test_stale(): string {
	$how = get_option( 'stale' );

	return is_string( $how ) ? $how : '';
}

add_filter(
	'option_meum_status_snapshot_meum',
	static function ( $value ) {
		return 'filter' === meum_test_stale() ? 'nonsense' : $value;
	}
);
add_filter(
	'query',
	static function ( string $query ): string {
		/** @var string|null $old */
		static $old = null;

		if ( 0 === strpos( $query, 'DELETE' ) && false !== strpos( $query, 'meum_status_credential' ) && 'replica' === meum_test_stale() ) {
			$old = "SELECT 'the deleted row' AS option_value";
		}
		return null !== $old && 0 === strpos( $query, 'SELECT option_value' ) && false !== strpos( $query, 'meum_status_credential' ) ? $old : $query;
	}
);
foreach ( array( 'update_option', 'updated_option', 'add_option', 'delete_option' ) as $hook ) {
	add_action(
		$hook,
		static function ( string $name ) use ( $hook ) {
			if ( 0 === strpos( $name, 'meum_status' ) && false !== strpos( meum_test_stale(), $hook . ' throws' ) ) {
				throw new Exception( 'Not this one.' );
			}
		}
	);
}
