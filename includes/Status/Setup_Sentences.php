<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/** For each reason why nothing can be asked: the headline and the next step. */
final class Setup_Sentences {

	/** @return array{headline: string, next_step: string} The sentences for a reason. */
	public static function of( string $reason, string $provider ): array {
		switch ( $reason ) {
			case 'key_malformed':
				return array(
					'headline'  => __( 'The API key does not look like one', 'meum-status' ),
					/* translators: %s: name of the provider, for example Meum. */
					'next_step' => sprintf( __( 'A key of %s begins with sk_live_ and has no spaces. Copy it again from the dashboard, as a whole.', 'meum-status' ), $provider ),
				);
			case 'key_unreadable':
				return array(
					'headline'  => __( 'The stored API key cannot be opened any more', 'meum-status' ),
					'next_step' => __( 'It was sealed with salts that wp-config.php no longer has, for example because the database was copied from another site. Enter the key again.', 'meum-status' ),
				);
			case 'address_invalid':
				return array(
					'headline'  => __( 'The address of the API cannot be used', 'meum-status' ),
					'next_step' => __( 'MEUM_STATUS_API_URL must be an https address. Correct it, or remove it to use the provider’s own.', 'meum-status' ),
				);
		}

		return array(
			/* translators: %s: name of the provider, for example Meum. */
			'headline'  => sprintf( __( 'See at a glance whether your store can take %s payments', 'meum-status' ), $provider ),
			/* translators: %s: name of the provider, for example Meum. */
			'next_step' => sprintf( __( 'To see whether payments work, this plugin needs an API key of this store, which you create in the %s dashboard. The plugin only reads: it never changes your connection, your orders or your account.', 'meum-status' ), $provider ),
		);
	}
}
