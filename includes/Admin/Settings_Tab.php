<?php
declare( strict_types=1 );

namespace Meum\Status\Admin;

use Meum\Status\Access;

/** Adds the tab "Meum" to WooCommerce → Settings. */
final class Settings_Tab {

	private Assets $assets;

	public function __construct( Assets $assets ) {
		$this->assets = $assets;
	}

	/**
	 * Adds the tab to WooCommerce's settings pages, for those who may see it.
	 *
	 * @param array<mixed> $pages WooCommerce's settings pages.
	 * @return array<mixed>
	 */
	public function add_to( array $pages ): array {
		if ( class_exists( 'WC_Settings_Page' ) && Access::may_see() ) {
			$pages[] = new Settings_Tab_Page( array( $this->assets, 'print_panel' ) );
		}

		return $pages;
	}
}
