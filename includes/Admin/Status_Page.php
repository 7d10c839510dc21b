<?php
declare( strict_types=1 );

namespace Meum\Status\Admin;

use Meum\Status\Access;

/** Adds the page "Meum Status" under WooCommerce, or under Tools where WooCommerce is not active. */
final class Status_Page {

	/** Slug of the page, and of the tab in WooCommerce's settings. */
	public const SLUG = 'meum-status';

	private Assets $assets;

	public function __construct( Assets $assets ) {
		$this->assets = $assets;
	}

	/** Registers the page; after WooCommerce's own entries. */
	public function register(): void {
		add_action( 'admin_menu', array( $this, 'add' ), 60 );
	}

	/** Adds the page to the menu. */
	public function add(): void {
		$has_woocommerce = class_exists( 'WooCommerce', false );

		add_submenu_page(
			$has_woocommerce ? 'woocommerce' : 'tools.php',
			__( 'Meum Status', 'meum-status' ),
			__( 'Meum Status', 'meum-status' ),
			Access::capability(),
			self::SLUG,
			array( $this, 'output' )
		);

		// WooCommerce then shows its header above the page.
		if ( $has_woocommerce && function_exists( 'wc_admin_connect_page' ) ) {
			wc_admin_connect_page(
				array(
					'id'        => self::SLUG,
					'screen_id' => 'woocommerce_page_' . self::SLUG,
					'title'     => __( 'Meum Status', 'meum-status' ),
				)
			);
		}
	}

	/** Prints the page. */
	public function output(): void {
		printf( '<div class="wrap"><h1 class="screen-reader-text">%s</h1>', esc_html__( 'Meum Status', 'meum-status' ) );
		$this->assets->print_panel();
		echo '</div>';
	}
}
