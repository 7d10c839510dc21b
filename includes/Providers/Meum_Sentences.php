<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

/**
 * For each reason: the headline, the same as it was at an earlier time, and the next step.
 *
 * @phpstan-type Sentences array{headline: string, dated: string, next_step: string}
 * @phpstan-type About array{problems: int, is_open: bool, opposite: string, clock: string}
 */
final class Meum_Sentences {

	/** Reasons that are summed up by counting problems, if Meum names any. */
	private const COUNTABLE = array( 'webhooks', 'health', 'issues' );

	/**
	 * The sentences for a verdict.
	 *
	 * @param non-empty-list<string> $reasons Reasons, first first.
	 * @param About                  $about   How many `problems` Meum named; whether it `is_open` how the connection and its health
	 *                                        are, because Meum says nothing or only a neutral word of them; the `opposite` of
	 *                                        connected, in a word; by how much the `clock` is off.
	 * @return Sentences
	 */
	public static function of( array $reasons, string $state, array $about ): array {
		$reason    = $reasons[0];
		$problems  = $about['problems'];
		$sentences = self::stopped( $reason, $state ) ?? ( self::setting_up( $reason ) ?? self::connected( $reason, $about ) );

		if ( $problems > 0 && in_array( $reason, self::COUNTABLE, true ) ) {
			$sentences['headline'] = sprintf(
				/* translators: %d: number of problems. */
				_n( 'Connected, but %d problem needs your attention', 'Connected, but %d problems need your attention', $problems, 'meum-status' ),
				$problems
			);
		}
		if ( 'connected' === $reason && $about['is_open'] ) {
			$sentences['next_step'] = __( 'Meum says that this store can take payments. Some details are not stated or still pending; that needs nothing from you.', 'meum-status' );
		}

		return $sentences;
	}

	/** @return Sentences|null Sentences for a store that cannot take payments. */
	private static function stopped( string $reason, string $state ): ?array {
		switch ( $reason ) {
			case 'not_ready':
				return array(
					'headline'  => __( 'Connected, but not ready to take payments', 'meum-status' ),
					/* translators: %s: a time, for example 09:00. */
					'dated'     => __( 'Last known at %s: connected, but not ready to take payments', 'meum-status' ),
					'next_step' => __( 'Customers cannot pay with Meum now. Open the Meum dashboard and finish what is missing there, for example the settlement (payout) wallet.', 'meum-status' ),
				);
			case 'not_connected':
				return array(
					'headline'  => __( 'Not connected: this store cannot take Meum payments', 'meum-status' ),
					/* translators: %s: a time, for example 09:00. */
					'dated'     => __( 'Last known at %s: not connected', 'meum-status' ),
					'next_step' => __( 'Create a connection key in the Meum dashboard and enter it in the Meum payment plugin.', 'meum-status' ),
				);
			case 'key_expired':
				return array(
					'headline'  => 'critical' === $state
						? __( 'Not connected, and the connection key has expired', 'meum-status' )
						: __( 'The connection key has expired', 'meum-status' ),
					/* translators: %s: a time, for example 09:00. */
					'dated'     => __( 'Last known at %s: the connection key had expired', 'meum-status' ),
					'next_step' => __( 'The store cannot take Meum payments. Create a new connection key in the Meum dashboard and enter it in the Meum payment plugin within 24 hours.', 'meum-status' ),
				);
			case 'not_understood':
				return array(
					'headline'  => __( 'Meum did not say whether this store can take payments', 'meum-status' ),
					/* translators: %s: a time, for example 09:00. */
					'dated'     => __( 'Last known at %s: Meum did not say whether this store can take payments', 'meum-status' ),
					'next_step' => __( 'Payments may be fine. This is on the side of Meum, whose answer holds no clear yes or no: if it lasts for more than an hour, tell Meum support.', 'meum-status' ),
				);
		}

		return null;
	}

	/** @return Sentences|null Sentences for a store that is being set up. */
	private static function setting_up( string $reason ): ?array {
		switch ( $reason ) {
			case 'key_pending':
				return array(
					'headline'  => __( 'Finish connecting this store', 'meum-status' ),
					/* translators: %s: a time, for example 09:00. */
					'dated'     => __( 'Last known at %s: a connection key was waiting to be used', 'meum-status' ),
					'next_step' => __( 'A connection key is waiting. The store cannot take Meum payments until the connection is completed.', 'meum-status' ),
				);
			case 'not_set_up':
				return array(
					'headline'  => __( 'This store is not connected to Meum yet', 'meum-status' ),
					/* translators: %s: a time, for example 09:00. */
					'dated'     => __( 'Last known at %s: not connected yet', 'meum-status' ),
					'next_step' => __( 'The store cannot take Meum payments yet. Create a connection key in the Meum dashboard and enter it in the Meum payment plugin.', 'meum-status' ),
				);
		}

		return null;
	}

	/**
	 * Sentences for a connected store.
	 *
	 * @param About $about What they tell besides the reason.
	 * @return Sentences
	 */
	private static function connected( string $reason, array $about ): array {
		/* translators: %s: a time, for example 09:00. */
		$needed = __( 'Last known at %s: connected, but something needed attention', 'meum-status' );
		$table  = array(
			'other_site'          => array(
				__( 'Meum has another site on record', 'meum-status' ),
				__( 'Payments made here may fail or stay unnoticed, since Meum knows this store at another address. If this site is a copy, nothing is wrong. If it is your real store, connect it again in the Meum payment plugin. If the address on record below is none of yours, this plugin may have the API key of another store: check it under Settings.', 'meum-status' ),
			),
			'woocommerce_missing' => array(
				__( 'WooCommerce is not active on this site', 'meum-status' ),
				__( 'Meum calls this store connected, but without WooCommerce there is no checkout here, so customers cannot pay. Activate WooCommerce on the Plugins screen.', 'meum-status' ),
			),
			'plugin_missing'      => array(
				__( 'Connected, but the Meum payment plugin was not found', 'meum-status' ),
				__( 'Meum calls this store connected, but no payment plugin of Meum was found among the active plugins of this site. If it is not active, customers cannot pay with Meum: look on the Plugins screen. If it is active there under a name that this plugin does not know, nothing is wrong.', 'meum-status' ),
			),
			'contradiction'       => array(
				__( 'Meum contradicts itself about the connection', 'meum-status' ),
				/* translators: %s: a word of the provider that speaks against a connection, for example Disconnected. */
				sprintf( __( 'Meum says that this store is connected and, beside it, “%s”, so whether customers can pay cannot be told. Place a small test order; if it fails, tell Meum support.', 'meum-status' ), $about['opposite'] ),
			),
			'clock'               => array(
				__( 'Connected, but the clock of this server is wrong', 'meum-status' ),
				/* translators: %s: by how much, for example "12 mins behind". */
				sprintf( __( 'Compared with the clock of Meum it is %s. The Meum payment plugin refuses messages whose time is off by more than five minutes, so paid orders may stay unpaid here. Your web host can set the clock right.', 'meum-status' ), $about['clock'] ),
			),
			'key_waiting'         => array(
				__( 'Connected, but a new connection key is waiting', 'meum-status' ),
				__( 'Payments work as far as Meum says. Using the new key replaces the credentials of this store, so use it only if you mean to connect again; otherwise leave it unused.', 'meum-status' ),
			),
			'credentials'         => array(
				__( 'Connected, but something is wrong with the store’s API credentials', 'meum-status' ),
				__( 'Payments may fail, now or soon. Create a connection key in the Meum dashboard and connect again in the Meum payment plugin.', 'meum-status' ),
			),
			'webhooks'            => array(
				__( 'Connected, but Meum’s messages do not arrive reliably', 'meum-status' ),
				__( 'Customers can pay, but paid orders may still show as unpaid here. Your web host can tell what blocks Meum’s messages (webhooks); in the Meum dashboard, solve anything else that is listed below.', 'meum-status' ),
			),
			'health'              => array(
				__( 'Connected, but with reduced health', 'meum-status' ),
				__( 'Payments work as far as Meum says, but some customers may be affected. This is on the side of Meum: look in its dashboard, or ask its support.', 'meum-status' ),
			),
			'issues'              => array(
				__( 'Connected, but something needs your attention', 'meum-status' ),
				__( 'Customers can pay, as far as Meum says. Read the problems below, in Meum’s words: you solve them in the Meum dashboard, and Meum support can explain them.', 'meum-status' ),
			),
			'site_unknown'        => array(
				__( 'Connected, but Meum does not say to which site', 'meum-status' ),
				__( 'Payments work as far as Meum says. This is on the side of Meum, whose answer names no usable address of your store: place a small test order to be sure, and ask Meum support about it.', 'meum-status' ),
			),
			'unrecognised'        => array(
				__( 'Connected, but Meum uses a word that this plugin does not know', 'meum-status' ),
				__( 'Payments work as far as Meum says. This plugin cannot tell what the word means, and may be too old for it: update it as soon as an update is offered.', 'meum-status' ),
			),
		);

		if ( isset( $table[ $reason ] ) ) {
			return array(
				'headline'  => $table[ $reason ][0],
				'dated'     => $needed,
				'next_step' => $table[ $reason ][1],
			);
		}

		return array(
			'headline'  => __( 'Connected and ready to take payments', 'meum-status' ),
			/* translators: %s: a time, for example 09:00. */
			'dated'     => __( 'Last known at %s: connected and ready to take payments', 'meum-status' ),
			'next_step' => __( 'Nothing needs your attention.', 'meum-status' ),
		);
	}
}
