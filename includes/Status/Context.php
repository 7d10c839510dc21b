<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

use Meum\Status\Reader;

/**
 * What a report is judged by besides what is stored: what this site says of itself, who reads the report, and the time.
 *
 * @phpstan-import-type Site from \Meum\Status\Site\Facts
 */
final class Context {

	/** @var Site What this site says of itself. */
	public array $site;

	/** How the key in use begins, or null. */
	public ?string $key_prefix;

	/** Who reads it. */
	public Reader $reader;

	/** Seconds since the epoch, by this server's clock. */
	public int $now;

	/** @param Site $site What this site says of itself. */
	public function __construct( array $site, ?string $key_prefix, Reader $reader, int $now ) {
		$this->site       = $site;
		$this->key_prefix = $key_prefix;
		$this->reader     = $reader;
		$this->now        = $now;
	}
}
