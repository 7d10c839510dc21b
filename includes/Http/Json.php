<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/**
 * Decodes JSON of others at a bounded cost. PHP takes up to 420 bytes for a list or an object of a few characters, so that
 * a text of 1 MiB could take more memory than a host gives (measured with PHP 8.2: 261,000 times `[0],` took 130 MB).
 */
final class Json {

	/** Levels of nesting. */
	private const DEPTH = 64;

	/** Lists and objects: at most some 8 MB. */
	private const CONTAINERS = 20000;

	/** Values: at most some 10 MB. */
	private const VALUES = 100000;

	/**
	 * The decoded value, or null if the text is no JSON or too costly. Brackets and commas inside of strings count as well.
	 *
	 * @return mixed
	 */
	public static function decode( string $text ) {
		$is_costly = strlen( $text ) > Limits::BODY
			|| substr_count( $text, '[' ) + substr_count( $text, '{' ) > self::CONTAINERS
			|| substr_count( $text, ',' ) > self::VALUES;

		return $is_costly ? null : json_decode( $text, false, self::DEPTH, JSON_INVALID_UTF8_SUBSTITUTE );
	}
}
