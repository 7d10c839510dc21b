<?php
declare( strict_types=1 );

namespace Meum\Status\Keys;

/**
 * A key that tells where it comes from and how it begins, and hides the rest: printing, dumping, exporting or serialising
 * it gives no more. Only a provider that is about to send it calls reveal().
 */
final class Secret {

	/** @var array<int, string> The keys, by the id of their object: outside the objects, no dump, cast or export of one shows them. */
	private static array $vault = array();

	private Key_Kind $kind;

	/** @var 'environment'|'constant'|'database'|'none' Where the key comes from. */
	private string $source;

	/** Whether it is a stored key that cannot be opened any more. */
	private bool $unreadable = false;

	/** @param 'environment'|'constant'|'database'|'none' $source Where it comes from. */
	public function __construct(
		Key_Kind $kind,
		#[\SensitiveParameter]
		string $key,
		string $source
	) {
		self::$vault[ spl_object_id( $this ) ] = $key;

		$this->kind   = $kind;
		$this->source = $source;
	}

	/** Forgets the key. */
	public function __destruct() {
		unset( self::$vault[ spl_object_id( $this ) ] );
	}

	/** A copy would have no key. */
	private function __clone() {
	}

	/** A stored key that cannot be opened any more. */
	public static function unreadable( Key_Kind $kind ): self {
		$secret             = new self( $kind, '', 'database' );
		$secret->unreadable = true;

		return $secret;
	}

	/** @return 'environment'|'constant'|'database'|'none' Where the key comes from. */
	public function source(): string {
		return $this->source;
	}

	/** @return 'no_key'|'key_malformed'|'key_unreadable'|null Why the key cannot be used, or null if it can. */
	public function problem(): ?string {
		if ( $this->unreadable ) {
			return 'key_unreadable';
		}
		if ( '' === $this->reveal() ) {
			return 'no_key';
		}

		return 1 === preg_match( $this->kind->shape, $this->reveal() ) ? null : 'key_malformed';
	}

	/** How the key begins, or null: what does not look like a key may be anything, a password too. */
	public function prefix(): ?string {
		return null === $this->problem() ? (string) substr( $this->reveal(), 0, $this->kind->public_length ) : null;
	}

	/**
	 * A mark that changes whenever the key or the context does, and is the same in every process that has the same key.
	 *
	 * No salt goes into it: salts change, and a command line may have others than the web, which would each take the other's answer
	 * for that of another key. A plain hash is enough, since a key is random and too long to be guessed (a password would not be),
	 * and half of the digits are left out.
	 */
	public function fingerprint( string $context ): string {
		return substr( hash( 'sha256', 'meum-status|' . $this->reveal() . '|' . $context ), 0, 16 );
	}

	/** The key itself. */
	public function reveal(): string {
		return self::$vault[ spl_object_id( $this ) ] ?? '';
	}

	/** @return array{source: string, prefix: string|null} What a dump may show. */
	public function __debugInfo(): array {
		return array(
			'source' => $this->source,
			'prefix' => $this->prefix(),
		);
	}
}
