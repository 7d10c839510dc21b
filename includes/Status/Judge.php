<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Http\Failure;
use Meum\Status\Providers\Provider;

/**
 * Makes the report of schemas/report.schema.json from a snapshot. Pure but for the reader's language: what is known, what
 * the site says of itself and the time are arguments.
 *
 * @phpstan-import-type Configuration from Provider
 * @phpstan-import-type Site from Provider
 * @phpstan-import-type Verdict from Provider
 * @phpstan-import-type Check from Provider
 * @phpstan-type Ruling array{state: string, reasons: non-empty-list<string>, headline: string, next_step: string}
 */
final class Judge {

	/** Failures in a row that make an answer stale. */
	private const STALE_FAILURES = 2;

	/**
	 * The report.
	 *
	 * @param Configuration $configuration Whether this site can ask it.
	 * @param array{0: Site, 1: int} $here What this site says of itself, and the time in seconds since the epoch.
	 * @return array<string, mixed> The report, without the outcome of a refresh.
	 */
	public static function report( Provider $provider, array $configuration, Snapshot $snapshot, array $here ): array {
		list( $site, $now ) = $here;

		$answer  = null === $configuration['problem'] ? $snapshot->answer : null;
		$verdict = null === $answer ? null : $provider->verdict( $answer, $snapshot->ever_connected_at, $site, $now );
		$stale   = null !== $answer && self::is_stale( $snapshot, $provider, $now );
		$ruling  = self::ruling( $provider, $configuration, $snapshot, array( $verdict, $stale, $now ) );
		$issues  = null === $answer ? array() : $provider->problems( $answer['fields'] );
		$next    = null === $configuration['problem'] && null === $snapshot->unkept ? Schedule::next_check_at( $snapshot, $ruling['state'], $provider->rhythm(), $now ) : null;

		return array(
			'provider'      => $provider->id(),
			'state'         => $ruling['state'],
			'reason'        => $ruling['reasons'][0],
			'reasons'       => $ruling['reasons'],
			'headline'      => $ruling['headline'],
			'next_step'     => $ruling['next_step'],
			'now'           => self::utc( $now ),
			'fetched_at'    => null === $answer ? null : self::utc( (int) $snapshot->fetched_at ),
			'stale'         => $stale,
			'next_check_at' => null === $next ? null : self::utc( $next ),
			'refresh'       => null,
			'refresh_wait'  => 0,
			'checks'        => self::checks( $verdict['checks'] ?? $provider->unknown_checks(), null !== $snapshot->refusal ),
			'issues'        => self::issues( $issues, $verdict['severity'] ?? 'warning', $snapshot, $now ),
			'issues_total'  => null === $answer ? 0 : max( $answer['issues_total'], count( $issues ) ),
			'pending_key'   => $verdict['pending_key'] ?? null,
			'answer'        => $answer['fields'] ?? null,
			'comparison'    => $verdict['comparison'] ?? array(),
			'error'         => null === $configuration['problem'] ? self::error( $provider, $snapshot, $now ) : null,
			'deviations'    => $answer['deviations'] ?? array(),
		);
	}

	/**
	 * State, reasons, headline and next step; the first row that matches wins.
	 *
	 * @param Configuration $configuration Whether this site can ask it.
	 * @param array{0: Verdict|null, 1: bool, 2: int} $view The verdict on the answer, whether that is stale, and the time.
	 * @return Ruling
	 */
	private static function ruling( Provider $provider, array $configuration, Snapshot $snapshot, array $view ): array {
		list( $verdict, $stale, $now ) = $view;

		$failure = $snapshot->failure;

		if ( null !== $configuration['problem'] ) {
			return array(
				'state'   => 'unconfigured',
				'reasons' => array( $configuration['problem'] ),
			) + Setup_Sentences::of( $configuration['problem'], $provider->name() );
		}

		if ( null !== $snapshot->refusal ) {
			// Who may not look sees nothing wrong; only the account's own end says that payments stopped.
			$state = 'suspended' === $snapshot->refusal ? 'critical' : 'attention';

			return self::ruling_on_error( $state, $snapshot->refusal, $provider, $failure );
		}

		if ( null === $verdict ) {
			return null !== $failure ? self::ruling_on_error( 'unknown', $failure->code, $provider, $failure ) : array(
				'state'     => 'unknown',
				'reasons'   => array( 'not_checked' ),
				'headline'  => __( 'Not checked yet', 'meum-status' ),
				'next_step' => __( 'The first check starts by itself within a few minutes, or at once when this page is open.', 'meum-status' ),
			);
		}

		if ( $stale ) {
			return array(
				'state'     => 'unknown',
				'reasons'   => array( null === $failure ? 'overdue' : $failure->code ),
				'headline'  => sprintf( $verdict['dated'], self::time_of( (int) $snapshot->fetched_at, $now ) ),
				'next_step' => null === $failure
					? __( 'No check has come through since, so whether it is still so cannot be told from here. This page asks by itself while it is open.', 'meum-status' )
					: __( 'Whether it is still so cannot be told from here.', 'meum-status' ),
			);
		}

		return array(
			'state'     => $verdict['state'],
			'reasons'   => $verdict['reasons'],
			'headline'  => $verdict['headline'],
			'next_step' => $verdict['next_step'],
		);
	}

	/**
	 * What a failure alone means.
	 *
	 * @param Failure|null $last The last failure: what more it tells counts if it is this one.
	 * @return Ruling
	 */
	private static function ruling_on_error( string $state, string $code, Provider $provider, ?Failure $last ): array {
		$error = Errors::describe( $code, $provider, null !== $last && $last->code === $code ? $last : null );

		return array(
			'state'     => $state,
			'reasons'   => array( $code ),
			'headline'  => $error['headline'],
			'next_step' => $error['remedy'],
		);
	}

	/**
	 * Whether the answer is too old to be passed off as true now. One that lies in the future was stored under another
	 * clock, and its age cannot be told.
	 */
	private static function is_stale( Snapshot $snapshot, Provider $provider, int $now ): bool {
		$age = $now - (int) $snapshot->fetched_at;

		return $snapshot->failures >= self::STALE_FAILURES || $age > $provider->rhythm()['stale'] || $age < -MINUTE_IN_SECONDS;
	}

	/**
	 * The rows. After a refusal nobody can tell whether what passed then would pass now.
	 *
	 * @param list<Check> $checks Rows of the last answer.
	 * @return list<Check>
	 */
	private static function checks( array $checks, bool $refused ): array {
		return array_map(
			static function ( array $check ) use ( $refused ): array {
				$check['status'] = $refused && 'pass' === $check['status'] ? 'unknown' : $check['status'];

				return $check;
			},
			$checks
		);
	}

	/** @return array<string, mixed>|null The last attempt's failure, in words. */
	private static function error( Provider $provider, Snapshot $snapshot, int $now ): ?array {
		// That nothing can be kept is told beside a fresh answer; what kept one from coming is told first.
		$failure = $snapshot->failure ?? $snapshot->unkept;

		if ( null === $failure ) {
			return null;
		}

		$words    = Errors::describe( $failure->code, $provider, $failure );
		$retry_at = Schedule::is_past( $failure->at, $now ) ? Schedule::retry_at( $snapshot ) : null;

		return array(
			'code'        => $failure->code,
			'message'     => null === $snapshot->answer && null === $snapshot->refusal
				/* translators: %s: a sentence that says why nothing is known. */
				? sprintf( __( '%s Customers may still be able to pay; this plugin just cannot see it.', 'meum-status' ), $words['message'] )
				: $words['message'],
			'remedy'      => $words['remedy'],
			'side'        => $words['side'],
			'http_status' => $failure->http_status,
			'at'          => self::utc( $failure->at ),
			'attempts'    => max( 1, $snapshot->failures ),
			'retry_at'    => null === $retry_at ? null : self::utc( $retry_at ),
			'quote'       => $failure->quote,
		);
	}

	/**
	 * The problems, each with its id and its first-seen time.
	 *
	 * @param list<string> $messages The provider's messages.
	 * @return list<array{id: string, message: string, severity: string, first_seen_at: string|null}>
	 */
	private static function issues( array $messages, string $severity, Snapshot $snapshot, int $now ): array {
		return array_map(
			static function ( string $message, int $index ) use ( $severity, $snapshot, $now ): array {
				$id    = $snapshot->issue_ids[ $index ] ?? Issue_Id::of( $message );
				$first = $snapshot->seen[ $id ]['first'] ?? null;

				return array(
					'id'            => $id,
					'message'       => $message,
					'severity'      => $severity,
					'first_seen_at' => null !== $first && Schedule::is_past( $first, $now ) ? self::utc( $first ) : null,
				);
			},
			$messages,
			array_keys( $messages )
		);
	}

	/** A time for a headline in the site's format and zone: today's as a time, any other with its date. */
	private static function time_of( int $time, int $now ): string {
		$clock = self::in_site_format( 'time_format', 'H:i', $time );

		if ( wp_date( 'Y-m-d', $time ) === wp_date( 'Y-m-d', $now ) ) {
			return $clock;
		}

		/* translators: 1: a time, for example 09:00. 2: a date. */
		return sprintf( __( '%1$s on %2$s', 'meum-status' ), $clock, self::in_site_format( 'date_format', 'j F Y', $time ) );
	}

	/** A time in the format that an option of the site names. */
	private static function in_site_format( string $option, string $fallback, int $time ): string {
		$format = get_option( $option );

		return (string) wp_date( is_string( $format ) && '' !== $format ? $format : $fallback, $time );
	}

	/** A time as the report writes it. */
	private static function utc( int $time ): string {
		return gmdate( 'Y-m-d\TH:i:s\Z', $time );
	}
}
