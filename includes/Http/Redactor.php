<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/**
 * Cuts what was sent as a secret out of what came back. A provider, a proxy or a firewall may echo it: as it was, in another
 * case, percent-encoded, as escapes of HTML, CSS or a programming language, as base64, hex or numbers of characters, in full-width
 * letters, with spaces, dashes or dots in between, without its beginning, or in part; and in one of these inside of another.
 *
 * Texts are compared by their letters and digits alone, with escapes as they are and resolved; any RUN of these in a row that is also in the
 * secret, or in its base64 or hex form, is cut. The first 12 characters of a secret are its public prefix and may stay.
 */
final class Redactor {

	/** Characters in a row that cannot be there by chance. */
	private const RUN = 8;

	/** The public beginning of a key. */
	private const PREFIX_LENGTH = 12;

	/** Shorter secrets would cut ordinary words. */
	private const MIN_LENGTH = 8;

	/** Characters of a text with a secret in it that are kept; whoever keeps it keeps fewer. */
	private const MAX_LENGTH = 4096;

	/** How often an escape may itself be escaped, in another way each time (`&#37;41`, `%26%2365%3B`). */
	private const LEVELS = 5;

	/**
	 * Escapes of one character, also where the escape was escaped in the same way (`%2541`, `&amp;#65;`), and names of characters.
	 * Bounded, so that no text is too much for PHP's patterns.
	 */
	private const ESCAPE = '%(?:25){0,16}(?:u[0-9a-f]{4}|[0-9a-f]{2})'
		. '|&(?:amp;){0,16}(?:\#0{0,200}[0-9]{1,7};?|\#x0{0,200}[0-9a-f]{1,6};?|[a-z]{2,10};)'
		. '|\\\\{1,16}+(?:[ux]\{0{0,16}[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[0-3]?[0-7]{2}|[bfnrt])'
		. '|(?<![0-9a-z])(?:0x[0-9a-f]{2}|u\+[0-9a-f]{4})(?![0-9a-f])'
		. '|\xEF(?:\xBC[\x90-\xBA]|\xBD[\x81-\x9A])';

	/** @var array<int, array<string, true>> What is looked for, by its length. */
	private array $runs = array();

	/** @var list<string> What is looked for where a text tells characters by their numbers. */
	private array $numbers = array();

	/** @var list<string> Secrets of so few letters and digits that they are looked for as they are. */
	private array $literals = array();

	/** @param list<string> $secrets What was sent. */
	public function __construct(
		#[\SensitiveParameter]
		array $secrets
	) {
		foreach ( $secrets as $secret ) {
			if ( strlen( $secret ) >= self::MIN_LENGTH ) {
				$this->look_for( $secret );
			}
		}
	}

	/** @return array<string, mixed> What a dump may show: nothing. */
	public function __debugInfo(): array {
		return array();
	}

	/** Whether a text holds a secret, in any dress. */
	public function is_in( string $text ): bool {
		if ( ( array() === $this->runs && array() === $this->literals ) || strlen( $text ) < 6 ) {
			return false;
		}

		for ( $level = 0; $level <= self::LEVELS; $level++ ) {
			if ( $this->is_among( self::letters( $text ) ) || $this->without_literals( $text ) !== $text ) {
				return true;
			}

			$plain = self::unescaped( $text );

			if ( $plain === $text ) {
				return false;
			}
			if ( null === $plain ) {
				// What cannot be looked into is not shown.
				return true;
			}

			$text = $plain;
		}

		return false;
	}

	/** The text without secrets. */
	public function text( string $text ): string {
		if ( ! $this->is_in( $text ) ) {
			return $text;
		}

		$text = mb_substr( $text, 0, self::MAX_LENGTH, 'UTF-8' );

		for ( $level = 0; $level <= self::LEVELS; $level++ ) {
			$text = $this->cut( $this->cut( $this->without_literals( $text ), '[a-z0-9]' ), self::ESCAPE . '|[a-z0-9]' );

			if ( ! $this->is_in( $text ) ) {
				return $text;
			}

			$text = self::unescaped( $text ) ?? '';
		}

		return '…';
	}

	/** The text without secrets, safe to keep and at most so many characters long. */
	public function clean( string $text, int $max ): string {
		return Text::clean( $this->text( $text ), $max );
	}

	/**
	 * A decoded JSON value without secrets, in names as well.
	 *
	 * @param mixed $value Any decoded value.
	 * @return mixed
	 */
	public function json( $value ) {
		if ( is_string( $value ) ) {
			return $this->text( $value );
		}
		if ( is_array( $value ) ) {
			return array_map( array( $this, 'json' ), $value );
		}
		// A key of nothing but digits may come as a number.
		if ( is_int( $value ) || is_float( $value ) ) {
			return $this->is_in( (string) $value ) ? null : $value;
		}
		if ( ! $value instanceof \stdClass ) {
			return $value;
		}

		$clean = new \stdClass();

		foreach ( get_object_vars( $value ) as $name => $member ) {
			$name         = $this->text( (string) $name );
			$clean->$name = $this->json( $member );
		}

		return $clean;
	}

	/** Notes what to look for. */
	private function look_for(
		#[\SensitiveParameter]
		string $secret
	): void {
		$private = (string) substr( $secret, self::PREFIX_LENGTH );

		// So little is left of a short one behind its prefix that all of it is looked for, but for the kind of key.
		if ( strlen( self::letters( $private ) ) < self::RUN ) {
			$private = (string) preg_replace( '/^[sr]k_(?:live|test)_/i', '', $secret );
		}

		if ( strlen( self::letters( $private ) ) < self::RUN && strlen( $private ) >= self::MIN_LENGTH ) {
			$this->literals[] = $private;
		}

		$forms = array( $private, bin2hex( $private ) );

		// In base64 the same bytes look different by what stands before them; what they share with others is left out.
		for ( $before = 0; $before < 3; $before++ ) {
			$first = (int) ceil( $before * 8 / 6 );
			$last  = (int) floor( ( $before + strlen( $private ) ) * 8 / 6 );
			// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- To find it in what came back.
			$forms[] = (string) substr( base64_encode( str_repeat( "\0", $before ) . $private ), $first, $last - $first );
		}

		foreach ( $forms as $form ) {
			foreach ( array( self::letters( $form ), self::letters( self::unescaped( $form ) ?? '' ) ) as $letters ) {
				$length = min( self::RUN, strlen( $letters ) );

				for ( $at = strlen( $letters ) - $length; $length >= 6 && $at >= 0; $at-- ) {
					$this->runs[ $length ][ substr( $letters, $at, $length ) ] = true;
				}
			}
		}

		$codes = array_map( 'ord', str_split( $private ) );

		for ( $at = count( $codes ) - self::RUN; $at >= 0; $at-- ) {
			$this->numbers[] = implode( '', array_slice( $codes, $at, self::RUN ) );
		}
	}

	/** The text with an ellipsis for each secret that is looked for as it is. */
	private function without_literals( string $text ): string {
		return array() === $this->literals ? $text : str_ireplace( $this->literals, '…', $text );
	}

	/** Whether the letters and digits of a text hold what is looked for. */
	private function is_among( string $letters ): bool {
		foreach ( $this->runs as $length => $runs ) {
			for ( $at = strlen( $letters ) - $length; $at >= 0; $at-- ) {
				if ( isset( $runs[ substr( $letters, $at, $length ) ] ) ) {
					return true;
				}
			}
		}
		foreach ( strlen( $letters ) < 2 * self::RUN ? array() : $this->numbers as $numbers ) {
			if ( false !== strpos( $letters, $numbers ) ) {
				return true;
			}
		}

		return false;
	}

	/** The letters and digits of a text, in lower case. */
	private static function letters( string $text ): string {
		return strtolower( (string) preg_replace( '/[^a-z0-9]+/i', '', $text ) );
	}

	/** The text with one level of escapes resolved, or null if PHP's patterns fail. */
	private static function unescaped( string $text ): ?string {
		return preg_replace_callback(
			'~' . self::ESCAPE . '~i',
			static function ( array $escape ): string {
				return self::character( $escape[0] );
			},
			$text
		);
	}

	/** The character that an escape stands for, in ASCII; a space for any other. */
	private static function character( string $escape ): string {
		if ( "\xEF" === $escape[0] ) {
			// Full-width letters and digits stand in the order of ASCII, from U+FF01.
			$code = ( ord( $escape[1] ) - 0xBC ) * 64 + ord( $escape[2] ) - 0x80 + 0x20;
		} elseif ( '&' === $escape[0] && 1 !== preg_match( '/#(x?)0*([0-9a-f]+);?$/i', $escape, $number ) ) {
			// A name: of a character, or no escape at all.
			$name  = (string) preg_replace( '/^&(?:amp;)+(?=[a-z])/i', '&', $escape );
			$named = html_entity_decode( $name, ENT_QUOTES | ENT_HTML5, 'UTF-8' );

			return $named === $name || 1 === preg_match( '/^[!-~]$/D', $named ) ? $named : ' ';
		} elseif ( '&' === $escape[0] ) {
			$code = '' === $number[1] ? (int) $number[2] : (int) hexdec( $number[2] );
		} elseif ( 1 === preg_match( '/^\\\\+([0-7]{2,3})$/D', $escape, $number ) ) {
			$code = (int) octdec( $number[1] );
		} elseif ( 1 === preg_match( '/(?:[ux][+{]?0*|^%(?:25)*)([0-9a-f]{1,6})\}?$/iD', $escape, $number ) ) {
			$code = (int) hexdec( $number[1] );
		} else {
			return ' ';
		}

		return $code > 0x20 && $code < 0x7F ? chr( $code ) : ' ';
	}

	/**
	 * The text with an ellipsis for each secret in it.
	 *
	 * @param string $pattern What stands for one character: a letter or digit, or also an escape.
	 */
	private function cut( string $text, string $pattern ): string {
		preg_match_all( '~' . $pattern . '~i', $text, $found, PREG_OFFSET_CAPTURE );
		$letters = '';
		$spans   = array();

		foreach ( $found[0] as $token ) {
			$character = 1 === strlen( $token[0] ) ? $token[0] : self::character( $token[0] );

			foreach ( str_split( $character ) as $one ) {
				if ( 1 === preg_match( '/^[a-z0-9]$/Di', $one ) ) {
					$letters .= strtolower( $one );
					$spans[]  = array( $token[1], $token[1] + strlen( $token[0] ) );
				}
			}
		}

		$kept = '';
		$from = 0;

		foreach ( $this->hits( $letters ) as $hit ) {
			$kept .= substr( $text, $from, $spans[ $hit[0] ][0] - $from ) . '…';
			$from  = $spans[ $hit[1] ][1];
		}

		return $kept . substr( $text, $from );
	}

	/**
	 * Where secrets stand.
	 *
	 * @return list<array{int, int}> First and last position of each, in order; what overlaps or touches is one.
	 */
	private function hits( string $letters ): array {
		$hits = array();

		for ( $at = 0, $end = strlen( $letters ); $at < $end; $at++ ) {
			foreach ( $this->runs as $length => $runs ) {
				if ( ! isset( $runs[ substr( $letters, $at, $length ) ] ) ) {
					continue;
				}

				$last = count( $hits ) - 1;

				if ( $last >= 0 && $hits[ $last ][1] >= $at - 1 ) {
					$hits[ $last ][1] = max( $hits[ $last ][1], $at + $length - 1 );
				} else {
					$hits[] = array( $at, $at + $length - 1 );
				}
			}
		}

		return $hits;
	}
}
