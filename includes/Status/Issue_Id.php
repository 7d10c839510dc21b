<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/**
 * Gives two messages the same id when they speak of the same problem. Pure and linear in the message's length, also where
 * PCRE has no JIT: each pattern begins at a fixed place and gives nothing back that it has taken.
 */
final class Issue_Id {

	/** Characters by which longer messages are compared. */
	private const MAX_LENGTH = 1000;

	/** Quoted strings: with different marks on both sides, they end at the next of either. */
	private const QUOTED = '/(?<!\w)"[^"]*+"|“[^“”]*+”|„[^„“”]*+[“”]|«[^«»]*+»|`[^`]*+`|‘[^‘’]*+’(?!\w)|(?<!\w)\'[^\']*+\'(?!\w)/u';

	/** Web and mail addresses, with the punctuation that may follow them in a sentence. */
	private const ADDRESS = '~(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,19}+://[^\s"\'<>]*+|(?<![^\s"\'<>()])[^\s"\'<>()@]{1,64}+@[^\s"\'<>()@]{3,255}+~u';

	/** The other parts that change while the problem stays. Longer forms stand before what they contain. */
	private const VARYING = array(
		// UUIDs.
		'/(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])/',
		// Opaque ids: a short word, an underscore and letters and digits (`whd_8x…`, `inst_…`), also the beginning of a key.
		'/(?<![0-9a-z_])(?:inv|txn|plink|wh|whd|evt|int|inst|[sr]k_live|[sr]k_test)_[0-9a-z]{4,64}+/',
		'/(?<![0-9a-z_])[a-z]{2,8}_(?=[a-z]{0,31}[0-9])[0-9a-z]{12,64}+/',
		// Dates with or without a time.
		'/(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[t ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9}+)?)?(?:z|[+-][0-9]{2}:?[0-9]{2})?)?/',
		// IP addresses.
		'/(?<![0-9.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9])/',
		'/(?<![0-9a-z:])(?=(?:[0-9a-f]{0,4}:){2})[0-9a-f:]{3,39}+(?![0-9a-z:])/',
		// Numbers.
		'/(?<![0-9])[+-]?[0-9]++(?:[.,:][0-9]++)*+/',
	);

	/** The first 12 hex digits of the SHA-256 of the message in lower case with each varying part replaced by `#`. */
	public static function of( string $message ): string {
		$lower  = function_exists( 'mb_strtolower' ) ? mb_strtolower( $message, 'UTF-8' ) : strtolower( $message );
		$stable = preg_replace( self::QUOTED, '#', (string) mb_substr( $lower, 0, self::MAX_LENGTH, 'UTF-8' ) ) ?? $lower;
		$stable = preg_replace_callback(
			self::ADDRESS,
			static function ( array $found ): string {
				return '#' . substr( $found[0], strlen( rtrim( $found[0], '.,;:!?)' ) ) );
			},
			$stable
		) ?? $stable;

		return substr( hash( 'sha256', preg_replace( self::VARYING, '#', $stable ) ?? $stable ), 0, 12 );
	}
}
