<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Http\Upstream_Failure;
use Meum\Status\Options;
use Meum\Status\Providers\Provider;
use WP_Error;

/** Asks a provider when that is due, one at a time for the whole site, and stores what comes. */
final class Checker {

	/** Seconds after which it makes sense to look whether another fetch has ended. */
	private const RUNNING_WAIT = 3;

	/** Seconds that an open page waits where nothing can be stored: this server cannot count for it. */
	private const UNKEPT_WAIT = 60;

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
	 */
	public function refresh( Provider $provider, string $by ): Attempt {
		$setup = $provider->setup();

		if ( null !== $setup->problem ) {
			return new Attempt();
		}

		$fingerprint = $setup->fingerprint;
		$early       = self::too_early( $provider, $this->store->get( $provider, $fingerprint ), $by );

		if ( null !== $early ) {
			return $early;
		}

		$outcome = $this->exclusively(
			$provider,
			function () use ( $provider, $fingerprint, $by ): Attempt {
				return $this->fetch( $provider, $fingerprint, $by );
			}
		);

		if ( ! $outcome instanceof WP_Error ) {
			return $outcome;
		}

		if ( Lock::TAKEN === $outcome->get_error_code() ) {
			return Attempt::put_off( 'running', self::RUNNING_WAIT );
		}

		// Nothing can be locked or kept. Nobody waits for the schedule's answer, and it would come anew with every visitor.
		return 'schedule' === $by ? new Attempt() : $this->fetch_unkept( $provider, $fingerprint );
	}

	/**
	 * Does something while nobody else on this site asks the provider.
	 *
	 * @template T
	 * @param callable(): T $what What to do.
	 * @return T|WP_Error What came of it, or why it was not done: one of Lock's codes.
	 */
	public function exclusively( Provider $provider, callable $what ) {
		$token = $this->lock->acquire( $provider->id(), time() );

		if ( $token instanceof WP_Error ) {
			return $token;
		}

		try {
			return $what();
		} finally {
			$this->lock->release( $provider->id(), $token );
		}
	}

	/**
	 * Asks the provider, as the owner of the lock.
	 *
	 * @param 'page'|'person'|'schedule' $by Who asks.
	 */
	private function fetch( Provider $provider, string $fingerprint, string $by ): Attempt {
		$snapshot = $this->store->get_fresh( $provider, $fingerprint );
		$early    = self::too_early( $provider, $snapshot, $by );

		// Somebody else finished between the look at the snapshot and the lock, perhaps one who does not share the cache.
		if ( null !== $early ) {
			Options::forget( Snapshot_Store::option( $provider->id() ) );

			return $early;
		}

		$next = self::after( $snapshot, $provider );

		if ( ! $this->store->put( $provider, $next ) ) {
			return Attempt::unkept( $next->as_unkept( time() ), self::UNKEPT_WAIT );
		}

		$this->log->change( $provider->name(), $snapshot, $next );

		return new Attempt();
	}

	/** Asks the provider where nothing can be locked or stored. */
	private function fetch_unkept( Provider $provider, string $fingerprint ): Attempt {
		$next = self::after( $this->store->get_fresh( $provider, $fingerprint ), $provider );

		return Attempt::unkept( $next->as_unkept( time() ), self::UNKEPT_WAIT );
	}

	/** The snapshot after the provider was asked. */
	private static function after( Snapshot $snapshot, Provider $provider ): Snapshot {
		$answer = $provider->fetch();

		return $answer instanceof Upstream_Failure
			? $snapshot->with_failure( $answer )
			: $snapshot->with_answer( $answer, time() );
	}

	/**
	 * Why nobody is asked now, or null if the asker may.
	 *
	 * @param 'page'|'person'|'schedule' $by Who asks.
	 */
	private static function too_early( Provider $provider, Snapshot $snapshot, string $by ): ?Attempt {
		$pause = Schedule::pause( $snapshot, time() );

		if ( $pause > 0 ) {
			return Attempt::put_off( 'too_soon', $pause );
		}

		return 'page' === $by && ! Schedule::is_due_for_page( $snapshot, $provider->rhythm(), time() ) ? new Attempt() : null;
	}
}
