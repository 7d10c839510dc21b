<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Http\Failure;
use Meum\Status\Providers\Provider;

/** Asks a provider when that is due, one at a time for the whole site, and stores what comes. */
final class Checker {

	/** Seconds after which it makes sense to look whether another fetch has ended. */
	private const RUNNING_WAIT = 3;

	private Snapshot_Store $store;
	private Lock $lock;
	private Log $log;

	public function __construct( Snapshot_Store $store, Lock $lock, Log $log ) {
		$this->store = $store;
		$this->lock  = $lock;
		$this->log   = $log;
	}

	/**
	 * Asks the provider if the asker may.
	 *
	 * @param 'page'|'person'|'schedule' $by An opened page asks when the report has become old, a person at any time; whoever
	 *                                       calls for the schedule has looked whether it is time.
	 * @return array{refresh: 'too_soon'|'running'|null, refresh_wait: int} Why nothing was fetched, and seconds to wait.
	 */
	public function refresh( Provider $provider, string $by ): array {
		$configuration = $provider->configuration();

		if ( null !== $configuration['problem'] ) {
			return self::outcome( null, 0 );
		}

		$snapshot = $this->store->get( $provider->id(), $configuration['fingerprint'] );
		$pause    = Schedule::pause( $snapshot, time() );

		if ( $pause > 0 ) {
			return self::outcome( 'too_soon', $pause );
		}
		if ( 'page' === $by && ! Schedule::is_due_for_page( $snapshot, $provider->rhythm(), time() ) ) {
			return self::outcome( null, 0 );
		}

		$outcome = $this->exclusively(
			$provider,
			function () use ( $provider, $configuration ): array {
				return $this->fetch( $provider, $configuration['fingerprint'] );
			}
		);

		return false === $outcome ? self::outcome( 'running', self::RUNNING_WAIT ) : $outcome;
	}

	/**
	 * Does something while nobody else on this site asks the provider.
	 *
	 * @template T
	 * @param callable(): T $what What to do.
	 * @return T|false What came of it, or false if somebody else is asking.
	 */
	public function exclusively( Provider $provider, callable $what ) {
		$token = $this->lock->acquire( $provider->id(), time() );

		if ( null === $token ) {
			return false;
		}

		try {
			return $what();
		} finally {
			$this->lock->release( $provider->id(), $token );
		}
	}

	/** @return array{refresh: 'too_soon'|'running'|null, refresh_wait: int} Asks the provider, as the owner of the lock. */
	private function fetch( Provider $provider, string $fingerprint ): array {
		$snapshot = $this->store->get_fresh( $provider->id(), $fingerprint );
		$pause    = Schedule::pause( $snapshot, time() );

		// Somebody else finished between the look at the snapshot and the lock.
		if ( $pause > 0 ) {
			wp_cache_delete( Snapshot_Store::option( $provider->id() ), 'options' );
			return self::outcome( 'too_soon', $pause );
		}

		$answer = $provider->fetch();
		$next   = $answer instanceof Failure
			? $snapshot->with_failure( $answer )
			: $snapshot->with_answer( $answer, $provider->problems( $answer['fields'] ), time() );

		$this->store->put( $provider->id(), $next );
		$this->log->change( $provider->name(), $snapshot, $next );

		return self::outcome( null, 0 );
	}

	/**
	 * What to tell the asker.
	 *
	 * @param 'too_soon'|'running'|null $refresh      Why nothing was fetched.
	 * @return array{refresh: 'too_soon'|'running'|null, refresh_wait: int}
	 */
	private static function outcome( ?string $refresh, int $refresh_wait ): array {
		return compact( 'refresh', 'refresh_wait' );
	}
}
