<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

use WP_Error;

/**
 * Turns what WordPress's HTTP API gives back into a JSON object or into a Failure with one of the codes.
 *
 * @phpstan-import-type Quote from Failure
 */
final class Failure_Reader {

	/** Field-level messages of an error that are kept. */
	private const MAX_DETAILS = 5;

	/** Error numbers of libcurl (https://curl.se/libcurl/c/libcurl-errors.html); any other is `connect`. */
	private const CURL_CODES = array(
		5  => 'dns',
		6  => 'dns',
		28 => 'timeout',
		35 => 'tls',
		51 => 'tls',
		53 => 'tls',
		54 => 'tls',
		58 => 'tls',
		59 => 'tls',
		60 => 'tls',
		64 => 'tls',
		66 => 'tls',
		77 => 'tls',
		80 => 'tls',
		82 => 'tls',
		83 => 'tls',
		90 => 'tls',
		91 => 'tls',
		1  => 'not_understood',
		8  => 'not_understood',
		18 => 'not_understood',
		23 => 'not_understood',
		42 => 'not_understood',
		61 => 'not_understood',
	);

	/** Words of the stream transport, which has no numbers; the first that occurs decides. */
	private const STREAM_WORDS = array(
		'timed out'           => 'timeout',
		'getaddrinfo'         => 'dns',
		'name or service'     => 'dns',
		'certificate'         => 'tls',
		'SSL'                 => 'tls',
		'TLS'                 => 'tls',
		'could not be parsed' => 'not_understood',
		'Size limit'          => 'not_understood',
		'header/body'         => 'not_understood',
	);

	/**
	 * What came of a request.
	 *
	 * @param mixed $response What wp_remote_request() gave; filters can make it anything.
	 * @param bool  $reached  Whether the request left WordPress.
	 * @return \stdClass|Failure
	 */
	public function read( $response, bool $reached, int $size_limit ) {
		if ( is_array( $response ) && is_string( $response['body'] ?? null ) && is_array( $response['response'] ?? null ) ) {
			/** @var array<string, mixed> $response */
			return $this->from_response( $response, $size_limit );
		}

		return $this->from_error( $response instanceof WP_Error ? $response : new WP_Error( 'http_request_failed', 'No response' ), $reached && $response instanceof WP_Error );
	}

	/** A failure of the transport. */
	public function from_error( WP_Error $error, bool $reached ): Failure {
		$message           = $error->get_error_message();
		$failure           = new Failure( $this->transport_code( $message, $reached ), time() );
		$failure->evidence = Text::clean( (string) preg_replace( '/\s+/', ' ', $message ), 300 );

		return $failure;
	}

	/**
	 * The JSON object of an answer, or why there is none.
	 *
	 * @param array<string, mixed> $response   What wp_remote_request() gave.
	 * @return \stdClass|Failure
	 */
	public function from_response( array $response, int $size_limit ) {
		$status = (int) wp_remote_retrieve_response_code( $response );
		$body   = wp_remote_retrieve_body( $response );
		$length = wp_remote_retrieve_header( $response, 'content-length' );
		$text   = $this->unpacked( $body, $size_limit );
		$json   = strlen( $text ) > $size_limit ? null : json_decode( $text, false, 128, JSON_INVALID_UTF8_SUBSTITUTE );

		// The stream transport takes a body that broke off for a whole one. A packed one may be longer than what was in it.
		$is_packed  = '' !== wp_remote_retrieve_header( $response, 'x-encoding' );
		$broken_off = ! $is_packed && is_string( $length ) && ctype_digit( $length ) && strlen( $body ) < (int) $length;

		if ( $status >= 200 && $status < 300 && $json instanceof \stdClass && ! $broken_off ) {
			return $json;
		}

		$failure              = new Failure( $this->status_code( $status, $json ), time() );
		$failure->http_status = $status > 0 ? $status : null;
		$failure->retry_after = $this->seconds( wp_remote_retrieve_header( $response, 'retry-after' ), $failure->at );
		$failure->request_id  = $this->request_id( $response );
		$failure->quote       = $json instanceof \stdClass && $status >= 400 ? $this->quote( $json ) : null;

		return $failure;
	}

	/**
	 * A body as text. cURL has unpacked it already; on streams it is as it came, and may be packed although this plugin asks
	 * for none that is.
	 *
	 * @return string Empty if it cannot be unpacked within the limit.
	 */
	private function unpacked( string $body, int $size_limit ): string {
		if ( 0 !== strpos( $body, "\x1f\x8b" ) || ! function_exists( 'gzdecode' ) ) {
			return $body;
		}

		// phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- It warns of what the empty string already says.
		return (string) @gzdecode( $body, $size_limit + 1 );
	}

	/** The kind of a transport's failure. */
	private function transport_code( string $message, bool $reached ): string {
		if ( 1 === preg_match( '/^cURL error (\d+)/', $message, $found ) ) {
			return self::CURL_CODES[ (int) $found[1] ] ?? 'connect';
		}

		if ( ! $reached ) {
			return 'blocked_by_site';
		}

		foreach ( self::STREAM_WORDS as $words => $code ) {
			if ( false !== stripos( $message, $words ) ) {
				return $code;
			}
		}

		return 'connect';
	}

	/**
	 * The kind of an answer that is not a good one.
	 *
	 * @param mixed $json   The decoded body, or null.
	 */
	private function status_code( int $status, $json ): string {
		$is_object = $json instanceof \stdClass;

		switch ( true ) {
			case 401 === $status:
				// A provider's own refusal is JSON; a firewall or a proxy answers with a page.
				return $is_object ? 'key_refused' : 'blocked_on_the_way';
			case 403 === $status:
				return $is_object ? $this->refusal( $json ) : 'blocked_on_the_way';
			case 404 === $status:
				return 'not_found';
			case 429 === $status:
				return 'rate_limited';
			case $status >= 300 && $status < 400:
				return 'redirected';
			case $status >= 400 && $status < 500:
				return 'rejected';
			case $status >= 500:
				return 'provider_down';
		}

		return 'not_understood';
	}

	/** What a 403 with a JSON object means: the provider's own error shapes are a flat `error` string and a nested object. */
	private function refusal( \stdClass $json ): string {
		$error = $json->error ?? null;
		$code  = $error instanceof \stdClass ? ( $error->code ?? null ) : ( $json->code ?? null );
		$shape = $error instanceof \stdClass && ( is_string( $error->message ?? null ) || ( is_string( $error->type ?? null ) && is_string( $code ) ) );

		// A firewall answers with objects too.
		if ( ! is_string( $error ) && ! $shape ) {
			return 'blocked_on_the_way';
		}

		return is_string( $code ) && 'INSUFFICIENT_SCOPE' === strtoupper( trim( $code ) ) ? 'key_scope' : 'forbidden';
	}

	/** @return Quote|null The provider's words: flat `{error, code, details}`, nested `{error: {code, message}}`, or `{message}`. */
	private function quote( \stdClass $json ): ?array {
		$error   = $json->error ?? null;
		$source  = $error instanceof \stdClass ? $error : $json;
		$message = is_string( $error ) ? $error : ( $source->message ?? null );
		$code    = $source->code ?? ( $source->error_code ?? null );
		$details = $source->details ?? null;
		$quote   = array(
			'message' => is_string( $message ) ? Text::clean( $message, 500 ) : null,
			'code'    => is_string( $code ) || is_int( $code ) ? Text::clean( (string) $code, 300 ) : null,
			'details' => array(),
		);

		foreach ( $details instanceof \stdClass ? array_slice( get_object_vars( $details ), 0, self::MAX_DETAILS ) : array() as $field => $text ) {
			if ( is_string( $text ) ) {
				$quote['details'][] = array(
					'field'   => Text::clean( (string) $field, 300 ),
					'message' => Text::clean( $text, 300 ),
				);
			}
		}

		return array(
			'message' => null,
			'code'    => null,
			'details' => array(),
		) === $quote ? null : $quote;
	}

	/**
	 * Retry-After in seconds from now; both of its forms (RFC 9110, 10.2.3).
	 *
	 * @param mixed $header The header's value.
	 */
	private function seconds( $header, int $now ): ?int {
		if ( ! is_string( $header ) || '' === trim( $header ) ) {
			return null;
		}

		if ( ctype_digit( trim( $header ) ) ) {
			return strlen( trim( $header ) ) > 9 ? PHP_INT_MAX : (int) $header;
		}

		$date = \DateTimeImmutable::createFromFormat( '!D, d M Y H:i:s \G\M\T', trim( $header ), new \DateTimeZone( 'UTC' ) );

		return false === $date ? null : max( 0, $date->getTimestamp() - $now );
	}

	/**
	 * The id that the provider, or what stands before it, gave this request.
	 *
	 * @param array<string, mixed> $response What wp_remote_request() gave.
	 */
	private function request_id( array $response ): ?string {
		foreach ( array( 'x-request-id', 'request-id', 'x-correlation-id', 'cf-ray' ) as $name ) {
			$id = wp_remote_retrieve_header( $response, $name );

			if ( is_string( $id ) && '' !== $id ) {
				return Text::clean( $id, 100 );
			}
		}

		return null;
	}
}
