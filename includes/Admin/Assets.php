<?php
declare( strict_types=1 );

namespace Meum\Status\Admin;

use Meum\Status\Providers\Registry;
use Meum\Status\Rest\Reports_Controller;

/** Loads the panel's bundle where the panel stands, with the report that it paints first. */
final class Assets {

	private const HANDLE = 'meum-status-panel';

	private Registry $providers;

	public function __construct( Registry $providers ) {
		$this->providers = $providers;
	}

	/** Registers what loads the bundle. */
	public function register(): void {
		add_action( 'admin_enqueue_scripts', array( $this, 'enqueue' ) );
	}

	/**
	 * Loads the bundle on the pages that show the panel.
	 *
	 * @param mixed $hook_suffix Name of the page.
	 */
	public function enqueue( $hook_suffix ): void {
		// Which tab is open decides nothing but what is loaded.
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended
		$tab     = isset( $_GET['tab'] ) && is_string( $_GET['tab'] ) ? sanitize_key( $_GET['tab'] ) : '';
		$is_ours = is_string( $hook_suffix ) && 1 === preg_match( '/_page_' . Status_Page::SLUG . '$/', $hook_suffix );
		$is_tab  = 'woocommerce_page_wc-settings' === $hook_suffix && Status_Page::SLUG === $tab;
		$asset   = $is_ours || $is_tab ? self::bundle() : null;

		if ( null === $asset ) {
			return;
		}

		wp_enqueue_script(
			self::HANDLE,
			plugins_url( 'build/panel.js', \Meum\Status\PLUGIN_FILE ),
			$asset['dependencies'],
			$asset['version'],
			array( 'in_footer' => true )
		);
		wp_set_script_translations( self::HANDLE, 'meum-status', dirname( \Meum\Status\PLUGIN_FILE ) . '/languages' );
		wp_enqueue_style( self::HANDLE, plugins_url( 'build/panel.css', \Meum\Status\PLUGIN_FILE ), array( 'wp-components' ), $asset['version'] );
		wp_style_add_data( self::HANDLE, 'rtl', 'replace' );
		$this->preload(
			array_merge(
				array_map(
					static function ( string $id ): string {
						return '/reports/' . $id;
					},
					$this->providers->ids()
				),
				array( '/settings' )
			)
		);

		// WordPress replaces emoji by pictures from elsewhere, under React's hands. Its class wp-exclude-emoji does not help
		// with what is added later.
		remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
	}

	/** Prints the panel's place on the page, or why there is none. */
	public function print_panel(): void {
		$obstacle = self::obstacle();

		if ( null !== $obstacle ) {
			printf( '<p>%s</p>', esc_html( $obstacle ) );
			return;
		}

		$provider = $this->providers->first();
		$settings = array(
			'provider'  => null === $provider ? '' : $provider->id(),
			'name'      => null === $provider ? '' : $provider->name(),
			'time_zone' => wp_timezone_string(),
			'hosts'     => array(
				'admin' => self::host( admin_url() ),
				'rest'  => self::host( rest_url() ),
			),
		);

		// WooCommerce asks about unsaved changes when any input of its form changes, but not inside this class.
		printf(
			'<div class="wc-settings-prevent-change-event" data-meum-status="panel" data-settings="%s"><noscript><p>%s</p></noscript></div>',
			esc_attr( (string) wp_json_encode( $settings ) ),
			esc_html__( 'The Meum status needs JavaScript. The REST API shows it without.', 'meum-status' )
		);
	}

	/** Why the bundle cannot run on this page, or null if it can. WordPress leaves it out without a word then. */
	private static function obstacle(): ?string {
		$bundle = self::bundle();

		if ( null === $bundle ) {
			return __( 'Files of Meum Status are missing or damaged, as after an upload that broke off. Install the plugin again; your key stays.', 'meum-status' );
		}

		$missing = array_filter(
			$bundle['dependencies'],
			static function ( string $handle ): bool {
				return ! wp_script_is( $handle, 'registered' );
			}
		);

		return array() === $missing ? null : sprintf(
			/* translators: %s: names of scripts, separated by commas. */
			__( 'Scripts of WordPress that this page needs are not there: %s. Most likely another plugin has removed them, for example one that makes pages faster.', 'meum-status' ),
			implode( ', ', $missing )
		);
	}

	/**
	 * What the bundle needs, as the build wrote it.
	 *
	 * @return array{dependencies: list<non-empty-string>, version: string}|null Null if the bundle is not whole.
	 */
	private static function bundle(): ?array {
		$folder = dirname( \Meum\Status\PLUGIN_FILE ) . '/build/';

		foreach ( array( 'panel.asset.php', 'panel.js', 'panel.css' ) as $name ) {
			if ( ! is_readable( $folder . $name ) ) {
				return null;
			}
		}

		try {
			$asset = require $folder . 'panel.asset.php';
		} catch ( \ParseError $cut_off ) {
			return null;
		}

		if ( ! is_array( $asset ) || ! is_array( $asset['dependencies'] ?? null ) || ! is_string( $asset['version'] ?? null ) ) {
			return null;
		}

		return array(
			'dependencies' => array_values(
				array_filter(
					$asset['dependencies'],
					static function ( $handle ): bool {
						return is_string( $handle ) && '' !== $handle;
					}
				)
			),
			'version'      => $asset['version'],
		);
	}

	/**
	 * Host and port of an address, in lower case. A sign-in at one host does not count at another.
	 *
	 * @param mixed $address An address, or what another plugin's filter has made of it.
	 */
	private static function host( $address ): string {
		$parts = wp_parse_url( is_string( $address ) ? $address : '' );
		$port  = isset( $parts['port'] ) ? ':' . $parts['port'] : '';

		return strtolower( $parts['host'] ?? '' ) . $port;
	}

	/**
	 * Puts what is stored into the page, so that it is painted without a request.
	 *
	 * @param list<string> $routes Routes below the plugin's namespace.
	 */
	private function preload( array $routes ): void {
		$data = array();

		foreach ( $routes as $route ) {
			$loaded = \Meum\Status\guarded(
				static function () use ( $data, $route ) {
					return rest_preload_api_request( $data, '/' . Reports_Controller::NAMESPACE . $route );
				}
			);

			// Another plugin's hook on the REST API may throw. The page then asks over HTTP and says what came.
			$data = is_array( $loaded ) ? $loaded : $data;
		}

		wp_add_inline_script(
			'wp-api-fetch',
			'wp.apiFetch.use( wp.apiFetch.createPreloadingMiddleware( ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ' ) );'
		);
	}
}
