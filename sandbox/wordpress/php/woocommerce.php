<?php
/**
 * Plugin Name: Stand-in for WooCommerce
 * Description: Says that WooCommerce is active where it is not there, and does nothing else: screens and permissions stay those of a site without it.
 *
 * @package Meum\Status\Sandbox
 */

add_action(
	'plugins_loaded',
	static function () {
		if ( ! defined( 'WC_VERSION' ) ) {
			define( 'WC_VERSION', '11.0.1' );
		}
	},
	99
);
