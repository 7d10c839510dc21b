<?php
declare( strict_types=1 );

namespace Meum\Status;

/** Tells who may see reports. */
final class Access {

	/** Capability that seeing a report needs. */
	public static function capability(): string {
		$default = class_exists( 'WooCommerce', false ) ? 'manage_woocommerce' : 'manage_options';

		/**
		 * Filters the capability that seeing reports needs.
		 *
		 * @param string $capability manage_woocommerce, or manage_options where WooCommerce is not active.
		 */
		$capability = apply_filters( 'meum_status_capability', $default );

		return is_string( $capability ) && '' !== $capability ? $capability : $default;
	}

	/** Whether the present user may see reports. */
	public static function may_see(): bool {
		return current_user_can( self::capability() );
	}

	/** Whether the present user may change keys and alerts. */
	public static function may_change(): bool {
		return self::may_see() && current_user_can( 'manage_options' );
	}

	/** Says who may change keys and alerts. */
	public static function who_can_change(): string {
		return __( 'Only an administrator of this site can change the key. Ask one to do it.', 'meum-status' );
	}
}
