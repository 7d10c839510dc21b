<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Words\Moment;

/**
 * What this plugin says of one provider at one moment, as schemas/report.schema.json describes it: all places show this and nothing
 * else. Times are seconds since the epoch here.
 *
 * @phpstan-import-type State_Words from \Meum\Status\Words\States
 */
final class Report {

	public string $provider;
	public string $name;

	/** @var 'healthy'|'attention'|'pending'|'critical'|'unknown'|'unconfigured' */
	public string $state = 'unknown';

	/** @var non-empty-list<string> Reasons for the state, first first. */
	public array $reasons = array( 'not_checked' );

	/** @var Badge_Shape The state in a word. */
	public array $badge;

	public string $headline  = '';
	public ?string $lead     = null;
	public ?string $who      = null;
	public string $next_step = '';
	public ?Action $action   = null;

	/** @var list<Step_Shape> */
	public array $steps = array();

	public string $row = '';
	public int $now;
	public ?int $fetched_at    = null;
	public bool $stale         = false;
	public ?int $stale_at      = null;
	public bool $dated         = false;
	public ?int $next_check_at = null;

	/** @var 'too_soon'|'running'|null */
	public ?string $refresh = null;

	/** Seconds. */
	public int $refresh_wait = 0;

	/** Seconds. */
	public int $poll = MINUTE_IN_SECONDS;

	/** @var list<Check_Shape> */
	public array $checks = array();

	/** @var list<Detail_Shape> */
	public array $details = array();

	/** @var list<Issue_Shape> */
	public array $issues = array();

	public int $issues_total  = 0;
	public ?string $no_issues = null;

	/** @var PendingKey_Shape|null */
	public ?array $pending_key = null;

	/** @var Badge_Shape|null */
	public ?array $key_badge = null;

	/** @var array<string, mixed>|null */
	public ?array $answer = null;

	/** @var list<ComparisonRow_Shape> */
	public array $comparison = array();

	/** @var ReportError_Shape|null */
	public ?array $error = null;

	/** @var list<Deviation_Shape> */
	public array $deviations = array();

	/** @param State_Words $words The words of the state. */
	public function __construct( string $provider, string $name, array $words, int $now ) {
		$this->provider = $provider;
		$this->name     = $name;
		$this->now      = $now;
		$this->put_words( $words );
	}

	/**
	 * Takes badge and row.
	 *
	 * @param State_Words $words The words of the state.
	 */
	public function put_words( array $words ): void {
		$this->row   = $words['row'];
		$this->badge = array(
			'tone' => $words['tone'],
			'word' => $words['word'],
		);
	}

	/** Lists fewer problems; their number stays true. */
	public function with_issues( int $most ): self {
		$next         = clone $this;
		$messages     = array_column( $this->issues, 'message' );
		$next->issues = array_slice( $this->issues, 0, $most );

		foreach ( $next->details as $index => $detail ) {
			if ( $detail['value'] === $messages ) {
				$next->details[ $index ]['value'] = array_slice( $messages, 0, $most );
			}
		}
		foreach ( $next->answer ?? array() as $name => $value ) {
			if ( $value === $messages ) {
				$next->answer[ $name ] = array_slice( $messages, 0, $most );
			}
		}

		return $next;
	}

	/** @return Report_Shape The report as it is served. */
	public function to_array(): array {
		return array(
			'provider'      => $this->provider,
			'name'          => $this->name,
			'state'         => $this->state,
			'reason'        => $this->reasons[0],
			'reasons'       => $this->reasons,
			'badge'         => $this->badge,
			'headline'      => $this->headline,
			'lead'          => $this->lead,
			'who'           => $this->who,
			'next_step'     => $this->next_step,
			'action'        => null === $this->action ? null : $this->action->to_array(),
			'steps'         => $this->steps,
			'row'           => $this->row,
			'now'           => Moment::utc( $this->now ),
			'fetched_at'    => self::utc( $this->fetched_at ),
			'stale'         => $this->stale,
			'stale_at'      => self::utc( $this->stale_at ),
			'dated'         => $this->dated,
			'next_check_at' => self::utc( $this->next_check_at ),
			'refresh'       => $this->refresh,
			'refresh_wait'  => $this->refresh_wait,
			'poll'          => $this->poll,
			'checks'        => $this->checks,
			'details'       => $this->details,
			'issues'        => $this->issues,
			'issues_total'  => $this->issues_total,
			'no_issues'     => $this->no_issues,
			'pending_key'   => $this->pending_key,
			'key_badge'     => $this->key_badge,
			'answer'        => $this->answer,
			'comparison'    => $this->comparison,
			'error'         => $this->error,
			'deviations'    => $this->deviations,
		);
	}

	/** A time as it is served. */
	private static function utc( ?int $time ): ?string {
		return null === $time ? null : Moment::utc( $time );
	}
}
