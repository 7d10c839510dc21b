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
		$file    = dirname( \Meum\Status\PLUGIN_FILE ) . '/build/panel.asset.php';

		if ( ( ! $is_ours && ! $is_tab ) || ! is_readable( $file ) ) {
			return;
		}

		/** @var array{dependencies: list<non-empty-string>, version: string} $asset Written by the build. */
		$asset = require $file;

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

	/** Prints the panel's place on the page. */
	public function print_panel(): void {
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

	/** Host and port of an address, in lower case. A sign-in at one host does not count at another. */
	private static function host( string $address ): string {
		$parts = wp_parse_url( $address );
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
			$data = rest_preload_api_request( $data, '/' . Reports_Controller::NAMESPACE . $route );
		}

		wp_add_inline_script(
			'wp-api-fetch',
			'wp.apiFetch.use( wp.apiFetch.createPreloadingMiddleware( ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ' ) );'
		);
	}
}
