<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Providers\Provider;
use Meum\Status\Site\Facts;

/** The one way to a report, for every place that shows one. */
final class Reports {

	/** @var array<string, Provider> The providers, by id. */
	private array $providers = array();

	private Snapshot_Store $store;
	private Checker $checker;
	private Facts $facts;

	/** @param list<Provider> $providers The providers. */
	public function __construct( array $providers, Snapshot_Store $store, Checker $checker, Facts $facts ) {
		foreach ( $providers as $provider ) {
			$this->providers[ $provider->id() ] = $provider;
		}

		$this->store   = $store;
		$this->checker = $checker;
		$this->facts   = $facts;
	}

	/** @return list<string> Ids of the providers. */
	public function ids(): array {
		return array_keys( $this->providers );
	}

	/** @return array<string, mixed>|null The report on a provider from what is stored, or null if there is no such provider. */
	public function get( string $id ): ?array {
		$provider = $this->providers[ $id ] ?? null;

		return null === $provider ? null : $this->report( $provider, null );
	}

	/**
	 * The report on a provider, asked again first if the asker may, or null if there is no such provider.
	 *
	 * @param 'page'|'person' $by Who asks.
	 * @return array<string, mixed>|null
	 */
	public function refresh( string $id, string $by ): ?array {
		$provider = $this->providers[ $id ] ?? null;

		if ( null === $provider ) {
			return null;
		}

		Snapshot_Store::prime( $this->ids() );
		$attempt = $this->checker->refresh( $provider, $by );

		return array_merge(
			$this->report( $provider, $attempt->unkept ),
			array(
				'refresh'      => $attempt->refresh,
				'refresh_wait' => $attempt->wait,
			)
		);
	}

	/** Asks every provider again whose next check is due. */
	public function refresh_due(): void {
		foreach ( $this->providers as $id => $provider ) {
			$next     = $this->get( $id )['next_check_at'] ?? null;
			$snapshot = $this->store->get( $provider, $provider->configuration()['fingerprint'] );

			// An answer takes its time, so it is always a little after the event five minutes before.
			$slack = null === Schedule::retry_at( $snapshot ) ? MINUTE_IN_SECONDS : 0;

			if ( ! is_string( $next ) || strtotime( $next ) <= time() + $slack || (int) $snapshot->attempted_at > time() + MINUTE_IN_SECONDS ) {
				$this->checker->refresh( $provider, 'schedule' );
			}
		}
	}

	/**
	 * The report on a provider.
	 *
	 * @param Snapshot|null $known What only this request knows, or null for what is stored.
	 * @return array<string, mixed>
	 */
	private function report( Provider $provider, ?Snapshot $known ): array {
		Snapshot_Store::prime( $this->ids() );

		$configuration = $provider->configuration();
		$site          = $this->facts->here() + array( 'key_prefix' => $configuration['prefix'] );

		return Judge::report(
			$provider,
			$configuration,
			$known ?? $this->store->get( $provider, $configuration['fingerprint'] ),
			array( $site, time() )
		);
	}
}
