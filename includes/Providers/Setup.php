<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

/** Whether this site can ask a provider, and with which key. */
final class Setup {

	/** @var 'no_key'|'key_malformed'|'key_unreadable'|'address_invalid'|null Why it cannot, or null. */
	public ?string $problem;

	/** @var 'environment'|'constant'|'database'|'none' Where the key comes from. */
	public string $source;

	/** How the key begins, or null without a usable one. */
	public ?string $prefix;

	/** Changes whenever key or address do, and tells nothing about them. */
	public string $fingerprint;

	/**
	 * @param 'no_key'|'key_malformed'|'key_unreadable'|'address_invalid'|null $problem Why this site cannot ask, or null.
	 * @param 'environment'|'constant'|'database'|'none'                       $source  Where the key comes from.
	 */
	public function __construct( ?string $problem, string $source, ?string $prefix, string $fingerprint ) {
		$this->problem     = $problem;
		$this->source      = $source;
		$this->prefix      = $prefix;
		$this->fingerprint = $fingerprint;
	}

	/** Whether the key comes from the server's files, and so is changed there only. */
	public function is_locked(): bool {
		return in_array( $this->source, array( 'environment', 'constant' ), true );
	}
}
