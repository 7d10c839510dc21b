<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Http\Failure_Codes;

/**
 * Tells from a snapshot when the next check may or should be. Pure; all times are seconds since the epoch.
 *
 * @phpstan-import-type Rhythm from \Meum\Status\Providers\Provider
 */
final class Schedule {

	/** Nobody asks again sooner after an attempt than this. */
	public const PAUSE = 10;

	/** How long after its end a pending key still counts as one: until then it can turn out that it was used in time. */
	private const AFTER_EXPIRY = 2 * MINUTE_IN_SECONDS;

	/** Before this time automatic checks wait, or null if they keep their schedule. */
	public static function retry_at( Snapshot $snapshot ): ?int {
		$failure = $snapshot->failure;

		if ( null === $failure ) {
			return null;
		}

		// 2 minutes, doubling to 30.
		$back_off = min( 30 * MINUTE_IN_SECONDS, 2 * MINUTE_IN_SECONDS * 2 ** min( 5, max( 0, $snapshot->streak - 1 ) ) );
		$told     = null === $failure->retry_after ? null : max( 0, min( HOUR_IN_SECONDS, $failure->retry_after ) );

		switch ( Failure_Codes::wait( $failure->code ) ) {
			case 'schedule':
			case 'never':
				return null;
			case 'refusal':
				return $failure->at + ( $snapshot->streak > 1 ? HOUR_IN_SECONDS : MINUTE_IN_SECONDS );
			case 'as_told':
				return $failure->at + ( $told ?? $back_off );
			case 'back_off_or_longer':
				return $failure->at + max( $back_off, (int) $told );
			case 'back_off':
				return $failure->at + $back_off;
		}
	}

	/**
	 * When the next automatic check is due, or null if none is planned.
	 *
	 * @param Rhythm $rhythm The provider's rhythm.
	 */
	public static function next_check_at( Snapshot $snapshot, string $state, array $rhythm, int $now ): ?int {
		if ( null === $snapshot->attempted_at || ( null !== $snapshot->failure && 'never' === Failure_Codes::wait( $snapshot->failure->code ) ) ) {
			return null;
		}

		if ( ! self::is_past( $snapshot->attempted_at, $now ) ) {
			return $now;
		}

		return self::retry_at( $snapshot ) ?? $snapshot->attempted_at + ( 'healthy' === $state ? $rhythm['healthy'] : $rhythm['other'] );
	}

	/**
	 * Whether an opened page should ask.
	 *
	 * @param Rhythm $rhythm The provider's rhythm.
	 */
	public static function is_due_for_page( Snapshot $snapshot, array $rhythm, int $now ): bool {
		$retry_at = self::retry_at( $snapshot );

		if ( null !== $retry_at && $now < $retry_at && self::is_past( $snapshot->attempted_at, $now ) ) {
			return false;
		}

		$max_age = self::has_pending_key( $snapshot, $now ) ? $rhythm['pending'] : $rhythm['page'];

		return ! self::is_past( $snapshot->attempted_at, $now ) || $now - (int) $snapshot->attempted_at >= $max_age;
	}

	/** Seconds until anybody may ask again; 0 if now. */
	public static function pause( Snapshot $snapshot, int $now ): int {
		return self::is_past( $snapshot->attempted_at, $now ) ? max( 0, (int) $snapshot->attempted_at + self::PAUSE - $now ) : 0;
	}

	/** Whether a stored time can be believed: after the clock was set back, one in the future must not stop checks. */
	public static function is_past( ?int $time, int $now ): bool {
		return null !== $time && $time <= $now + MINUTE_IN_SECONDS;
	}

	/**
	 * Seconds after which an open page asks again, never sooner than its asking would lead to an answer.
	 *
	 * @param Rhythm $rhythm The provider's rhythm.
	 */
	public static function poll( Snapshot $snapshot, array $rhythm, int $now ): int {
		$max_age = self::has_pending_key( $snapshot, $now ) ? $rhythm['pending'] : $rhythm['page'];

		if ( null === $snapshot->attempted_at || ! self::is_past( $snapshot->attempted_at, $now ) ) {
			return $rhythm['pending'];
		}

		$retry_at = self::retry_at( $snapshot );
		$due      = max( $snapshot->attempted_at + $max_age, (int) $retry_at );

		// What is due already is asked for at once by a page that has just been opened; one that has just asked waits.
		return $due > $now ? $due - $now : $max_age;
	}

	/** Whether a store that is not connected waits for its key to be used, or the key has just ended. */
	private static function has_pending_key( Snapshot $snapshot, int $now ): bool {
		$answer = $snapshot->answer;

		// A connected store waits for nothing: the same key would only change its credentials.
		if ( null === $answer || null === $answer->pending_key || true === $answer->connected ) {
			return false;
		}

		$expires = $answer->pending_key['expires_at'];

		return null === $expires || $now + (int) $answer->clock_offset <= (int) strtotime( $expires ) + self::AFTER_EXPIRY;
	}
}
