<?php
/**
 * Activates WooCommerce where it is there and creates a user of each role.
 *
 * Expects $meum_sandbox: root (folder of WordPress), host, woocommerce, multisite.
 *
 * @package Meum\Status\Sandbox
 */

/** @var array{root: string, host: string, woocommerce: bool, multisite: bool} $meum_sandbox */

$_SERVER['HTTP_HOST']   = $meum_sandbox['host'];
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['PHP_SELF']    = '/index.php';

require $meum_sandbox['root'] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_set_current_user( 1 );

if ( $meum_sandbox['woocommerce'] ) {
	$meum_sandbox_result = activate_plugin( 'woocommerce/woocommerce.php' );
	if ( is_wp_error( $meum_sandbox_result ) ) {
		throw new RuntimeException( 'WooCommerce could not be activated: ' . $meum_sandbox_result->get_error_message() );
	}
	delete_transient( '_wc_activation_redirect' );
	update_option( 'woocommerce_onboarding_profile', array( 'skipped' => true ) );
	update_option( 'woocommerce_coming_soon', 'no' );
	update_option( 'woocommerce_allow_tracking', 'no' );
	update_option( 'woocommerce_show_marketplace_suggestions', 'no' );
	update_option( 'woocommerce_default_country', 'DE:DE-BE' );
	update_option( 'woocommerce_currency', 'EUR' );
}

foreach ( array( 'administrator', 'editor', 'shop_manager', 'subscriber' ) as $meum_sandbox_role ) {
	if ( get_role( $meum_sandbox_role ) ) {
		wp_insert_user(
			array(
				'user_login'   => $meum_sandbox_role,
				'user_pass'    => 'password',
				'user_email'   => $meum_sandbox_role . '@shop.example',
				'display_name' => ucfirst( str_replace( '_', ' ', $meum_sandbox_role ) ),
				'role'         => $meum_sandbox_role,
			)
		);
	}
}

if ( $meum_sandbox['multisite'] ) {
	/** @var wpdb $wpdb */
	global $wpdb;
	foreach ( $wpdb->tables( 'ms_global' ) as $meum_sandbox_table => $meum_sandbox_name ) {
		$wpdb->$meum_sandbox_table = $meum_sandbox_name;
	}
	install_network();
	populate_network( 1, $meum_sandbox['host'], 'admin@shop.example', 'Sandbox network', '/', false );
	grant_super_admin( 1 );
}

flush_rewrite_rules();
echo 'done';
