<?php
declare( strict_types=1 );

namespace Meum\Status\Providers\Meum;

use Meum\Status\Status\Action;
use Meum\Status\Reader;

/**
 * For each reason one row: the headline, the same as it was at an earlier time, what it means for customers, whose side it is on where
 * the next step does not say so, the next step, and where that is done.
 *
 * @phpstan-type Place 'dashboard'|'connect'|null
 * @phpstan-type Reason_Row array{
 *     headline: string,
 *     dated: string,
 *     lead: string|null,
 *     side?: 'you'|'host'|'provider'|'both',
 *     next_step: string,
 *     place: Place,
 * }
 */
final class Reasons {

	/** Reasons that are summed up by counting problems, if Meum names any. */
	private const COUNTABLE = array( 'webhooks', 'health', 'issues' );

	/** How many problems Meum named. */
	private int $problems;

	/** Whether it is open how the connection and its health are, because Meum says nothing or only a neutral word of them. */
	private bool $is_open;

	/** The opposite of connected, in a word of Meum's. */
	private string $opposite;

	/** By how much this server's clock is off, in words. */
	private string $clock;

	public function __construct( Fields $fields, int $problems, string $clock ) {
		$this->problems = $problems;
		$this->is_open  = in_array( 'neutral', array( $fields->meaning( 'connection_status' ), $fields->meaning( 'health_status' ) ), true );
		$this->opposite = Words::readable( $fields->text( 'bad' === $fields->meaning( 'connection_status' ) ? 'connection_status' : 'status' ) );
		$this->clock    = $clock;
	}

	/**
	 * The row of a reason in a state.
	 *
	 * @param MeumReason_Shape $reason Why.
	 * @return Reason_Row
	 */
	public function row( string $reason, string $state ): array {
		$table = $this->table( $state );
		$row   = $table[ $reason ];

		if ( $this->problems > 0 && in_array( $reason, self::COUNTABLE, true ) ) {
			$row['headline'] = sprintf(
				/* translators: %d: number of problems. */
				_n( 'Connected, but %d problem needs your attention', 'Connected, but %d problems need your attention', $this->problems, 'meum-status' ),
				$this->problems
			);
		}

		return $row;
	}

	/** The button of a row, or null. */
	public static function action( ?string $place, Reader $reader ): ?Action {
		if ( null === $place ) {
			return null;
		}

		return 'connect' === $place && null !== $reader->payment_settings
			? Action::link( __( 'Open payment settings', 'meum-status' ), $reader->payment_settings )
			: Action::dashboard( Meum::NAME, Meum::DASHBOARD );
	}

	/** @return list<Step_Shape> How a connection key is used. */
	public static function steps( Reader $reader ): array {
		return array(
			array(
				'text' => __( 'Open the Meum plugin’s settings.', 'meum-status' ),
				'url'  => $reader->payment_settings,
			),
			array(
				'text' => __( 'Paste the connection key from your Meum dashboard.', 'meum-status' ),
				'url'  => null,
			),
			array(
				'text' => __( 'Choose “Connect”. This page notices by itself.', 'meum-status' ),
				'url'  => null,
			),
		);
	}

	/** @return non-empty-array<MeumReason_Shape, Reason_Row> All rows. */
	private function table( string $state ): array {
		/* translators: %s: a time, for example 09:00. */
		$needed = __( 'Last known at %s: connected, but something needed attention', 'meum-status' );

		return array(
			'not_ready'           => array(
				'headline'  => __( 'Connected, but not ready to take payments', 'meum-status' ),
				/* translators: %s: a time, for example 09:00. */
				'dated'     => __( 'Last known at %s: connected, but not ready to take payments', 'meum-status' ),
				'lead'      => __( 'Customers cannot pay with Meum now.', 'meum-status' ),
				'next_step' => __( 'Open the Meum dashboard and finish what is missing there, for example the settlement (payout) wallet.', 'meum-status' ),
				'place'     => 'dashboard',
			),
			'not_connected'       => array(
				'headline'  => __( 'Not connected: this store cannot take Meum payments', 'meum-status' ),
				/* translators: %s: a time, for example 09:00. */
				'dated'     => __( 'Last known at %s: not connected', 'meum-status' ),
				'lead'      => null,
				'next_step' => __( 'Create a connection key in the Meum dashboard and enter it in the Meum payment plugin.', 'meum-status' ),
				'place'     => 'connect',
			),
			'key_expired'         => array(
				'headline'  => 'critical' === $state
					? __( 'Not connected, and the connection key has expired', 'meum-status' )
					: __( 'The connection key has expired', 'meum-status' ),
				/* translators: %s: a time, for example 09:00. */
				'dated'     => __( 'Last known at %s: the connection key had expired', 'meum-status' ),
				'lead'      => __( 'The store cannot take Meum payments.', 'meum-status' ),
				'next_step' => __( 'Create a new connection key in the Meum dashboard and enter it in the Meum payment plugin within 24 hours.', 'meum-status' ),
				'place'     => 'connect',
			),
			'key_pending'         => array(
				'headline'  => __( 'Finish connecting this store', 'meum-status' ),
				/* translators: %s: a time, for example 09:00. */
				'dated'     => __( 'Last known at %s: a connection key was waiting to be used', 'meum-status' ),
				'lead'      => __( 'The store cannot take Meum payments until the connection is completed.', 'meum-status' ),
				'next_step' => __( 'A connection key is waiting: enter it in the Meum payment plugin.', 'meum-status' ),
				'place'     => null,
			),
			'not_set_up'          => array(
				'headline'  => __( 'This store is not connected to Meum yet', 'meum-status' ),
				/* translators: %s: a time, for example 09:00. */
				'dated'     => __( 'Last known at %s: not connected yet', 'meum-status' ),
				'lead'      => __( 'The store cannot take Meum payments yet.', 'meum-status' ),
				'next_step' => __( 'Create a connection key in the Meum dashboard and enter it in the Meum payment plugin.', 'meum-status' ),
				'place'     => 'connect',
			),
			'other_site'          => array(
				'headline'  => __( 'Meum has another site on record', 'meum-status' ),
				'dated'     => $needed,
				'lead'      => __( 'Payments made here may fail or stay unnoticed, since Meum knows this store at another address.', 'meum-status' ),
				'next_step' => __( 'If this site is a copy, nothing is wrong. If it is your real store, connect it again in the Meum payment plugin. If the address on record below is none of yours, this plugin may have the API key of another store: check it under Settings.', 'meum-status' ),
				'place'     => 'dashboard',
			),
			'woocommerce_missing' => array(
				'headline'  => __( 'WooCommerce is not active on this site', 'meum-status' ),
				'dated'     => $needed,
				'lead'      => __( 'Meum calls this store connected, but without WooCommerce there is no checkout here, so customers cannot pay.', 'meum-status' ),
				'next_step' => __( 'Activate WooCommerce on the Plugins screen.', 'meum-status' ),
				'place'     => null,
			),
			'plugin_missing'      => array(
				'headline'  => __( 'Connected, but the Meum payment plugin was not found', 'meum-status' ),
				'dated'     => $needed,
				'lead'      => __( 'Meum calls this store connected, but no payment plugin of Meum was found among the active plugins of this site.', 'meum-status' ),
				'next_step' => __( 'If it is not active, customers cannot pay with Meum: look on the Plugins screen. If it is active there under a name that this plugin does not know, nothing is wrong.', 'meum-status' ),
				'place'     => null,
			),
			'contradiction'       => array(
				'headline'  => __( 'Meum contradicts itself about the connection', 'meum-status' ),
				'dated'     => $needed,
				/* translators: %s: a word of the provider that speaks against a connection, for example Disconnected. */
				'lead'      => sprintf( __( 'Meum says that this store is connected and, beside it, “%s”, so whether customers can pay cannot be told.', 'meum-status' ), $this->opposite ),
				'next_step' => __( 'Place a small test order; if it fails, tell Meum support.', 'meum-status' ),
				'place'     => 'dashboard',
			),
			'clock'               => array(
				'headline'  => __( 'Connected, but the clock of this server is wrong', 'meum-status' ),
				'dated'     => $needed,
				/* translators: %s: by how much, for example "12 mins behind". */
				'lead'      => sprintf( __( 'Compared with the clock of Meum it is %s. The Meum payment plugin refuses messages whose time is off by more than five minutes, so paid orders may stay unpaid here.', 'meum-status' ), $this->clock ),
				'next_step' => __( 'Your web host can set the clock right.', 'meum-status' ),
				'place'     => null,
			),
			'key_waiting'         => array(
				'headline'  => __( 'Connected, but a new connection key is waiting', 'meum-status' ),
				'dated'     => $needed,
				'lead'      => __( 'Payments work as far as Meum says.', 'meum-status' ),
				'next_step' => __( 'Using the new key replaces the credentials of this store, so use it only if you mean to connect again; otherwise leave it unused.', 'meum-status' ),
				'place'     => 'dashboard',
			),
			'credentials'         => array(
				'headline'  => __( 'Connected, but something is wrong with the store’s API credentials', 'meum-status' ),
				'dated'     => $needed,
				'lead'      => __( 'Payments may fail, now or soon.', 'meum-status' ),
				'next_step' => __( 'Create a connection key in the Meum dashboard and connect again in the Meum payment plugin.', 'meum-status' ),
				'place'     => 'connect',
			),
			'webhooks'            => array(
				'headline'  => __( 'Connected, but Meum’s messages do not arrive reliably', 'meum-status' ),
				'dated'     => $needed,
				'lead'      => __( 'Customers can pay, but paid orders may still show as unpaid here.', 'meum-status' ),
				'next_step' => __( 'Your web host can tell what blocks Meum’s messages (webhooks); in the Meum dashboard, solve anything else that is listed below.', 'meum-status' ),
				'place'     => 'dashboard',
			),
			'health'              => array(
				'headline'  => __( 'Connected, but with reduced health', 'meum-status' ),
				'dated'     => $needed,
				'lead'      => __( 'Payments work as far as Meum says, but some customers may be affected.', 'meum-status' ),
				'side'      => 'provider',
				'next_step' => __( 'Look in the Meum dashboard, or ask Meum support.', 'meum-status' ),
				'place'     => 'dashboard',
			),
			'issues'              => array(
				'headline'  => __( 'Connected, but something needs your attention', 'meum-status' ),
				'dated'     => $needed,
				'lead'      => __( 'Customers can pay, as far as Meum says.', 'meum-status' ),
				'next_step' => __( 'Read the problems below, in Meum’s words: you solve them in the Meum dashboard, and Meum support can explain them.', 'meum-status' ),
				'place'     => 'dashboard',
			),
			'site_unknown'        => array(
				'headline'  => __( 'Connected, but Meum does not say to which site', 'meum-status' ),
				'dated'     => $needed,
				'lead'      => __( 'Payments work as far as Meum says, but its answer names no usable address of your store.', 'meum-status' ),
				'side'      => 'provider',
				'next_step' => __( 'Place a small test order to be sure, and ask Meum support about it.', 'meum-status' ),
				'place'     => 'dashboard',
			),
			'unrecognised'        => array(
				'headline'  => __( 'Connected, but Meum uses a word that this plugin does not know', 'meum-status' ),
				'dated'     => $needed,
				'lead'      => __( 'Payments work as far as Meum says.', 'meum-status' ),
				'next_step' => __( 'This plugin cannot tell what the word means, and may be too old for it: update it as soon as an update is offered.', 'meum-status' ),
				'place'     => 'dashboard',
			),
			'connected'           => array(
				'headline'  => __( 'Connected and ready to take payments', 'meum-status' ),
				/* translators: %s: a time, for example 09:00. */
				'dated'     => __( 'Last known at %s: connected and ready to take payments', 'meum-status' ),
				'lead'      => null,
				'next_step' => $this->is_open
					? __( 'Meum says that this store can take payments. Some details are not stated or still pending; that needs nothing from you.', 'meum-status' )
					: __( 'Nothing needs your attention.', 'meum-status' ),
				'place'     => null,
			),
		);
	}
}
