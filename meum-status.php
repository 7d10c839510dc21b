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
 * Update URI:           false
 * WC requires at least: 9.0
 * WC tested up to:      11.0
 *
 * A page that a shopper opens runs this file and no other of the plugin: every hook below fires in wp-admin, in the
 * background or in a REST request for this plugin, and loads the rest only then.
 *
 * @package Meum\Status
 */

declare( strict_types=1 );

namespace Meum\Status;

defined( 'ABSPATH' ) || exit;

// These three concern each copy of the plugin, also one that steps aside below: plugin() is then the other copy's.
register_activation_hook(
	__FILE__,
	static function ( $network_wide ): void {
		plugin()->activate( (bool) $network_wide );
	}
);

register_deactivation_hook(
	__FILE__,
	static function ( $network_wide ): void {
		try {
			plugin()->deactivate( (bool) $network_wide );
		} catch ( \Throwable $damaged ) {
			// Whoever cannot repair it must be able to be rid of it.
			wp_clear_scheduled_hook( 'meum_status_check' );
		}
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

// A second copy, of any version and layout, would declare everything again, which is fatal.
if ( defined( __NAMESPACE__ . '\PLUGIN_FILE' ) ) {
	add_action(
		'all_admin_notices',
		static function (): void {
			/** @var callable( string, string ): void $tell A file of this copy. */
			$tell = require __DIR__ . '/includes/second-copy.php';
			$tell( PLUGIN_FILE, __FILE__ );
		}
	);
	return;
}

const VERSION     = '0.1.0';
const PLUGIN_FILE = __FILE__;

// PHP declares what stands here without a condition before it runs the line above that returns.
if ( ! function_exists( __NAMESPACE__ . '\plugin' ) ) {
	/**
	 * Loads the plugin on first use.
	 *
	 * @throws \Error If files of it are missing or damaged.
	 */
	function plugin(): Plugin {
		static $plugin = null;

		if ( ! $plugin instanceof Plugin ) {
			// Where it cannot find what it requires, PHP 7.4 ends and throws nothing.
			if ( ! is_readable( __DIR__ . '/includes/autoload.php' ) || false === ( include_once __DIR__ . '/includes/autoload.php' ) ) {
				throw new \Error( 'includes/autoload.php cannot be read.' );
			}

			Translations::register();
			$plugin = new Plugin();
		}

		return $plugin;
	}

	/**
	 * Does something of the plugin's, and catches what is thrown: it would take all of wp-admin, or the other jobs of WP-Cron,
	 * along. After an upload that broke off, and during one, files are missing or cut; and other plugins throw in their hooks.
	 *
	 * @template T
	 * @param callable(): T $what What to do.
	 * @return T|\WP_Error What came of it, or what stopped it.
	 */
	function guarded( callable $what ) {
		try {
			return $what();
		} catch ( \Throwable $thrown ) {
			$stopped = stopped( $thrown );
			add_action(
				'all_admin_notices',
				static function () use ( $stopped ): void {
					$screen = get_current_screen();

					if ( null !== $screen && in_array( $screen->base, array( 'dashboard', 'plugins', 'dashboard-network', 'plugins-network' ), true ) && current_user_can( 'activate_plugins' ) ) {
						printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html( $stopped->get_error_message() ) );
					}
				}
			);

			return $stopped;
		}
	}

	/** What stopped the plugin, for people; and a line in WordPress's log where that is on. */
	function stopped( \Throwable $thrown ): \WP_Error {
		$words = sprintf( '%s (%s, line %d)', $thrown->getMessage(), $thrown->getFile(), $thrown->getLine() );
		$words = str_replace( array( WP_CONTENT_DIR . '/', ABSPATH ), '', $words );
		$words = (string) preg_replace( '/(sk_live_.{4})\S+/', '$1…', $words );

		if ( defined( 'WP_DEBUG_LOG' ) && constant( 'WP_DEBUG_LOG' ) && function_exists( 'error_log' ) ) {
			// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_error_log -- The owner has turned this log on. Hosts can disable the function.
			error_log( 'Meum Status stopped: ' . $words );
		}

		return new \WP_Error(
			'meum_status_stopped',
			sprintf(
				/* translators: %s: what PHP says, in English. */
				__( 'Meum Status was stopped by an error in PHP. Some of its files may be missing, as after an upload that broke off, or another plugin may disturb it. Install Meum Status again; your key stays. If that does not help, show this to whoever looks after the site: %s', 'meum-status' ),
				$words
			),
			array( 'status' => 500 )
		);
	}
}

/**
 * Registers each row of a table of hooks: its name and priority, whether this request needs the plugin, and what then begins. Nothing is
 * loaded before, and what is thrown ends here.
 */
( static function ( array ...$hooks ): void {
	foreach ( $hooks as list( $hook, $priority, $is_needed, $begin ) ) {
		add_filter(
			$hook,
			static function ( $value = null, $second = null, $third = null ) use ( $is_needed, $begin ) {
				if ( null !== $is_needed && ! $is_needed( $value, $second, $third ) ) {
					return $value;
				}

				$outcome = guarded(
					static function () use ( $begin, $value ) {
						return $begin( $value );
					}
				);

				if ( ! $outcome instanceof \WP_Error ) {
					return $outcome;
				}

				// To a request for this plugin it is an answer; everything else goes on without.
				return null === $value && $third instanceof \WP_REST_Request && 0 === stripos( (string) $third->get_route(), '/meum-status/' ) ? $outcome : $value;
			},
			$priority,
			3
		);
	}
} )(
	array(
		'admin_menu',
		1,
		null,
		static function (): void {
			plugin()->register_admin();
		},
	),
	// Whoever started the REST server, and when: before the first request for this plugin, for the index, which lists its routes, and
	// for a batch. Cart and checkout blocks ask for wc/store inside a shop page.
	array(
		'rest_pre_dispatch',
		PHP_INT_MIN,
		static function ( $result, $server, $request ): bool {
			return $request instanceof \WP_REST_Request && 1 === preg_match( '#^/(?:$|meum-status/|batch/)#i', (string) $request->get_route() );
		},
		static function ( $result ) {
			plugin()->register_rest();

			return $result;
		},
	),
	// Plugins that let one choose which routes are open list them in wp-admin.
	array(
		'rest_api_init',
		10,
		static function (): bool {
			return is_admin() && ! wp_doing_ajax();
		},
		static function (): void {
			plugin()->register_rest();
		},
	),
	// WooCommerce asks for its settings pages on wp_loaded, before admin_menu; and for each REST request, a shopper's too.
	array(
		'woocommerce_get_settings_pages',
		10,
		static function ( $pages ): bool {
			return is_array( $pages ) && is_admin();
		},
		static function ( $pages ) {
			return plugin()->add_settings_tab( (array) $pages );
		},
	),
	array(
		'meum_status_check',
		10,
		null,
		static function (): void {
			plugin()->check();
		},
	),
	// An event that got lost comes back with the next one that WordPress runs, and not only when somebody opens wp-admin.
	array(
		'init',
		10,
		static function (): bool {
			return wp_doing_cron();
		},
		static function (): void {
			plugin()->schedule();
		},
	),
	// After WordPress has made the site's tables, at 10.
	array(
		'wp_initialize_site',
		20,
		null,
		static function ( $site ): void {
			if ( $site instanceof \WP_Site ) {
				plugin()->add_site( $site );
			}
		},
	),
	// WordPress has to know the interval and the event in every process that runs its cron, so this needs no other file.
	array(
		'cron_schedules',
		10,
		null,
		static function ( $schedules ) {
			return ! is_array( $schedules ) ? $schedules : $schedules + array(
				'meum_status_five_minutes' => array(
					'interval' => 5 * MINUTE_IN_SECONDS,
					'display'  => 'Every five minutes',
				),
			);
		},
	)
);
