<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/** Turns an answer as it came over the line into a JSON object or into an Upstream_Failure with one of the codes. */
final class Response_Reader {

	/** Headers in which a provider, or what stands before it, names a request. */
	private const REQUEST_IDS = array( 'x-request-id', 'request-id', 'x-correlation-id', 'cf-ray' );

	private Redactor $redactor;

	/** @var (callable( int, \stdClass|null ): (string|null))|null Looks at a refusal before it is called one. */
	private $look;

	/** @param (callable( int, \stdClass|null ): (string|null))|null $look See Client::get_json(). */
	public function __construct( Redactor $redactor, ?callable $look = null ) {
		$this->redactor = $redactor;
		$this->look     = $look;
	}

	/** @return Response|Upstream_Failure What the answer says. */
	public function read( Received $received ) {
		// Each text by itself, as it is once decoded: JSON has escapes of its own, which can stand inside of others.
		$json = $this->redactor->json( Json::decode( $this->unpacked( $received->body ) ) );

		if ( $received->status >= 200 && $received->status < 300 && $json instanceof \stdClass ) {
			return new Response( $json, $received->status, $received->latency, $this->clock_offset( $received ), $this->request_id( $received ) );
		}

		return $this->failure( $received, $json );
	}

	/**
	 * An answer that is not a good one.
	 *
	 * @param mixed $json The decoded body, or null.
	 */
	private function failure( Received $received, $json ): Upstream_Failure {
		$object   = $json instanceof \stdClass ? $json : null;
		$status   = $received->status;
		$location = $received->header( 'location' );
		$failure  = new Upstream_Failure( $this->code( $received, $object ), time() );

		$failure->http_status = $status > 0 ? $status : null;
		$failure->retry_after = self::seconds( $received->header( 'retry-after' ), $failure->at );
		$failure->latency     = $received->latency;
		$failure->request_id  = $this->request_id( $received );
		$failure->quote       = null !== $object && $status >= 400 ? Refusal::quote( $object ) : null;
		$failure->is_json     = null !== $object || is_array( $json );
		$failure->proxy       = 407 === $status ? $received->proxy : null;

		if ( 'redirected' === $failure->code && '' !== $location ) {
			$failure->evidence = $this->redactor->clean( 'Location: ' . $location, 300 );
		}

		return $failure;
	}

	/** The kind of an answer that is not a good one. */
	private function code( Received $received, ?\stdClass $json ): string {
		$status = $received->status;
		$code   = null !== $this->look && in_array( $status, array( 401, 403 ), true ) ? ( $this->look )( $status, $json ) : null;

		if ( null !== $code ) {
			return $code;
		}

		switch ( true ) {
			case 401 === $status:
				return Refusal::unauthorized( $json );
			case 403 === $status:
				return Refusal::forbidden( $json );
			case 404 === $status:
				return 'not_found';
			case 407 === $status && null !== $received->proxy:
				return 'connect';
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

	/**
	 * A body as text; it may be packed although this plugin asks for none that is.
	 *
	 * @return string Empty if it cannot be unpacked within the limit.
	 */
	private function unpacked( string $body ): string {
		if ( 0 !== strpos( $body, "\x1f\x8b" ) || ! function_exists( 'gzdecode' ) ) {
			return $body;
		}

		// phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- It warns of what the empty string already says.
		return (string) @gzdecode( $body, Limits::BODY + 1 );
	}

	/**
	 * Seconds to add to this server's clock to get the provider's: the answer was dated half a request before its end. An
	 * answer that has waited in a cache tells nothing.
	 */
	private function clock_offset( Received $received ): ?int {
		$date = self::moment( $received->header( 'date' ) );

		return null === $date || isset( $received->headers['age'] )
			? null
			: (int) round( $date - ( $received->at - $received->latency / 2000 ) );
	}

	/** Retry-After in seconds from now, or null; both of its forms (RFC 9110, 10.2.3). */
	public static function seconds( string $header, int $now ): ?int {
		$header = trim( $header );

		if ( 1 === preg_match( '/^\d+$/D', $header ) ) {
			return strlen( $header ) > 9 ? PHP_INT_MAX : (int) $header;
		}

		$moment = self::moment( $header );

		return null === $moment ? null : max( 0, $moment - $now );
	}

	/** An HTTP date in seconds since the epoch, or null. */
	private static function moment( string $header ): ?int {
		// The name of the day is left out: PHP would move the date to the next such day if the two did not agree.
		if ( 1 !== preg_match( '/^[a-z]{3}, (\d\d [a-z]{3} \d{4} \d\d:\d\d:\d\d) GMT$/iD', trim( $header ), $found ) ) {
			return null;
		}

		$date = \DateTimeImmutable::createFromFormat( '!d M Y H:i:s', $found[1], new \DateTimeZone( 'UTC' ) );

		return false === $date ? null : $date->getTimestamp();
	}

	/** The id that the provider, or what stands before it, gave this request. */
	private function request_id( Received $received ): ?string {
		foreach ( self::REQUEST_IDS as $name ) {
			$id = $this->redactor->clean( $received->header( $name ), 100 );

			if ( '' !== $id ) {
				return $id;
			}
		}

		return null;
	}
}
