<?php
/**
 * Writes the address of this run into an installed database.
 *
 * Expects $meum_sandbox: root (folder of WordPress), host, multisite. The configuration must not
 * speak of a network yet, since WordPress would look for it under the new address.
 *
 * @package Meum\Status\Sandbox
 */

define( 'SHORTINIT', true );
$_SERVER['HTTP_HOST']   = $meum_sandbox['host'];
$_SERVER['REQUEST_URI'] = '/';

require $meum_sandbox['root'] . '/wp-load.php';

global $wpdb;
$meum_sandbox_url = 'http://' . $meum_sandbox['host'];
$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->options} SET option_value = %s WHERE option_name IN ( 'home', 'siteurl' )", $meum_sandbox_url ) );
if ( $meum_sandbox['multisite'] ) {
	$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->base_prefix}site SET domain = %s", $meum_sandbox['host'] ) );
	$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->base_prefix}blogs SET domain = %s", $meum_sandbox['host'] ) );
	$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->base_prefix}sitemeta SET meta_value = %s WHERE meta_key = 'siteurl'", $meum_sandbox_url . '/' ) );
}
echo 'done';
