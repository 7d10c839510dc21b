<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/**
 * Tells from a snapshot when the next check may or should be. Pure; all times are seconds since the epoch.
 *
 * @phpstan-import-type Rhythm from \Meum\Status\Providers\Provider
 */
final class Schedule {

	/** Nobody asks again sooner after an attempt than this. */
	public const PAUSE = 10;

	/** How long before and after a pending key's end a page asks more often. */
	private const NEAR_EXPIRY = 2 * MINUTE_IN_SECONDS;

	/** Failures after which the schedule is kept: only this site can change the outcome, and asking costs nothing. */
	private const KEEPS_SCHEDULE = array( 'blocked_by_site' );

	/** Before this time automatic checks wait, or null if they keep their schedule. */
	public static function retry_at( Snapshot $snapshot ): ?int {
		$failure = $snapshot->failure;

		if ( null === $failure || in_array( $failure->code, self::KEEPS_SCHEDULE, true ) ) {
			return null;
		}

		if ( $failure->is_refusal() ) {
			return $failure->at + ( $snapshot->streak > 1 ? HOUR_IN_SECONDS : MINUTE_IN_SECONDS );
		}

		if ( 'rate_limited' === $failure->code && null !== $failure->retry_after ) {
			return $failure->at + min( HOUR_IN_SECONDS, $failure->retry_after );
		}

		// 2 minutes, doubling to 30.
		return $failure->at + min( 30 * MINUTE_IN_SECONDS, 2 * MINUTE_IN_SECONDS * 2 ** min( 5, max( 0, $snapshot->streak - 1 ) ) );
	}

	/**
	 * When the next automatic check is due.
	 *
	 * @param Rhythm   $rhythm   The provider's rhythm.
	 */
	public static function next_check_at( Snapshot $snapshot, string $state, array $rhythm ): ?int {
		if ( null === $snapshot->attempted_at ) {
			return null;
		}

		return self::retry_at( $snapshot ) ?? $snapshot->attempted_at + ( 'healthy' === $state ? $rhythm['healthy'] : $rhythm['other'] );
	}

	/**
	 * Whether an opened page should ask.
	 *
	 * @param Rhythm   $rhythm   The provider's rhythm.
	 */
	public static function is_due_for_page( Snapshot $snapshot, array $rhythm, int $now ): bool {
		$retry_at = self::retry_at( $snapshot );

		if ( null !== $retry_at && $now < $retry_at && self::is_past( $snapshot->attempted_at, $now ) ) {
			return false;
		}

		$max_age = self::is_near_expiry( $snapshot, $now ) ? $rhythm['near_expiry'] : $rhythm['page'];

		return ! self::is_past( $snapshot->attempted_at, $now ) || $now - (int) $snapshot->attempted_at >= $max_age;
	}

	/** Seconds until anybody may ask again; 0 if now. */
	public static function pause( Snapshot $snapshot, int $now ): int {
		return self::is_past( $snapshot->attempted_at, $now ) ? max( 0, (int) $snapshot->attempted_at + self::PAUSE - $now ) : 0;
	}

	/** Whether a stored time can be believed: after the clock was set back, one in the future must not stop checks. */
	private static function is_past( ?int $time, int $now ): bool {
		return null !== $time && $time <= $now + MINUTE_IN_SECONDS;
	}

	/** Whether a pending key is about to end or has just ended. */
	private static function is_near_expiry( Snapshot $snapshot, int $now ): bool {
		$key     = $snapshot->answer['fields']['pending_connection_key'] ?? null;
		$expires = is_array( $key ) && is_string( $key['expires_at'] ?? null ) ? strtotime( $key['expires_at'] ) : false;

		return false !== $expires && abs( $expires - $now ) <= self::NEAR_EXPIRY;
	}
}
