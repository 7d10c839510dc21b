<?php
/**
 * As a must-use plugin: starts the REST server on the hook that the address names as `early`, and writes down which files of
 * the plugin and which queries that name it each request costs. `ask` names a route that the page itself asks then.
 *
 * @package Meum\Status\Tests
 */

// phpcs:disable WordPress.Security.NonceVerification

if ( isset( $_GET['early'] ) && is_string( $_GET['early'] ) ) {
	add_action(
		$_GET['early'],
		static function () {
			rest_get_server();
			if ( isset( $_GET['ask'] ) && is_string( $_GET['ask'] ) ) {
				$request = new WP_REST_Request( 'GET', $_GET['ask'] );
				$answer  = rest_do_request( $request );
				header( 'X-Asked: ' . $answer->get_status() );
			}
			if ( isset( $_GET['list'] ) ) {
				header( 'X-Namespaces: ' . implode( ' ', rest_get_server()->get_namespaces() ) );
			}
		}
	);
}

add_action(
	'shutdown',
	static function () {
		/** @var wpdb $wpdb */
		global $wpdb;

		$ours = static function ( string $text ): bool {
			return false !== strpos( $text, 'meum-status' ) || false !== strpos( $text, 'meum_status' );
		};
		file_put_contents(
			WP_CONTENT_DIR . '/cost.json',
			wp_json_encode(
				array(
					'files'   => array_values( array_filter( array_map( 'wp_normalize_path', get_included_files() ), $ours ) ),
					'queries' => array_values( array_filter( array_column( (array) $wpdb->queries, 0 ), $ours ) ),
				)
			)
		);
	}
);
