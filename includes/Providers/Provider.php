<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

use Meum\Status\Http\Failure;
use Meum\Status\Settings\Secret;

/**
 * A service whose view of this store can be asked and judged. Asking has effects and takes time; judging is pure.
 *
 * @phpstan-import-type Deviation from \Meum\Status\Http\Decoder
 * @phpstan-type Configuration array{
 *     problem: string|null,
 *     source: 'environment'|'constant'|'database'|'none',
 *     prefix: string|null,
 *     fingerprint: string,
 * }
 * @phpstan-type Answer array{
 *     fields: array<string, mixed>,
 *     deviations: list<Deviation>,
 *     issues_total: int,
 *     clock_offset: int|null,
 * }
 * @phpstan-type Site array{
 *     home: string,
 *     siteurl: string,
 *     siblings: list<string>,
 *     rest_prefix: string,
 *     wordpress_version: string,
 *     woocommerce_version: string|null,
 *     plugin_active: bool,
 *     plugin_version: string|null,
 *     key_prefix: string|null,
 * }
 * @phpstan-type Check array{
 *     id: string,
 *     label: string,
 *     status: 'pass'|'warn'|'fail'|'pending'|'skipped'|'unknown',
 *     word: string|null,
 *     detail: string|null,
 *     remedy: string|null,
 * }
 * @phpstan-type Comparison_Row array{
 *     field: string,
 *     recorded: string|null,
 *     here: string|null,
 *     result: 'same'|'older'|'newer'|'different'|'info'|'unknown',
 *     cause: string|null,
 * }
 * @phpstan-type Pending_Key array{prefix: string|null, expires_at: string|null}
 * @phpstan-type Verdict array{
 *     state: string,
 *     reasons: non-empty-list<string>,
 *     headline: string,
 *     dated: string,
 *     next_step: string,
 *     severity: string,
 *     pending_key: Pending_Key|null,
 *     checks: list<Check>,
 *     comparison: list<Comparison_Row>,
 * }
 * @phpstan-type Rhythm array{healthy: int, other: int, stale: int, page: int, pending: int}
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

	/**
	 * Whether this site can ask, and with which key.
	 *
	 * @return Configuration `fingerprint` changes whenever key or address do, and tells nothing about them.
	 */
	public function configuration(): array;

	/**
	 * Asks the provider once.
	 *
	 * @param Secret|null $key A key to try instead of the one in use.
	 * @return Answer|Failure `clock_offset` is what to add to this server's clock to get the provider's, in seconds, or null if it
	 *                        was not measured.
	 */
	public function fetch( ?Secret $key = null );

	/**
	 * The problems in an answer, in the provider's words and order.
	 *
	 * @param array<string, mixed> $fields Decoded fields of an answer.
	 * @return list<string>
	 */
	public function problems( array $fields ): array;

	/**
	 * What an answer means.
	 *
	 * @param Answer $answer An answer.
	 * @param Site   $site   What this site says of itself.
	 * @return Verdict `dated` is the headline with a %s for the time it was true at.
	 */
	public function verdict( array $answer, ?int $ever_connected_at, array $site, int $now ): array;

	/** @return list<Check> The rows to show before there is any answer. */
	public function unknown_checks(): array;

	/**
	 * How often to ask, and how old an answer may get.
	 *
	 * @return Rhythm Seconds: between automatic checks while `healthy` and in any `other` state; age at which an answer is
	 *         `stale`; age from which an opened `page` asks again, also while a key is `pending`.
	 */
	public function rhythm(): array;
}
