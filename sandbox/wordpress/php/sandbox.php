<?php
/**
 * Makes a site calm enough to be tested: no update checks, no background runner, no pictures from elsewhere.
 *
 * @package Meum\Status\Sandbox
 */

// The database drop-in would otherwise activate itself as a plugin.
define( 'SQLITE_MAIN_FILE', __DIR__ . '/sqlite-database-integration/load.php' );

if ( defined( 'WP_HTTP_BLOCK_EXTERNAL' ) && WP_HTTP_BLOCK_EXTERNAL ) {
	foreach ( array( '_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes' ) as $meum_sandbox_check ) {
		remove_action( 'admin_init', $meum_sandbox_check );
	}
	foreach ( array( 'load-plugins.php', 'load-update.php', 'load-update-core.php', 'load-themes.php' ) as $meum_sandbox_screen ) {
		remove_action( $meum_sandbox_screen, 'wp_update_plugins' );
		remove_action( $meum_sandbox_screen, 'wp_update_themes' );
	}
	remove_action( 'wp_version_check', 'wp_version_check' );
	add_filter( 'pre_site_transient_update_core', '__return_null' );
	remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
	unset( $meum_sandbox_check, $meum_sandbox_screen );
}

add_filter( 'action_scheduler_allow_async_request_runner', '__return_false' );
