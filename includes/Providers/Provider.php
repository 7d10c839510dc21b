<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

use Meum\Status\Http\Upstream_Failure;
use Meum\Status\Keys\Key_Kind;
use Meum\Status\Keys\Secret;
use Meum\Status\Status\Context;

/**
 * A service whose view of this store can be asked and judged. Asking has effects and takes time; judging is pure.
 *
 * @phpstan-type Key_Words array{
 *     label: string,
 *     placeholder: string,
 *     help: string,
 *     shape: string,
 * }
 * @phpstan-type Rhythm array{
 *     healthy: int,
 *     other: int,
 *     stale: int,
 *     page: int,
 *     pending: int,
 * }
 */
interface Provider {

	/** Id in REST, options and the report, for example meum. */
	public function id(): string;

	/** The provider's name, as people know it. */
	public function name(): string;

	/** Host that this site asks, for sentences about the network. */
	public function host(): string;

	/** Where its support is reached, for example support@meum.io. */
	public function support(): string;

	/** Address of its dashboard. */
	public function dashboard(): string;

	/** What is to be known of its key. */
	public function key_kind(): Key_Kind;

	/** @return Key_Words For its field: name, how a key looks, which key it is; and how a key looks, in a sentence. */
	public function key_words(): array;

	/** Whether this site can ask, and with which key. */
	public function setup(): Setup;

	/**
	 * Asks the provider once.
	 *
	 * @param Secret|null $key A key to try instead of the one in use.
	 * @return Answer|Upstream_Failure
	 */
	public function fetch( ?Secret $key = null );

	/**
	 * An answer by its fields, or null if the one thing that decides is not among them.
	 *
	 * @param array<string, mixed> $fields Decoded fields, or what was stored of them.
	 */
	public function answer( array $fields ): ?Answer;

	/** What an answer means. */
	public function verdict( Answer $answer, bool $ever_connected, Context $context ): Verdict;

	/** @return list<Check_Shape> The checks before there is any answer. */
	public function unknown_checks(): array;

	/**
	 * How often to ask, and how old an answer may get.
	 *
	 * @return Rhythm Seconds: between automatic checks while `healthy` and in any `other` state; age at which an answer is
	 *         `stale`; age from which an opened `page` asks again, also while a key is `pending`.
	 */
	public function rhythm(): array;
}
