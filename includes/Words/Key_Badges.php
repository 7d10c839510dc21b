<?php
declare( strict_types=1 );

namespace Meum\Status\Words;

use Meum\Status\Http\Failure_Codes;
use Meum\Status\Providers\Setup;

/** What is known of the key that this plugin asks with, as a badge. */
final class Key_Badges {

	/**
	 * The badge, or null where nothing is known: an old answer says little about the key of now.
	 *
	 * @param string|null $refusal  Code of the refusal that was the provider's last word, or null.
	 * @param bool        $is_fresh Whether the last attempt brought an answer, and that is not old.
	 * @param string      $name     Name of the provider.
	 * @return Badge_Shape|null
	 */
	public static function of( Setup $setup, ?string $refusal, bool $is_fresh, string $name ): ?array {
		if ( 'none' === $setup->source ) {
			return self::badge( 'neutral', __( 'Not set', 'meum-status' ) );
		}
		if ( null !== $setup->problem && 'address_invalid' !== $setup->problem ) {
			return self::badge( 'bad', __( 'Cannot be used', 'meum-status' ) );
		}
		if ( 'key_scope' === $refusal ) {
			return self::badge( 'bad', __( 'Lacks a permission', 'meum-status' ) );
		}
		if ( null !== $refusal && Failure_Codes::is_about_key( $refusal ) ) {
			/* translators: %s: name of the provider, for example Meum. */
			return self::badge( 'bad', sprintf( __( 'Refused by %s', 'meum-status' ), $name ) );
		}

		/* translators: %s: name of the provider, for example Meum. */
		return $is_fresh ? self::badge( 'good', sprintf( __( 'Accepted by %s', 'meum-status' ), $name ) ) : null;
	}

	/**
	 * A badge.
	 *
	 * @param 'good'|'bad'|'neutral' $tone How it is meant to feel.
	 * @return Badge_Shape
	 */
	private static function badge( string $tone, string $word ): array {
		return array(
			'tone' => $tone,
			'word' => $word,
		);
	}
}
