<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Http\Failure_Codes;
use Meum\Status\Http\Upstream_Failure;
use Meum\Status\Providers\Answer;
use Meum\Status\Providers\Provider;

/**
 * The last good answer, the last failure and their times, got with one key for one site; and the memory of the store, which
 * belongs to no key: it stays when the key or the site's address changes, and begins anew with another account. No state and
 * no sentence is remembered: both are judged anew at every read. Immutable; all times are seconds since the epoch.
 */
final class Snapshot {

	/** How long a problem that is gone keeps its first-seen time. */
	private const MEMORY = 7 * DAY_IN_SECONDS;

	/** The most problems whose first-seen time is kept. */
	private const MAX_SEEN = 250;

	/** Fingerprint of the key and the API's address that it was got with. */
	public string $fingerprint;

	/** Mark of the site that it was made for: in a copied database it is another site's. */
	public string $site;

	/** The last good answer, or null. */
	public ?Answer $answer = null;

	/** When the answer came, or null. */
	public ?int $fetched_at = null;

	/** When a provider was last asked, or null. */
	public ?int $attempted_at = null;

	/** How the last attempt failed, or null if it went well. */
	public ?Upstream_Failure $failure = null;

	/** How many attempts in a row have failed. */
	public int $failures = 0;

	/** How many of these, up to the last, were refusals by the provider, or were none: the two back off apart. */
	public int $streak = 0;

	/** Code of the refusal that was the provider's last word, or null. It holds until a good answer. */
	public ?string $refusal = null;

	/** @var list<string> Ids of the answer's problems, in their order: made once, since a pattern on a foreign text can be slow. */
	public array $issue_ids = array();

	/** That the database did not take this snapshot, as a failure; null for one that is or will be stored. Never stored itself. */
	public ?Upstream_Failure $unkept = null;

	/** @var array<string, array{first: int, last: int}> Memory: when each problem was first and last seen, by its id. */
	public array $seen = array();

	/** Memory: when the store was first seen connected, or null. */
	public ?int $ever_connected_at = null;

	/** Memory: the account that all this is about, by the provider's id of it, or null before an answer has named one. */
	public ?string $account = null;

	public function __construct( string $fingerprint, string $site = '' ) {
		$this->fingerprint = $fingerprint;
		$this->site        = $site;
	}

	/** A snapshot for another key, with nothing but the memory. */
	public function for_key( string $fingerprint ): self {
		$next                    = new self( $fingerprint, $this->site );
		$next->seen              = $this->seen;
		$next->ever_connected_at = $this->ever_connected_at;
		$next->account           = $this->account;

		return $next;
	}

	/** The snapshot after a good answer. */
	public function with_answer( Answer $answer, int $now ): self {
		$next               = clone $this;
		$next->answer       = $answer;
		$next->fetched_at   = $now;
		$next->attempted_at = $now;
		$next->failure      = null;
		$next->failures     = 0;
		$next->streak       = 0;
		$next->refusal      = null;
		$next->issue_ids    = array_map( array( Issue_Id::class, 'of' ), $answer->issues ?? array() );

		if ( null !== $answer->account ) {
			if ( null !== $this->account && $answer->account !== $this->account ) {
				$next->seen              = array();
				$next->ever_connected_at = null;
			}
			$next->account = $answer->account;
		}

		// First forget what was away for too long: it comes back as new.
		$next->seen = array_filter(
			$next->seen,
			static function ( array $times ) use ( $now ): bool {
				return $now - $times['last'] <= self::MEMORY;
			}
		);

		foreach ( $next->issue_ids as $id ) {
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

		if ( $answer->connected && null === $next->ever_connected_at ) {
			$next->ever_connected_at = $now;
		}

		return $next;
	}

	/** The snapshot after a failure; the last good answer stays. */
	public function with_failure( Upstream_Failure $failure ): self {
		$next               = clone $this;
		$next->attempted_at = $failure->at;
		$next->failure      = $failure;
		$next->failures     = $this->failures + 1;
		$next->streak       = null !== $this->failure && $this->failure->is_refusal() === $failure->is_refusal() ? $this->streak + 1 : 1;
		$next->refusal      = $failure->is_refusal() ? $failure->code : $this->refusal;

		return $next;
	}

	/** The snapshot of which the database took nothing. */
	public function as_unkept( int $now ): self {
		$next         = clone $this;
		$next->unkept = new Upstream_Failure( 'database', $now );

		return $next;
	}

	/** @return array<string, mixed> The snapshot as plain data. */
	public function to_array(): array {
		return array(
			'fingerprint'       => $this->fingerprint,
			'site'              => $this->site,
			'answer'            => null === $this->answer ? null : $this->answer->to_array(),
			'issue_ids'         => $this->issue_ids,
			'fetched_at'        => $this->fetched_at,
			'attempted_at'      => $this->attempted_at,
			'failure'           => null === $this->failure ? null : $this->failure->to_array(),
			'failures'          => $this->failures,
			'streak'            => $this->streak,
			'refusal'           => $this->refusal,
			'seen'              => $this->seen,
			'ever_connected_at' => $this->ever_connected_at,
			'account'           => $this->account,
		);
	}

	/**
	 * A snapshot from stored data; only the memory of one that was got with another key or for another site. Anybody can edit an
	 * option, so what is not as it was written counts as not there.
	 *
	 * @param mixed    $data     What to_array() gave.
	 * @param Provider $provider Whose snapshot it is.
	 */
	public static function from_array( $data, Provider $provider, string $fingerprint, string $site = '' ): self {
		$snapshot = new self( $fingerprint, $site );

		if ( ! is_array( $data ) ) {
			return $snapshot;
		}

		$snapshot->remember( $data );

		if ( ( $data['fingerprint'] ?? null ) !== $fingerprint || ( $data['site'] ?? '' ) !== $site ) {
			return $snapshot;
		}

		$answer = Answer::from_array( $data['answer'] ?? null, $provider );

		$fetched = Upstream_Failure::time_from( $data['fetched_at'] ?? null );

		if ( null !== $answer && null !== $fetched ) {
			$snapshot->answer     = $answer;
			$snapshot->fetched_at = $fetched;
			$snapshot->issue_ids  = array_values( array_filter( is_array( $data['issue_ids'] ?? null ) ? $data['issue_ids'] : array(), 'is_string' ) );
		}

		$snapshot->failure      = Upstream_Failure::from_array( $data['failure'] ?? null );
		$snapshot->failures     = null !== $snapshot->failure && is_int( $data['failures'] ?? null ) ? $data['failures'] : 0;
		$snapshot->streak       = is_int( $data['streak'] ?? null ) ? $data['streak'] : $snapshot->failures;
		$snapshot->refusal      = is_string( $data['refusal'] ?? null ) && Failure_Codes::is_refusal( $data['refusal'] ) ? $data['refusal'] : null;
		$snapshot->attempted_at = Upstream_Failure::time_from( $data['attempted_at'] ?? null );

		return $snapshot;
	}

	/**
	 * Takes over the memory in stored data.
	 *
	 * @param array<mixed> $data What to_array() gave.
	 */
	private function remember( array $data ): void {
		$this->ever_connected_at = Upstream_Failure::time_from( $data['ever_connected_at'] ?? null );
		$this->account           = is_string( $data['account'] ?? null ) ? $data['account'] : null;

		foreach ( is_array( $data['seen'] ?? null ) ? $data['seen'] : array() as $id => $times ) {
			if ( is_array( $times ) && is_int( $times['first'] ?? null ) && is_int( $times['last'] ?? null ) ) {
				$this->seen[ (string) $id ] = array(
					'first' => $times['first'],
					'last'  => $times['last'],
				);
			}
		}
	}
}
