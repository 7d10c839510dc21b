<?php
/**
 * Installs WordPress into an empty database.
 *
 * Expects $meum_sandbox: root (folder of WordPress), host, locale.
 *
 * @package Meum\Status\Sandbox
 */

/** @var array{root: string, host: string, locale: string} $meum_sandbox */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = $meum_sandbox['host'];
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['PHP_SELF']    = '/index.php';

require $meum_sandbox['root'] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_http_request', static fn() => new WP_Error( 'sandbox', 'Not while installing.' ) );

wp_install( 'Sandbox shop', 'admin', 'admin@shop.example', true, '', 'password', $meum_sandbox['locale'] );

update_option( 'permalink_structure', '/%postname%/' );
update_option( 'show_avatars', 0 );
update_option( 'timezone_string', 'UTC' );
if ( '' !== $meum_sandbox['locale'] ) {
	update_option( 'WPLANG', $meum_sandbox['locale'] );
}
echo 'done';
