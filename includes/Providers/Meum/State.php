<?php
declare( strict_types=1 );

namespace Meum\Status\Providers\Meum;

use Meum\Status\Site\Clocks;

/**
 * State and reasons of a store by Meum's answer; the first row that matches wins. Pure: the answer, the site's facts and the clocks are
 * arguments.
 *
 * @phpstan-import-type Site from \Meum\Status\Site\Facts
 */
final class State {

	/** Fields whose value is a word of an open list. */
	private const WORD_FIELDS = array( 'status', 'connection_status', 'health_status', 'credential_status', 'webhook_health' );

	private Fields $fields;

	/** How many problems Meum named, also those that were cut. */
	private int $problems;

	/** @var Site What this site says of itself. */
	private array $site;

	private Clocks $clocks;

	/** @param Site $site What this site says of itself. */
	public function __construct( Fields $fields, int $problems, array $site, Clocks $clocks ) {
		$this->fields   = $fields;
		$this->problems = $problems;
		$this->site     = $site;
		$this->clocks   = $clocks;
	}

	/**
	 * The state and its reasons.
	 *
	 * @param string $site How the site on record compares with this one.
	 * @return array{state: 'healthy'|'attention'|'pending'|'critical', reasons: non-empty-list<MeumReason_Shape>}
	 */
	public function of( bool $ever_connected, string $site ): array {
		$key = $this->fields->pending_key();

		if ( true === $this->fields->connected() ) {
			$concerns = $this->concerns( $site );

			return array() === $concerns ? self::row( 'healthy', 'connected' ) : array(
				'state'   => 'attention',
				'reasons' => $concerns,
			);
		}
		if ( 'good' === $this->fields->meaning( 'connection_status' ) ) {
			return self::row( 'critical', 'not_ready' );
		}
		if ( $this->has_live_key() ) {
			return self::row( 'pending', 'key_pending' );
		}
		if ( null === $key && '' === (string) $this->fields->text( 'integration_id' ) && ! $ever_connected ) {
			return self::row( 'pending', 'not_set_up' );
		}
		if ( null !== $key ) {
			// Before the first connection nothing has stopped but the set-up.
			return self::row( $ever_connected ? 'critical' : 'pending', 'key_expired' );
		}

		return self::row( 'critical', 'not_connected' );
	}

	/**
	 * What keeps a connected store from being called healthy.
	 *
	 * @param string $site How the site on record compares with this one.
	 * @return list<MeumReason_Shape> Worst first.
	 */
	private function concerns( string $site ): array {
		$status_is_bad = 'bad' === $this->fields->meaning( 'status' );
		$about_health  = Words::is_about_health( $this->fields->text( 'status' ) );
		$unrecognised  = array_filter(
			self::WORD_FIELDS,
			function ( string $field ): bool {
				return 'unrecognised' === $this->fields->meaning( $field );
			}
		);

		$concerns = array(
			'other_site'          => 'different' === $site,
			// What Meum says of the store is of no use where its customers see no checkout.
			'woocommerce_missing' => null === $this->site['woocommerce_version'],
			'plugin_missing'      => ! $this->site['plugin_active'],
			'contradiction'       => 'bad' === $this->fields->meaning( 'connection_status' ) || ( $status_is_bad && ! $about_health ),
			'clock'               => $this->clocks->are_apart(),
			'key_waiting'         => $this->has_live_key(),
			'credentials'         => 'bad' === $this->fields->meaning( 'credential_status' ),
			'webhooks'            => 'bad' === $this->fields->meaning( 'webhook_health' ),
			'health'              => 'bad' === $this->fields->meaning( 'health_status' ) || ( $status_is_bad && $about_health ),
			'issues'              => $this->problems > 0,
			// Connected, but nobody says that it is this site: that is no proof that all is well here.
			'site_unknown'        => 'unknown' === $site,
			'unrecognised'        => array() !== $unrecognised,
		);

		return array_keys( array_filter( $concerns ) );
	}

	/** Whether a connection key waits that can still be used. */
	private function has_live_key(): bool {
		$key = $this->fields->pending_key();

		return null !== $key && ( null === $key['expires_at'] || strtotime( $key['expires_at'] ) > $this->clocks->theirs() );
	}

	/**
	 * A state with one reason.
	 *
	 * @param 'healthy'|'attention'|'pending'|'critical' $state  The state.
	 * @param MeumReason_Shape                           $reason Why.
	 * @return array{state: 'healthy'|'attention'|'pending'|'critical', reasons: non-empty-list<MeumReason_Shape>}
	 */
	private static function row( string $state, string $reason ): array {
		return array(
			'state'   => $state,
			'reasons' => array( $reason ),
		);
	}
}
