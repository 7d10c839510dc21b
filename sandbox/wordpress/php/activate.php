<?php
/**
 * Activates the plugin.
 *
 * Expects $meum_sandbox: root (folder of WordPress), host, plugin (file).
 *
 * @package Meum\Status\Sandbox
 */

/** @var array{root: string, host: string, plugin: string} $meum_sandbox */

$_SERVER['HTTP_HOST']   = $meum_sandbox['host'];
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['PHP_SELF']    = '/index.php';

require $meum_sandbox['root'] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_set_current_user( 1 );

$meum_sandbox_result = activate_plugin( $meum_sandbox['plugin'] );
if ( is_wp_error( $meum_sandbox_result ) ) {
	throw new RuntimeException( 'The plugin could not be activated: ' . $meum_sandbox_result->get_error_message() );
}
echo 'done';
