<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

use WP_Error;

/**
 * Asks a provider for a JSON object. Every outcome is that object or a Failure: nothing is thrown, nothing is
 * followed, and nothing costs more than TIME_LIMIT seconds and SIZE_LIMIT bytes. One gap is known: where PHP has no cURL,
 * WordPress's stream transport waits for as long as headers keep dripping in, and has no hook there.
 */
final class Client {

	/** Seconds for one request in all. */
	public const TIME_LIMIT = 8;

	/** Seconds for the connection and the TLS handshake; the stream transport would wait 10 whatever the time-out. */
	private const CONNECT_LIMIT = 5;

	/** Bytes of an answer's body. */
	public const SIZE_LIMIT = 1048576;

	private Failure_Reader $reader;

	public function __construct() {
		$this->reader = new Failure_Reader();
	}

	/**
	 * Sends one GET request.
	 *
	 * @param array<string, string> $headers Request headers; they may hold a secret.
	 * @return \stdClass|Failure
	 */
	public function get_json(
		string $url,
		#[\SensitiveParameter]
		array $headers
	) {
		$started    = microtime( true );
		$reached    = false;
		$unregister = $this->limit( $url, $started, $reached );

		try {
			$response = wp_remote_request(
				$url,
				array(
					'method'              => 'GET',
					'timeout'             => self::TIME_LIMIT,
					'redirection'         => 0,
					'sslverify'           => true,
					// The address is a constant of the site's owner, and loopback is a legitimate one.
					'reject_unsafe_urls'  => false,
					'limit_response_size' => self::SIZE_LIMIT + 1,
					'user-agent'          => 'MeumStatus/' . \Meum\Status\VERSION,
					'headers'             => array_merge(
						$headers,
						array(
							'Accept'          => 'application/json',
							'Accept-Encoding' => 'identity',
						)
					),
				)
			);
		} catch ( \Throwable $thrown ) {
			// Any plugin may have a hand in a request, and a check runs in WP-Cron together with other plugins' jobs.
			$response = new WP_Error( 'http_request_failed', $thrown->getMessage() );
			$reached  = false;
		} finally {
			$unregister();
		}

		$answer = $this->reader->read( $response, $reached, self::SIZE_LIMIT );

		if ( $answer instanceof Failure ) {
			$answer->latency = (int) round( 1000 * ( microtime( true ) - $started ) );
		}

		return $answer;
	}

	/**
	 * Makes both transports of WordPress stop at the limits instead of reading on: `timeout` and
	 * `limit_response_size` cut what is kept, not what is read (tried on 6.6 and 7.1).
	 *
	 * @return callable(): void Ends the limits.
	 */
	private function limit( string $url, float $started, bool &$reached ): callable {
		$has_curl = false;
		$curl     = static function ( $handle, $request, $requested ) use ( $url, &$has_curl ): void {
			if ( $requested !== $url ) {
				return;
			}
			$has_curl = true;
			/** @var resource $handle A CurlHandle since PHP 8. */
			// The transport's own constant is the only way to a callback; wp_remote_request has none.
			// phpcs:disable WordPress.WP.AlternativeFunctions.curl_curl_setopt
			curl_setopt( $handle, CURLOPT_NOPROGRESS, false );
			curl_setopt(
				$handle,
				CURLOPT_PROGRESSFUNCTION,
				static function ( $curl, $expected, $received ): int {
					return max( $expected, $received ) > self::SIZE_LIMIT ? 1 : 0;
				}
			);
			// phpcs:enable
		};

		$received = 0;
		$stream   = static function ( $data ) use ( $started, &$received, &$has_curl ): void {
			// Thrown in a callback of cURL, an exception ends nothing.
			if ( $has_curl ) {
				return;
			}
			$received += is_string( $data ) ? strlen( $data ) : 0;

			if ( $received > self::SIZE_LIMIT ) {
				throw new \WpOrg\Requests\Exception( 'Size limit reached', 'meum_status' );
			}
			if ( microtime( true ) - $started > self::TIME_LIMIT ) {
				throw new \WpOrg\Requests\Exception( 'The answer timed out', 'meum_status' );
			}
		};

		$before = static function ( $requested, $headers, $data, $type, &$options ) use ( $url, &$reached ): void {
			if ( $requested !== $url || ! is_array( $options ) ) {
				return;
			}

			// Filters of other plugins may have changed these since, and the key would go along.
			$reached                     = true;
			$options['follow_redirects'] = false;
			$options['timeout']          = self::TIME_LIMIT;
			$options['connect_timeout']  = self::CONNECT_LIMIT;
			$options['verifyname']       = true;
			$options['verify']           = is_string( $options['verify'] ?? null ) ? $options['verify'] : ABSPATH . WPINC . '/certificates/ca-bundle.crt';
		};

		// WordPress unpacks to any size; Failure_Reader does it with a limit.
		$packed = static function ( &$response, $requested ) use ( $url ): void {
			if ( $requested === $url && is_string( $response ) ) {
				$parts    = explode( "\r\n\r\n", $response, 2 );
				$parts[0] = (string) preg_replace( '/\ncontent-encoding:/i', "\nx-encoding:", $parts[0] );
				$response = implode( "\r\n\r\n", $parts );
			}
		};

		add_action( 'http_api_curl', $curl, 10, 3 );
		add_action( 'requests-requests.before_parse', $packed, 10, 2 );
		add_action( 'requests-request.progress', $stream );
		add_action( 'requests-requests.before_request', $before, 10, 5 );

		return static function () use ( $curl, $packed, $stream, $before ): void {
			remove_action( 'http_api_curl', $curl );
			remove_action( 'requests-requests.before_parse', $packed );
			remove_action( 'requests-request.progress', $stream );
			remove_action( 'requests-requests.before_request', $before );
		};
	}
}
