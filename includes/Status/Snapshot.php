<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Http\Failure;

/**
 * The last good answer, the last failure and their times. No state and no sentence is remembered: both are judged anew at
 * every read. Immutable; all times are seconds since the epoch.
 *
 * @phpstan-import-type Answer from \Meum\Status\Providers\Provider
 * @phpstan-import-type Deviation from \Meum\Status\Http\Decoder
 */
final class Snapshot {

	/** How long a problem that is gone keeps its first-seen time. */
	private const MEMORY = 7 * DAY_IN_SECONDS;

	/** The most problems whose first-seen time is kept, and the most bytes of a stored snapshot. */
	private const MAX_SEEN  = 250;
	private const MAX_BYTES = 65536;

	/** Fingerprint of the key and address that it was got with. */
	public string $fingerprint;

	/** @var Answer|null The last good answer, or null. */
	public ?array $answer = null;

	/** When the answer came, or null. */
	public ?int $fetched_at = null;

	/** When a provider was last asked, or null. */
	public ?int $attempted_at = null;

	/** How the last attempt failed, or null if it went well. */
	public ?Failure $failure = null;

	/** How many attempts in a row have failed. */
	public int $failures = 0;

	/** How many of these, up to the last, were refusals by the provider, or were none: the two back off apart. */
	public int $streak = 0;

	/** Code of the refusal that was the provider's last word, or null. It holds until a good answer. */
	public ?string $refusal = null;

	/** @var array<string, array{first: int, last: int}> When each problem was first and last seen, by its id. */
	public array $seen = array();

	/** When the store was first seen connected, or null. */
	public ?int $ever_connected_at = null;

	public function __construct( string $fingerprint ) {
		$this->fingerprint = $fingerprint;
	}

	/**
	 * The snapshot after a good answer.
	 *
	 * @param Answer       $answer   The answer.
	 * @param list<string> $problems The messages in it.
	 */
	public function with_answer( array $answer, array $problems, int $now ): self {
		$next               = clone $this;
		$next->answer       = $answer;
		$next->fetched_at   = $now;
		$next->attempted_at = $now;
		$next->failure      = null;
		$next->failures     = 0;
		$next->streak       = 0;
		$next->refusal      = null;

		// First forget what was away for too long: it comes back as new.
		$next->seen = array_filter(
			$this->seen,
			static function ( array $times ) use ( $now ): bool {
				return $now - $times['last'] <= self::MEMORY;
			}
		);

		foreach ( $problems as $message ) {
			$id                = Issue_Id::of( $message );
			$next->seen[ $id ] = array(
				'first' => $next->seen[ $id ]['first'] ?? $now,
				'last'  => $now,
			);
		}

		uasort(
			$next->seen,
			static function ( array $one, array $other ): int {
				return $other['last'] <=> $one['last'];
			}
		);
		$next->seen = array_slice( $next->seen, 0, self::MAX_SEEN, true );

		if ( true === ( $answer['fields']['connected'] ?? null ) && null === $next->ever_connected_at ) {
			$next->ever_connected_at = $now;
		}

		return $next;
	}

	/** The snapshot after a failure; the last good answer stays. */
	public function with_failure( Failure $failure ): self {
		$next               = clone $this;
		$next->attempted_at = $failure->at;
		$next->failure      = $failure;
		$next->failures     = $this->failures + 1;
		$next->streak       = null !== $this->failure && $this->failure->is_refusal() === $failure->is_refusal() ? $this->streak + 1 : 1;
		$next->refusal      = $failure->is_refusal() ? $failure->code : $this->refusal;

		return $next;
	}

	/** @return array<string, mixed> The snapshot as plain data, cut to size: problems go first, and their true number stays. */
	public function to_array(): array {
		$data = array(
			'fingerprint'       => $this->fingerprint,
			'answer'            => $this->answer,
			'fetched_at'        => $this->fetched_at,
			'attempted_at'      => $this->attempted_at,
			'failure'           => null === $this->failure ? null : $this->failure->to_array(),
			'failures'          => $this->failures,
			'streak'            => $this->streak,
			'refusal'           => $this->refusal,
			'seen'              => $this->seen,
			'ever_connected_at' => $this->ever_connected_at,
		);

		$over = strlen( maybe_serialize( $data ) ) - self::MAX_BYTES;

		while ( $over > 0 && isset( $data['answer'] ) && is_array( $data['answer']['fields']['issues'] ?? null ) ) {
			$message = array_pop( $data['answer']['fields']['issues'] );

			if ( ! is_string( $message ) ) {
				break;
			}
			$over -= strlen( $message );
		}

		return $data;
	}

	/**
	 * A snapshot from stored data. Anybody can edit an option, so what is not as it was written counts as not there.
	 *
	 * @param mixed  $data        What to_array() gave.
	 */
	public static function from_array( $data, string $fingerprint ): self {
		$snapshot = new self( $fingerprint );

		if ( ! is_array( $data ) || ( $data['fingerprint'] ?? null ) !== $fingerprint ) {
			return $snapshot;
		}

		$answer = $data['answer'] ?? null;

		if ( is_array( $answer ) && is_array( $answer['fields'] ?? null ) && is_int( $data['fetched_at'] ?? null ) ) {
			/** @var array<string, mixed> $fields Whoever reads a field looks at its type. */
			$fields               = $answer['fields'];
			$snapshot->answer     = array(
				'fields'       => $fields,
				'deviations'   => self::deviations( $answer['deviations'] ?? null ),
				'issues_total' => is_int( $answer['issues_total'] ?? null ) ? $answer['issues_total'] : 0,
			);
			$snapshot->fetched_at = $data['fetched_at'];
		}

		$snapshot->failure           = Failure::from_array( $data['failure'] ?? null );
		$snapshot->failures          = null !== $snapshot->failure && is_int( $data['failures'] ?? null ) ? $data['failures'] : 0;
		$snapshot->streak            = is_int( $data['streak'] ?? null ) ? $data['streak'] : $snapshot->failures;
		$snapshot->refusal           = is_string( $data['refusal'] ?? null ) ? $data['refusal'] : null;
		$snapshot->attempted_at      = is_int( $data['attempted_at'] ?? null ) ? $data['attempted_at'] : null;
		$snapshot->ever_connected_at = is_int( $data['ever_connected_at'] ?? null ) ? $data['ever_connected_at'] : null;

		foreach ( is_array( $data['seen'] ?? null ) ? $data['seen'] : array() as $id => $times ) {
			if ( is_array( $times ) && is_int( $times['first'] ?? null ) && is_int( $times['last'] ?? null ) ) {
				$snapshot->seen[ (string) $id ] = array(
					'first' => $times['first'],
					'last'  => $times['last'],
				);
			}
		}

		return $snapshot;
	}

	/**
	 * Deviations from stored data.
	 *
	 * @param mixed $data What was stored.
	 * @return list<Deviation>
	 */
	private static function deviations( $data ): array {
		$deviations = array();

		foreach ( is_array( $data ) ? $data : array() as $row ) {
			if ( is_array( $row ) && is_string( $row['path'] ?? null ) && is_string( $row['expected'] ?? null ) && is_string( $row['found'] ?? null ) ) {
				$deviations[] = array(
					'path'     => $row['path'],
					'expected' => $row['expected'],
					'found'    => $row['found'],
				);
			}
		}

		return $deviations;
	}
}
