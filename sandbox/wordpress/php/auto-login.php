<?php
/**
 * Signs everybody in as the administrator. Only on loopback, only in the demo.
 *
 * @package Meum\Status\Sandbox
 */

add_action(
	'login_init',
	static function () {
		$is_plain_visit = 'GET' === $_SERVER['REQUEST_METHOD'] && empty( $_GET['action'] ) && empty( $_GET['loggedout'] );
		if ( ! $is_plain_visit || ! in_array( $_SERVER['REMOTE_ADDR'] ?? '127.0.0.1', array( '127.0.0.1', '::1' ), true ) ) {
			return;
		}
		wp_set_auth_cookie( 1, true );
		$target = isset( $_GET['redirect_to'] ) ? wp_unslash( $_GET['redirect_to'] ) : admin_url();
		wp_safe_redirect( is_string( $target ) ? $target : admin_url() );
		exit;
	}
);
