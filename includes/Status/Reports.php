<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Providers\Provider;
use Meum\Status\Providers\Registry;
use Meum\Status\Reader;
use Meum\Status\Site\Facts;

/** The one way to a report, for every place that shows one. */
final class Reports {

	private Registry $providers;
	private Snapshot_Store $store;
	private Checker $checker;
	private Facts $facts;

	public function __construct( Registry $providers, Snapshot_Store $store, Checker $checker, Facts $facts ) {
		$this->providers = $providers;
		$this->store     = $store;
		$this->checker   = $checker;
		$this->facts     = $facts;
	}

	/** @return list<Report> The report on each provider, from what is stored. */
	public function all(): array {
		return array_map( array( $this, 'of' ), array_values( $this->providers->all() ) );
	}

	/** The report on a provider from what is stored. */
	public function of( Provider $provider ): Report {
		return $this->report( $provider, null );
	}

	/**
	 * The report on a provider, asked again first if the asker may.
	 *
	 * @param 'page'|'person' $by Who asks.
	 */
	public function refresh( Provider $provider, string $by ): Report {
		Snapshot_Store::prime( $this->providers->ids() );
		$attempt = $this->checker->refresh( $provider, $by );
		$report  = $this->report( $provider, $attempt->unkept );

		$report->refresh      = $attempt->refresh;
		$report->refresh_wait = $attempt->wait;
		// Whoever waits for another's check looks when that can have ended.
		$report->poll = 'running' === $attempt->refresh ? $attempt->wait : max( $attempt->wait, $report->poll );

		return $report;
	}

	/** Asks every provider again whose next check is due. */
	public function refresh_due(): void {
		foreach ( $this->providers->all() as $provider ) {
			$next     = $this->of( $provider )->next_check_at;
			$snapshot = $this->store->get( $provider, $provider->setup()->fingerprint );

			// An answer takes its time, so it is always a little after the event five minutes before.
			$slack = null === Schedule::retry_at( $snapshot ) ? MINUTE_IN_SECONDS : 0;

			if ( null === $next || $next <= time() + $slack || (int) $snapshot->attempted_at > time() + MINUTE_IN_SECONDS ) {
				$this->checker->refresh( $provider, 'schedule' );
			}
		}
	}

	/**
	 * The report on a provider.
	 *
	 * @param Snapshot|null $known What only this request knows, or null for what is stored.
	 */
	private function report( Provider $provider, ?Snapshot $known ): Report {
		Snapshot_Store::prime( $this->providers->ids() );

		$setup = $provider->setup();

		return Judge::report(
			$provider,
			$setup,
			$known ?? $this->store->get( $provider, $setup->fingerprint ),
			new Context( $this->facts->here(), $setup->prefix, Reader::present(), time() )
		);
	}
}
