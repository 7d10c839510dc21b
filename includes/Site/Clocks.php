<?php
declare( strict_types=1 );

namespace Meum\Status\Site;

use Meum\Status\Words\Moment;

/**
 * This server's clock and the provider's. A report gives all times by this server's; what ends at the provider ends by the
 * provider's.
 *
 * @phpstan-import-type Pending_Key from \Meum\Status\Providers\Answer
 */
final class Clocks {

	/** Seconds that two clocks may be apart: the payment plugin refuses a message whose time is off by more. */
	private const APART = 300;

	/** Seconds that a measure can be wrong by: a Date header has whole seconds. */
	private const MEASURE = 2;

	/** Seconds since the epoch, by this server's clock. */
	private int $now;

	/** Seconds to add to this server's clock to get the provider's, or null if that was not measured. */
	private ?int $offset;

	public function __construct( int $now, ?int $offset ) {
		$this->now    = $now;
		$this->offset = null !== $offset && abs( $offset ) <= self::MEASURE ? 0 : $offset;
	}

	/** The time by the provider's clock, in seconds since the epoch; by ours, where it was not measured. */
	public function theirs(): int {
		return $this->now + (int) $this->offset;
	}

	/** A moment of the provider's, as it would be written by this server's clock. */
	public function to_ours( string $moment ): string {
		$time = strtotime( $moment );

		return false === $time ? $moment : Moment::utc( $time - (int) $this->offset );
	}

	/**
	 * A key that waits, with its end by this server's clock: all times of a report go by one clock.
	 *
	 * @param Pending_Key|null $key The key, its end by the provider's clock.
	 * @return Pending_Key|null
	 */
	public function shown_key( ?array $key ): ?array {
		if ( null !== $key && null !== $key['expires_at'] ) {
			$key['expires_at'] = $this->to_ours( $key['expires_at'] );
		}

		return $key;
	}

	/** Whether the difference was measured. */
	public function are_compared(): bool {
		return null !== $this->offset;
	}

	/** Whether they are too far apart for the payment plugin to take messages. */
	public function are_apart(): bool {
		return abs( (int) $this->offset ) > self::APART;
	}

	/** By how much this server's clock is off, in words. */
	public function difference(): string {
		$offset = (int) $this->offset;

		if ( abs( $offset ) < MINUTE_IN_SECONDS ) {
			return __( 'On time', 'meum-status' );
		}

		$length = human_time_diff( $this->now, $this->now + $offset );

		return $offset > 0
			/* translators: Of a clock. %s: a length of time, for example "12 mins". */
			? sprintf( __( '%s behind', 'meum-status' ), $length )
			/* translators: Of a clock. %s: a length of time, for example "12 mins". */
			: sprintf( __( '%s ahead', 'meum-status' ), $length );
	}
}
