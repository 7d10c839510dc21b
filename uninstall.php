<?php
/**
 * Leaves nothing behind.
 *
 * @package Meum\Status
 */

declare( strict_types=1 );

namespace Meum\Status;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Deletes what the plugin has stored on the present site. */
function forget_site(): void {
	/** @var \wpdb $wpdb */
	global $wpdb;

	$like = $wpdb->esc_like( 'meum_status_' ) . '%';

	// phpcs:disable WordPress.DB -- There is no function for options by prefix, and each is then deleted by its name.
	foreach ( $wpdb->get_col( (string) $wpdb->prepare( 'SELECT option_name FROM %i WHERE option_name LIKE %s', $wpdb->options, $like ) ) as $name ) {
		delete_option( (string) $name );
	}
	// phpcs:enable

	wp_clear_scheduled_hook( 'meum_status_check' );
}

if ( is_multisite() ) {
	$meum_status_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);

	foreach ( $meum_status_sites as $meum_status_site ) {
		switch_to_blog( $meum_status_site );
		forget_site();
		restore_current_blog();
	}
} else {
	forget_site();
}
