<?php
/**
 * Writes the address of this run into an installed database.
 *
 * Expects $meum_sandbox: root (folder of WordPress), host, multisite. The configuration must not
 * speak of a network yet, since WordPress would look for it under the new address.
 *
 * @package Meum\Status\Sandbox
 */

// phpcs:disable WordPress.DB.PreparedSQL.NotPrepared, WordPress.DB.PreparedSQLPlaceholders -- The standard does not know %i, which WordPress has since 6.2.

/** @var array{root: string, host: string, multisite: bool} $meum_sandbox */

define( 'SHORTINIT', true );
$_SERVER['HTTP_HOST']   = $meum_sandbox['host'];
$_SERVER['REQUEST_URI'] = '/';

require $meum_sandbox['root'] . '/wp-load.php';

/** @var wpdb $wpdb */
global $wpdb;
$meum_sandbox_url = 'http://' . $meum_sandbox['host'];
$wpdb->query( (string) $wpdb->prepare( "UPDATE %i SET option_value = %s WHERE option_name IN ( 'home', 'siteurl' )", $wpdb->options, $meum_sandbox_url ) );
if ( $meum_sandbox['multisite'] ) {
	$wpdb->query( (string) $wpdb->prepare( 'UPDATE %i SET domain = %s', $wpdb->base_prefix . 'site', $meum_sandbox['host'] ) );
	$wpdb->query( (string) $wpdb->prepare( 'UPDATE %i SET domain = %s', $wpdb->base_prefix . 'blogs', $meum_sandbox['host'] ) );
	$wpdb->query( (string) $wpdb->prepare( "UPDATE %i SET meta_value = %s WHERE meta_key = 'siteurl'", $wpdb->base_prefix . 'sitemeta', $meum_sandbox_url . '/' ) );
}
echo 'done';
