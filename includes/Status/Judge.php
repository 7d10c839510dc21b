<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Http\Failure_Codes;
use Meum\Status\Providers\Answer;
use Meum\Status\Providers\Provider;
use Meum\Status\Providers\Setup;
use Meum\Status\Providers\Verdict;
use Meum\Status\Words\Failures;
use Meum\Status\Words\Issues;
use Meum\Status\Words\Key_Badges;
use Meum\Status\Words\Moment;
use Meum\Status\Words\Setups;
use Meum\Status\Words\States;

/**
 * Makes the report from a snapshot. Pure but for the reader's language and the site's formats of time: what is known, what the site
 * says of itself, who reads and the time are arguments.
 */
final class Judge {

	/** Failures in a row that make an answer stale. */
	private const STALE_FAILURES = 2;

	private Provider $provider;
	private Setup $setup;
	private Snapshot $snapshot;
	private Context $context;

	/** The last good answer, if this site can ask for a new one. */
	private ?Answer $answer;

	/** What it means. */
	private ?Verdict $verdict;

	/** Whether it is too old to be passed off as true now. */
	private bool $stale;

	/** @var list<string> Ids of checks whose hint the next step says already. */
	private array $said = array();

	private function __construct( Provider $provider, Setup $setup, Snapshot $snapshot, Context $context ) {
		$this->provider = $provider;
		$this->setup    = $setup;
		$this->snapshot = $snapshot;
		$this->context  = $context;
		$this->answer   = null === $setup->problem ? $snapshot->answer : null;
		$this->verdict  = null === $this->answer ? null : $provider->verdict( $this->answer, null !== $snapshot->ever_connected_at, $context );
		$this->stale    = null !== $this->answer && $this->is_stale();
	}

	/** The report, without the outcome of a refresh. */
	public static function report( Provider $provider, Setup $setup, Snapshot $snapshot, Context $context ): Report {
		$judge  = new self( $provider, $setup, $snapshot, $context );
		$report = new Report( $provider->id(), $provider->name(), States::not_checked(), $context->now );

		$judge->rule( $report );
		$judge->tell_times( $report );
		$judge->tell_answer( $report );
		$report->error     = null === $setup->problem ? $judge->error( $report->reasons[0] ) : null;
		$report->key_badge = Key_Badges::of(
			$setup,
			$snapshot->refusal,
			null !== $judge->answer && ! $judge->stale && null === $report->error,
			$provider->name()
		);

		return $report;
	}

	/** State, reasons, words and action; the first row that matches wins. */
	private function rule( Report $report ): void {
		$failure = $this->snapshot->failure;

		if ( null !== $this->setup->problem ) {
			$this->rule_on_setup( $report, $this->setup->problem );
		} elseif ( null !== $this->snapshot->refusal ) {
			// Who may not look sees nothing wrong; only the account's own end says that payments stopped.
			$has_stopped = Failure_Codes::stops_payments( $this->snapshot->refusal );

			$this->rule_on_failure( $report, $has_stopped ? 'critical' : 'attention', $this->snapshot->refusal );
			$report->put_words( States::refused( $has_stopped ) );
		} elseif ( null !== $this->verdict ) {
			$this->rule_on_answer( $report, $this->verdict );
		} elseif ( null !== $failure ) {
			$this->rule_on_failure( $report, 'unknown', $failure->code );
		} else {
			$report->headline  = __( 'Not checked yet', 'meum-status' );
			$report->next_step = __( 'The first check starts by itself within a few minutes, or at once when this page is open.', 'meum-status' );
		}
	}

	/** What it means that this site cannot ask. */
	private function rule_on_setup( Report $report, string $problem ): void {
		$words  = Setups::of( $problem, $this->provider );
		$reader = $this->context->reader;

		$report->state     = 'unconfigured';
		$report->reasons   = array( $problem );
		$report->headline  = $words['headline'];
		$report->next_step = $words['next_step'];
		$report->put_words( Setups::badge( $problem, $this->provider ) );

		// No key mends an address.
		if ( 'address_invalid' === $problem ) {
			$report->who = Failures::who( 'you', $this->provider->name() );
			return;
		}

		$report->who = $this->elsewhere();

		if ( null === $report->who ) {
			$report->action = Action::enter_key( __( 'Enter an API key', 'meum-status' ), $reader->key_field( $this->provider->id() ) );
		}
	}

	/**
	 * What a failure alone means.
	 *
	 * @param 'attention'|'critical'|'unknown' $state State of the report.
	 */
	private function rule_on_failure( Report $report, string $state, string $code ): void {
		$last  = $this->snapshot->failure;
		$words = Failures::describe( $code, $this->provider, null !== $last && $last->code === $code ? $last : null );
		$other = Failure_Codes::is_about_key( $code ) ? $this->elsewhere() : null;

		$report->state     = $state;
		$report->reasons   = array( $code );
		$report->headline  = $words['headline'];
		$report->lead      = $this->with_hope( $words['message'] );
		$report->who       = $other ?? Failures::who( $words['side'], $this->provider->name() );
		$report->next_step = $words['remedy'];
		$report->put_words( States::of( $state ) );

		if ( Failure_Codes::is_about_key( $code ) && null === $other ) {
			$report->action = Action::enter_key( __( 'Enter a new key', 'meum-status' ), $this->context->reader->key_field( $this->provider->id() ) );
		} elseif ( 'attention' === $state ) {
			$report->action = Action::dashboard( $this->provider->name(), $this->provider->dashboard() );
		}
	}

	/** What the answer means, or meant. */
	private function rule_on_answer( Report $report, Verdict $verdict ): void {
		if ( $this->stale ) {
			$failure           = $this->snapshot->failure;
			$report->state     = 'unknown';
			$report->reasons   = array( null === $failure ? 'overdue' : $failure->code );
			$report->headline  = sprintf( $this->dated(), Moment::of( (int) $this->snapshot->fetched_at, $this->context->now ) );
			$report->next_step = null === $failure
				? __( 'No check has come through since, so whether it is still so cannot be told from here. This page asks by itself while it is open.', 'meum-status' )
				: __( 'Whether it is still so cannot be told from here.', 'meum-status' );
			$report->put_words( States::stale() );

			return;
		}

		$count             = null === $this->answer ? 0 : $this->answer->issues_count();
		$report->state     = $verdict->state;
		$report->reasons   = $verdict->reasons;
		$report->headline  = $verdict->headline;
		$report->lead      = $verdict->lead;
		$report->who       = null === $verdict->side ? null : Failures::who( $verdict->side, $this->provider->name() );
		$report->next_step = $verdict->next_step;
		$report->action    = $verdict->action;
		$this->said        = $verdict->said;
		$report->steps     = $verdict->steps;
		$report->put_words( States::of( $verdict->state ) );

		if ( 'attention' === $verdict->state && $count > 0 ) {
			$report->row = Issues::count( $count );
		}
	}

	/** What was true when the answer came, with a %s for that time: a key that waited then may have ended since. */
	private function dated(): string {
		$then = new Context( $this->context->site, $this->context->key_prefix, $this->context->reader, (int) $this->snapshot->fetched_at );

		return null === $this->answer ? '%s' : $this->provider->verdict( $this->answer, null !== $this->snapshot->ever_connected_at, $then )->dated;
	}

	/**
	 * When it was asked, and when it will be. An open page also comes when the answer gets too old, though the provider may not be
	 * asked then: to be told so needs no more than what is stored.
	 */
	private function tell_times( Report $report ): void {
		$now      = $this->context->now;
		$rhythm   = $this->provider->rhythm();
		$snapshot = $this->snapshot;

		if ( null !== $this->answer ) {
			$report->fetched_at = (int) $snapshot->fetched_at;
			$report->stale_at   = (int) $snapshot->fetched_at + $rhythm['stale'] + 1;
		}

		$report->stale = $this->stale;
		// What was true before a refusal, or with another key, may not be true now.
		$report->dated = $this->stale || null !== $this->setup->problem || null !== $snapshot->refusal;

		if ( null === $this->setup->problem ) {
			$report->next_check_at = null === $snapshot->unkept ? Schedule::next_check_at( $snapshot, $report->state, $rhythm, $now ) : null;
			$report->poll          = Schedule::poll( $snapshot, $rhythm, $now );
		}
		if ( null !== $report->stale_at && ! $report->dated ) {
			$report->poll = max( 1, min( $report->poll, $report->stale_at - $now ) );
		}
	}

	/** What the provider said. */
	private function tell_answer( Report $report ): void {
		$verdict        = $this->verdict;
		$report->checks = $this->checks( null === $verdict ? $this->provider->unknown_checks() : $verdict->checks, $report->state );

		if ( null === $this->answer || null === $verdict ) {
			return;
		}

		$report->details      = $verdict->details;
		$report->issues       = $this->issues( $this->answer->issues ?? array(), $verdict->severity );
		$report->issues_total = $this->answer->issues_count();
		$report->no_issues    = array() === $report->issues
			? Issues::none( null !== $this->answer->issues, $report->state, $this->provider->name() )
			: null;
		$report->pending_key  = $verdict->pending_key;
		$report->answer       = $this->answer->fields;
		$report->comparison   = $verdict->comparison;
		$report->deviations   = $this->answer->deviations;
	}

	/**
	 * Whether the answer is too old to be passed off as true now. One that lies in the future was stored under another
	 * clock, and its age cannot be told.
	 */
	private function is_stale(): bool {
		$age = $this->context->now - (int) $this->snapshot->fetched_at;

		return $this->snapshot->failures >= self::STALE_FAILURES || $age > $this->provider->rhythm()['stale'] || $age < -MINUTE_IN_SECONDS;
	}

	/** Who else can change the key, in a sentence, or null if the reader can. */
	private function elsewhere(): ?string {
		if ( $this->setup->is_locked() ) {
			/* translators: %s: name of a constant, for example MEUM_STATUS_API_KEY. */
			return sprintf( __( 'You and whoever manages the files of the server, for example your developer, can solve this: the key is set there, as %s.', 'meum-status' ), $this->provider->key_kind()->constant );
		}

		return $this->context->reader->may_change ? null : $this->context->reader->who_can_change;
	}

	/** Where nothing at all is known of the store, a failure's message says no more than it knows. */
	private function with_hope( string $message ): string {
		return null !== $this->snapshot->answer || null !== $this->snapshot->refusal ? $message
			/* translators: %s: a sentence that says why nothing is known. */
			: sprintf( __( '%s Customers may still be able to pay; this plugin just cannot see it.', 'meum-status' ), $message );
	}

	/**
	 * The checks. After a refusal nobody can tell whether what passed then would pass now; where there is no answer, or the store is
	 * being set up, the headline says it all.
	 *
	 * @param list<Check_Shape> $checks The checks of the last answer.
	 * @return list<Check_Shape>
	 */
	private function checks( array $checks, string $state ): array {
		$is_bare = null === $this->answer || 'pending' === $state;

		foreach ( $checks as $index => $check ) {
			if ( null !== $this->snapshot->refusal && 'pass' === $check['status'] ) {
				$checks[ $index ]['status'] = 'unknown';
			}
			if ( in_array( $check['id'], $this->said, true ) ) {
				$checks[ $index ]['hint'] = null;
			}

			$checks[ $index ]['quiet'] = $is_bare || $check['quiet'];
		}

		return $checks;
	}

	/**
	 * The last attempt's failure, in words.
	 *
	 * @param string $reason What the headline is about.
	 * @return ReportError_Shape|null
	 */
	private function error( string $reason ): ?array {
		// That nothing can be kept is told beside a fresh answer; what kept one from coming is told first.
		$failure = $this->snapshot->failure ?? $this->snapshot->unkept;

		if ( null === $failure ) {
			return null;
		}

		$words    = Failures::describe( $failure->code, $this->provider, $failure );
		$retry_at = Schedule::is_past( $failure->at, $this->context->now ) ? Schedule::retry_at( $this->snapshot ) : null;

		return array(
			'code'        => Failure_Codes::known( $failure->code ),
			'message'     => $this->with_hope( $words['message'] ),
			'remedy'      => $words['remedy'],
			'side'        => $words['side'],
			'who'         => Failures::who( $words['side'], $this->provider->name() ),
			'http_status' => $failure->http_status,
			'at'          => Moment::utc( $failure->at ),
			'attempts'    => max( 1, $this->snapshot->failures ),
			'retry_at'    => null === $retry_at ? null : Moment::utc( $retry_at ),
			'quote'       => $failure->quote,
			'told'        => $failure->code === $reason && ( null !== $this->snapshot->refusal || ! $this->stale ),
		);
	}

	/**
	 * The problems, each with its id and its first-seen time.
	 *
	 * @param list<string>     $messages The provider's messages.
	 * @param 'info'|'warning' $severity How they count.
	 * @return list<Issue_Shape>
	 */
	private function issues( array $messages, string $severity ): array {
		$issues = array();

		foreach ( $messages as $index => $message ) {
			$id       = $this->snapshot->issue_ids[ $index ] ?? Issue_Id::of( $message );
			$first    = $this->snapshot->seen[ $id ]['first'] ?? null;
			$issues[] = array(
				'id'            => $id,
				'message'       => $message,
				'severity'      => $severity,
				'first_seen_at' => null !== $first && Schedule::is_past( $first, $this->context->now ) ? Moment::utc( $first ) : null,
			);
		}

		return $issues;
	}
}
