<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/** What came of the wish to ask a provider. */
final class Attempt {

	/** @var 'too_soon'|'running'|null Why nobody was asked, or null. */
	public ?string $refresh = null;

	/** Seconds that the asker should wait before the next wish; 0 for no more than usual. */
	public int $wait = 0;

	/** What was learnt, if the database did not take it: only this request knows it. Null otherwise. */
	public ?Snapshot $unkept = null;

	/**
	 * Nobody was asked.
	 *
	 * @param 'too_soon'|'running' $refresh Why.
	 */
	public static function put_off( string $refresh, int $wait ): self {
		$attempt          = new self();
		$attempt->refresh = $refresh;
		$attempt->wait    = $wait;

		return $attempt;
	}

	/** The provider was asked, and the outcome could not be stored. */
	public static function unkept( Snapshot $snapshot, int $wait ): self {
		$attempt         = new self();
		$attempt->unkept = $snapshot;
		$attempt->wait   = $wait;

		return $attempt;
	}
}
