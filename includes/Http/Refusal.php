<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/**
 * Reads the provider's own error shapes: flat `{error, code, details}`, nested `{error: {type, code, message}}`, and `{message}`.
 *
 * @phpstan-import-type Quote from Upstream_Failure
 */
final class Refusal {

	/** Field-level messages of an error that are kept. */
	private const MAX_DETAILS = 5;

	/** The kind of a 401 with this body. A provider's own refusal is an object; a firewall or a proxy answers with a page, or with `{}`. */
	public static function unauthorized( ?\stdClass $json ): string {
		if ( null === $json || array() === get_object_vars( $json ) ) {
			return 'blocked_on_the_way';
		}

		return self::is_suspended( $json ) ? 'suspended' : 'key_refused';
	}

	/** The kind of a 403 with this body. Firewalls answer with objects too, but not in the provider's shapes. */
	public static function forbidden( ?\stdClass $json ): string {
		$error  = null === $json ? null : ( $json->error ?? null );
		$nested = $error instanceof \stdClass && ( self::is_word( $error->code ?? null ) || self::is_word( $error->message ?? null ) );

		if ( null === $json || ( ! self::is_word( $error ) && ! $nested ) ) {
			return 'blocked_on_the_way';
		}
		if ( 'INSUFFICIENT_SCOPE' === strtoupper( trim( (string) self::code( $json ) ) ) ) {
			return 'key_scope';
		}

		return self::is_suspended( $json ) ? 'suspended' : 'forbidden';
	}

	/** @return Quote|null The provider's words, or null if there are none. */
	public static function quote( \stdClass $json ): ?array {
		$error   = $json->error ?? null;
		$source  = $error instanceof \stdClass ? $error : $json;
		$message = is_string( $error ) ? $error : ( $source->message ?? null );
		$code    = self::code( $json );
		$quote   = array(
			'message' => is_string( $message ) ? Text::clean( $message, 500 ) : null,
			'code'    => null === $code ? null : Text::clean( $code, 300 ),
			'details' => self::details( $source->details ?? null ),
		);

		return null === $quote['message'] && null === $quote['code'] && array() === $quote['details'] ? null : $quote;
	}

	/**
	 * Messages about single fields.
	 *
	 * @param mixed $details An object with a message for each field.
	 * @return list<array{field: string, message: string}>
	 */
	private static function details( $details ): array {
		$kept = array();

		foreach ( $details instanceof \stdClass ? array_slice( get_object_vars( $details ), 0, self::MAX_DETAILS ) : array() as $field => $text ) {
			if ( is_string( $text ) ) {
				$kept[] = array(
					'field'   => Text::clean( (string) $field, 300 ),
					'message' => Text::clean( $text, 300 ),
				);
			}
		}

		return $kept;
	}

	/** The code for machines, or null. */
	private static function code( \stdClass $json ): ?string {
		$error  = $json->error ?? null;
		$source = $error instanceof \stdClass ? $error : $json;
		$code   = $source->code ?? ( $source->error_code ?? null );

		return self::is_word( $code ) ? (string) $code : null;
	}

	/** Whether the code, or the error where that is a string, says SUSPENDED; of a nested error without a code, its message. */
	private static function is_suspended( \stdClass $json ): bool {
		$error = $json->error ?? null;
		$words = array( self::code( $json ) );

		if ( is_string( $error ) ) {
			$words[] = $error;
		} elseif ( $error instanceof \stdClass ) {
			$words[] = $error->type ?? null;
			$words[] = null === $words[0] ? ( $error->message ?? null ) : null;
		}

		return 1 === preg_match( '/(?<![a-z])suspended(?![a-z])/i', implode( "\n", array_filter( $words, 'is_string' ) ) );
	}

	/**
	 * Whether something is a text or a number.
	 *
	 * @param mixed $value Any decoded value.
	 * @phpstan-assert-if-true string|int $value
	 */
	private static function is_word( $value ): bool {
		return is_string( $value ) || is_int( $value );
	}
}
