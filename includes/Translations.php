<?php
declare( strict_types=1 );

namespace Meum\Status;

/**
 * Puts the original in the place of a translation that cannot be used. One whose placeholders do not fit makes sprintf() throw,
 * since PHP 8, wherever the sentence stands; anybody may translate, and any plugin may filter what comes of it.
 */
final class Translations {

	private const DOMAIN = 'meum-status';

	/** Registers it, after all others who filter translations. */
	public static function register(): void {
		foreach ( array( 'gettext_', 'gettext_with_context_' ) as $hook ) {
			add_filter( $hook . self::DOMAIN, array( self::class, 'usable' ), PHP_INT_MAX, 2 );
		}

		foreach ( array( 'ngettext_', 'ngettext_with_context_' ) as $hook ) {
			add_filter( $hook . self::DOMAIN, array( self::class, 'usable_number' ), PHP_INT_MAX, 4 );
		}
	}

	/**
	 * A translation, or the original.
	 *
	 * @param mixed $translation What came of the translation and the filters.
	 * @param mixed $original    The original.
	 * @return mixed
	 */
	public static function usable( $translation, $original ) {
		return is_string( $original ) && ! self::fits( $translation, $original ) ? $original : $translation;
	}

	/**
	 * A translation, or the original, of a sentence with a number.
	 *
	 * @param mixed $translation What came of the translation and the filters.
	 * @param mixed $single      The original for one.
	 * @param mixed $plural      The original for more.
	 * @param mixed $number      The number.
	 * @return mixed
	 */
	public static function usable_number( $translation, $single, $plural, $number ) {
		return self::usable( $translation, 1 === $number ? $single : $plural );
	}

	/**
	 * Whether a translation can take what the original takes.
	 *
	 * @param mixed $translation Anything.
	 */
	private static function fits( $translation, string $original ): bool {
		if ( ! is_string( $translation ) ) {
			return false;
		}
		if ( $translation === $original || false === strpos( $original, '%' ) ) {
			return true;
		}

		preg_match_all( '/%(?:(\d+)\$)?[^a-z%]*[a-z]/i', str_replace( '%%', '', $original ), $found );

		$numbered = array_map( 'intval', array_filter( $found[1] ) );
		$count    = max( 0, count( $found[1] ) - count( $numbered ), ...array_values( $numbered ) );

		try {
			// Where there are more placeholders than values, PHP 7.4 only warns, and gives nothing.
			// phpcs:ignore WordPress.PHP.NoSilencedErrors
			return '' !== (string) @vsprintf( $translation, array_pad( array(), $count, '1' ) );
		} catch ( \Throwable $unusable ) {
			return false;
		}
	}
}
