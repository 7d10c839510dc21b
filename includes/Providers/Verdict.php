<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

use Meum\Status\Status\Action;

/**
 * What an answer means, in the reader's language.
 *
 * @phpstan-import-type Pending_Key from Answer
 */
final class Verdict {

	/** @var 'healthy'|'attention'|'pending'|'critical' State of the store. */
	public string $state;

	/** @var non-empty-list<string> Stable codes, first first. */
	public array $reasons;

	/** The worst fact, in a sentence. */
	public string $headline = '';

	/** The headline as one of the past, with a %s for the time at which it was true. */
	public string $dated = '%s';

	/** What more there is to say, above all whether customers can pay; or null. */
	public ?string $lead = null;

	/** @var 'you'|'host'|'provider'|'both'|null Whose side it is on, where the next step does not say so. */
	public ?string $side = null;

	/** What to do. */
	public string $next_step = '';

	/** Where that is done, or null. */
	public ?Action $action = null;

	/** @var 'info'|'warning' How the problems count. */
	public string $severity = 'warning';

	/** @var Pending_Key|null A key that waits to be used, its end by this server's clock. */
	public ?array $pending_key = null;

	/** @var list<Step_Shape> How it is used, while the store is being set up. */
	public array $steps = array();

	/** @var list<string> Ids of checks whose hint the next step says already. */
	public array $said = array();

	/** @var list<Check_Shape> The checks, in a fixed order. */
	public array $checks = array();

	/** @var list<Detail_Shape> Every field of the answer. */
	public array $details = array();

	/** @var list<ComparisonRow_Shape> What is on record against what this site says of itself. */
	public array $comparison = array();

	/**
	 * @param 'healthy'|'attention'|'pending'|'critical' $state   State of the store.
	 * @param non-empty-list<string>                     $reasons Stable codes, first first.
	 */
	public function __construct( string $state, array $reasons ) {
		$this->state   = $state;
		$this->reasons = $reasons;
	}
}
