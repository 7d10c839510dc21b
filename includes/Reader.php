<?php
declare( strict_types=1 );

namespace Meum\Status;

use Meum\Status\Admin\Status_Page;
use Meum\Status\Access;

/** Who a report is for: what this person may do about it, and where on this site that is done. */
final class Reader {

	/** Whether this person may change keys. */
	public bool $may_change;

	/** Who may, in a sentence. */
	public string $who_can_change;

	/** Address of the panel. */
	public string $panel;

	/** Where WooCommerce's ways to pay are set up, or null where WooCommerce is not active. */
	public ?string $payment_settings;

	public function __construct( bool $may_change, string $who_can_change, string $panel, ?string $payment_settings ) {
		$this->may_change       = $may_change;
		$this->who_can_change   = $who_can_change;
		$this->panel            = $panel;
		$this->payment_settings = $payment_settings;
	}

	/** The present user. */
	public static function present(): self {
		$has_woocommerce = class_exists( 'WooCommerce', false );

		return new self(
			Access::may_change(),
			Access::who_can_change(),
			admin_url( $has_woocommerce ? 'admin.php?page=wc-settings&tab=' . Status_Page::SLUG : 'tools.php?page=' . Status_Page::SLUG ),
			$has_woocommerce ? admin_url( 'admin.php?page=wc-settings&tab=checkout' ) : null
		);
	}

	/** Where a key is entered. The panel's own address reads the parameter: src/report/address.ts. */
	public function key_field(): string {
		return add_query_arg( 'meum-screen', 'settings', $this->panel );
	}
}
