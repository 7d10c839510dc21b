<?php
/**
 * As a must-use plugin: throws, removes a script or returns no address, where the option "thrower" says.
 *
 * @package Meum\Status\Tests
 */

foreach ( array( 'rest_api_init', 'rest_request_after_callbacks' ) as $hook ) {
	add_filter(
		$hook,
		static function ( $value = null ) use ( $hook ) {
			if ( get_option( 'thrower' ) === $hook ) {
				throw new Exception( 'Not my day.' );
			}
			return $value;
		}
	);
}
add_action(
	'admin_enqueue_scripts',
	static function () {
		if ( 'script' === get_option( 'thrower' ) ) {
			wp_deregister_script( 'wp-api-fetch' );
		}
	},
	99
);
foreach ( array( 'rest_url', 'admin_url' ) as $hook ) {
	add_filter(
		$hook,
		static function ( $url, $path ) use ( $hook ) {
			/** @var list<string> $running */
			$running = $GLOBALS['wp_current_filter'];

			return get_option( 'thrower' ) === $hook && in_array( $path, array( '', '/' ), true ) && 1 === preg_match( '/_page_meum-status\b/', implode( ' ', $running ) ) ? null : $url;
		},
		10,
		2
	);
}
