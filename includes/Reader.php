<?php
declare( strict_types=1 );

namespace Meum\Status;

use Meum\Status\Admin\Status_Page;

/** Who a report is for: what this person may do about it, and where on this site that is done. */
final class Reader {

	/** Whether this person may change keys. */
	public bool $may_change;

	/** Who may, in a sentence. */
	public string $who_can_change;

	/** Address of the panel. */
	public string $panel;

	/** Where WooCommerce's ways to pay are set up, or null where WooCommerce is not active or this person may not. */
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
			admin_url( ( $has_woocommerce ? 'admin.php' : 'tools.php' ) . '?page=' . Status_Page::SLUG ),
			$has_woocommerce && current_user_can( 'manage_woocommerce' ) ? admin_url( 'admin.php?page=wc-settings&tab=checkout' ) : null
		);
	}

	/** Where a provider's key is entered. src/frame/screen-address.ts reads the parameters. */
	public function key_field( string $provider ): string {
		return add_query_arg(
			array(
				'meum-screen'   => 'settings',
				'meum-provider' => $provider,
			),
			$this->panel
		);
	}
}
