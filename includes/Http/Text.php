<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/** Makes foreign text safe to keep and to show as text. */
final class Text {

	/** Control characters, and the format characters that reorder or hide text (Unicode TR 9 and TR 36). */
	private const INVISIBLE = '/[\x{00}-\x{08}\x{0B}-\x{1F}\x{7F}-\x{9F}\x{AD}\x{061C}\x{180E}\x{200B}\x{200E}\x{200F}\x{2028}-\x{202E}\x{2060}-\x{206F}\x{FEFF}\x{FFF9}-\x{FFFB}]/u';

	/** A secret key of the kind that Meum hands out, also one whose middle is hidden. Its first 12 characters are its public prefix. */
	private const KEY = '/([sr]k_(?:live|test)_[!-~]{4})(?:[!-~]++|[\x{B7}\x{D7}\x{2022}\x{2026}\x{2217}-\x{2219}\x{22C5}\x{22EF}\x{2588}\x{25A0}-\x{25CF}\x{2731}]++(?=[!-~]*[0-9a-z]))+/iu';

	/** User and password in an address: all up to the last @ before the path. */
	private const USERINFO = '~(?<=://)[^\s/?#<>"\']{0,300}@~';

	/** The text without invisible characters, keys and passwords in addresses, trimmed and cut. */
	public static function clean( string $text, int $max ): string {
		// Cut first, so that a text of any size costs no more than a long one; WordPress supplies mb_substr where PHP has none.
		$text = mb_substr( self::utf8( $text ), 0, $max * 4, 'UTF-8' );
		$text = (string) preg_replace( self::INVISIBLE, '', $text );
		$text = trim( self::without_keys( self::without_userinfo( $text ) ) );

		return mb_strlen( $text, 'UTF-8' ) > $max ? mb_substr( $text, 0, $max - 1, 'UTF-8' ) . '…' : $text;
	}

	/** The text with every secret key cut to its prefix: a provider or a proxy may speak of one that was not sent. */
	public static function without_keys( string $text ): string {
		return (string) preg_replace( self::KEY, '$1…', $text );
	}

	/** The text with every address in it freed of user and password. */
	public static function without_userinfo( string $text ): string {
		return (string) preg_replace( self::USERINFO, '', $text );
	}

	/** Headers may hold bytes of any encoding: where they are no UTF-8, what is not ASCII becomes a question mark. */
	private static function utf8( string $text ): string {
		return 1 === preg_match( '//u', $text ) ? $text : (string) preg_replace( '/[\x80-\xFF]/', '?', $text );
	}
}
