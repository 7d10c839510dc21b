<?php
declare( strict_types=1 );

namespace Meum\Status\Words;

use Meum\Status\Providers\Provider;

/**
 * For each reason why a provider cannot be asked: what stands at the head of the report, what stands beside the key, and the badge.
 *
 * @phpstan-import-type State_Words from States
 * @phpstan-type Setup_Row array{
 *     headline: string,
 *     next_step: string,
 *     text: string|null,
 *     badge: string|null,
 * }
 */
final class Setups {

	/**
	 * The words for a reason.
	 *
	 * @return Setup_Row `text` is null where an empty field says enough; `badge` is a word, null where nothing was set up yet.
	 */
	public static function of( string $problem, Provider $provider ): array {
		$name    = $provider->name();
		$shape   = $provider->key_words()['shape'];
		$address = $provider->key_kind()->address_constant;
		$table   = array(
			'no_key'          => array(
				/* translators: %s: name of the provider, for example Meum. */
				'headline'  => sprintf( __( 'See at a glance whether your store can take %s payments', 'meum-status' ), $name ),
				/* translators: %s: name of the provider, for example Meum. */
				'next_step' => sprintf( __( 'To see whether payments work, this plugin needs an API key of this store, which you create in the %s dashboard. The plugin only reads: it never changes your connection, your orders or your account.', 'meum-status' ), $name ),
				'text'      => null,
				'badge'     => null,
			),
			'key_malformed'   => array(
				'headline'  => __( 'The API key does not look like one', 'meum-status' ),
				/* translators: %s: a sentence that says how a key looks. */
				'next_step' => sprintf( __( '%s Copy it again from the dashboard, as a whole.', 'meum-status' ), $shape ),
				/* translators: %s: a sentence that says how a key looks. */
				'text'      => sprintf( __( 'What is set there does not look like a key. %s', 'meum-status' ), $shape ),
				'badge'     => __( 'Key not usable', 'meum-status' ),
			),
			'key_unreadable'  => array(
				'headline'  => __( 'The stored API key cannot be opened any more', 'meum-status' ),
				'next_step' => __( 'It was sealed with salts that wp-config.php no longer has, for example because the database was copied from another site. Enter the key again.', 'meum-status' ),
				'text'      => __( 'The stored key cannot be opened any more: the salts in wp-config.php have changed, or the database comes from another site. Enter the key again.', 'meum-status' ),
				'badge'     => __( 'Key not usable', 'meum-status' ),
			),
			'address_invalid' => array(
				'headline'  => __( 'The address of the API cannot be used', 'meum-status' ),
				/* translators: %s: name of a constant. */
				'next_step' => sprintf( __( '%s must be an https address. Correct it, or remove it to use the provider’s own.', 'meum-status' ), $address ),
				'text'      => sprintf(
					/* translators: 1: name of the provider, for example Meum. 2: name of a constant. */
					__( 'The address of the API of %1$s cannot be used. Correct the constant %2$s in wp-config.php, or remove it.', 'meum-status' ),
					$name,
					$address
				),
				'badge'     => __( 'Address not usable', 'meum-status' ),
			),
		);

		return $table[ $problem ] ?? $table['no_key'];
	}

	/** @return State_Words The badge and the row of a reason: amber where something was set up and does not work. */
	public static function badge( string $problem, Provider $provider ): array {
		$words = States::of( 'unconfigured' );
		$word  = self::of( $problem, $provider )['badge'];

		return null === $word ? $words : array(
			'tone' => 'warn',
			'word' => $word,
			'row'  => $words['row'],
		);
	}
}
