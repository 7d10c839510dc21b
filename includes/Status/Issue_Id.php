<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/** Gives two messages the same id when they speak of the same problem. */
final class Issue_Id {

	/**
	 * Parts of a message that change while the problem stays: UUIDs, web and mail addresses, dates, IP addresses, quoted
	 * strings, numbers. Longer forms stand before what they contain.
	 */
	private const VARYING = array(
		'/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u',
		'#\b[a-z][a-z0-9+.-]*://[^\s"\'<>]*[^\s"\'<>.,;:!?)]#u',
		'/[^\s"\'<>()]+@[^\s"\'<>()]+\.[a-z]+/u',
		'/\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?/u',
		'/(?<![\w])"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|`[^`]*`|‘[^’]*’(?!\w)|(?<!\w)\'[^\']*\'(?!\w)/u',
		'/\b(?:\d{1,3}\.){3}\d{1,3}\b/u',
		'/[+-]?\d+(?:[.,:]\d+)*/u',
	);

	/** The first 12 hex digits of the SHA-256 of the message in lower case with each varying part replaced by `#`. */
	public static function of( string $message ): string {
		$lower  = function_exists( 'mb_strtolower' ) ? mb_strtolower( $message, 'UTF-8' ) : strtolower( $message );
		$stable = preg_replace( self::VARYING, '#', $lower );

		return substr( hash( 'sha256', is_string( $stable ) ? $stable : $lower ), 0, 12 );
	}
}
