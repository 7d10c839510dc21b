<?php
declare( strict_types=1 );

namespace Meum\Status\Admin;

// Asked for by its address, the file would end in a fatal error that tells the folder.
defined( 'ABSPATH' ) || exit;

/**
 * The tab as WooCommerce wants it. The parent class exists only once WooCommerce asks for its settings pages, so nothing but
 * Settings_Tab may touch this one.
 */
final class Settings_Tab_Page extends \WC_Settings_Page {

	/** @var callable(): void Prints the content. */
	private $content;

	/** @param callable(): void $content Prints the content. */
	public function __construct( callable $content ) {
		$this->content = $content;
		$this->id      = Status_Page::SLUG;
		$this->label   = __( 'Meum', 'meum-status' );

		parent::__construct();
	}

	/**
	 * Prints the tab. It stands inside WooCommerce's form, for the page's own padding and background, and has nothing to
	 * save there.
	 */
	public function output(): void {
		// phpcs:ignore WordPress.WP.GlobalVariablesOverride -- WooCommerce's own switch.
		$GLOBALS['hide_save_button'] = true;

		( $this->content )();
	}
}
