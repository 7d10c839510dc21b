<?php
/**
 * Plugin Name:          Meum Status
 * Description:          Shows whether your store can take Meum payments, whose side is broken if not, and what to do next. It only reads.
 * Version:              0.1.0
 * Requires at least:    6.6
 * Requires PHP:         7.4
 * Author:               Meum Status contributors
 * License:              GPL-2.0-or-later
 * License URI:          https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:          meum-status
 * Domain Path:          /languages
 * WC requires at least: 9.0
 * WC tested up to:      11.0
 *
 * A page that a shopper opens runs this file and no other of the plugin: every hook below fires in wp-admin or in a
 * REST request of somebody who works on the site, and loads the rest only then.
 *
 * @package Meum\Status
 */

declare( strict_types=1 );

namespace Meum\Status;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.1.0';
const PLUGIN_FILE = __FILE__;

/**
 * Loads the plugin on first use.
 */
function plugin(): Plugin {
	static $plugin = null;

	if ( ! $plugin instanceof Plugin ) {
		require_once __DIR__ . '/includes/autoload.php';
		$plugin = new Plugin();
	}

	return $plugin;
}

add_action(
	'admin_menu',
	static function (): void {
		plugin()->register_admin();
	},
	1
);

add_action(
	'rest_api_init',
	static function (): void {
		// Cart and checkout blocks start the REST server inside a shop page, and then call wc/store.
		$wp    = $GLOBALS['wp'] ?? null;
		$route = $wp instanceof \WP ? ( $wp->query_vars['rest_route'] ?? '' ) : '';
		$shop  = is_string( $route ) && 0 === strpos( $route, '/wc/store' );

		if ( ! $shop && ( wp_is_serving_rest_request() || is_admin() || wp_doing_cron() || defined( 'WP_CLI' ) ) ) {
			plugin()->register_rest();
		}
	}
);

// WooCommerce asks for its settings pages on wp_loaded, before admin_menu; and for each REST request, a shopper's too.
add_filter(
	'woocommerce_get_settings_pages',
	static function ( $pages ) {
		return is_array( $pages ) && is_admin() ? plugin()->add_settings_tab( $pages ) : $pages;
	}
);

// WordPress has to know the interval and the event in every process that runs its cron.
add_filter(
	'cron_schedules',
	static function ( $schedules ) {
		return is_array( $schedules ) ? $schedules + array(
			'meum_status_five_minutes' => array(
				'interval' => 5 * MINUTE_IN_SECONDS,
				'display'  => 'Every five minutes',
			),
		) : $schedules;
	}
);

add_action(
	'meum_status_check',
	static function (): void {
		plugin()->check();
	}
);

register_activation_hook(
	__FILE__,
	static function ( $network_wide ): void {
		plugin()->activate( (bool) $network_wide );
	}
);

register_deactivation_hook(
	__FILE__,
	static function ( $network_wide ): void {
		plugin()->deactivate( (bool) $network_wide );
	}
);

add_action(
	'before_woocommerce_init',
	static function (): void {
		if ( class_exists( '\Automattic\WooCommerce\Utilities\FeaturesUtil' ) ) {
			\Automattic\WooCommerce\Utilities\FeaturesUtil::declare_compatibility( 'custom_order_tables', __FILE__ );
			\Automattic\WooCommerce\Utilities\FeaturesUtil::declare_compatibility( 'cart_checkout_blocks', __FILE__ );
		}
	}
);
