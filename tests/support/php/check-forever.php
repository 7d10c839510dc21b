<?php
/**
 * Checks over and over in a process of its own, which a test kills; prints a dot for each check that came to its end.
 *
 * @package Meum\Status\Tests
 */

/** @var wpdb $wpdb */
/** @var array{root: string} $given Folder of WordPress. */

require $given['root'] . '/wp-load.php';

for ( $checks = 0; $checks < 1000; $checks++ ) {
	$text   = get_option( 'meum_status_snapshot_meum' );
	$stored = is_string( $text ) ? json_decode( $text, true ) : null;
	if ( is_array( $stored ) && is_int( $stored['attempted_at'] ) ) {
		$stored['attempted_at'] -= 60;
		update_option( 'meum_status_snapshot_meum', wp_json_encode( $stored ), false );
	}
	$wpdb->query( "DELETE FROM $wpdb->options WHERE option_name = 'meum_status_lock_meum'" );
	do_action( 'meum_status_check' );
	echo '.';
}
