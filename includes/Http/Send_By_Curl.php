<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/**
 * Sends a request by cURL, on a handle that nobody else has had in hands: what other plugins set on WordPress's own handle
 * (verification, proxy, redirects, log of the headers) is not there, and nothing has to be put back.
 */
final class Send_By_Curl {

	/** Error numbers of libcurl (https://curl.se/libcurl/c/libcurl-errors.html); any other is `connect`. */
	private const CODES = array(
		5   => 'dns',
		6   => 'dns',
		28  => 'timeout',
		35  => 'tls',
		51  => 'tls',
		53  => 'tls',
		54  => 'tls',
		58  => 'tls',
		59  => 'tls',
		60  => 'tls',
		64  => 'tls',
		66  => 'tls',
		77  => 'tls',
		80  => 'tls',
		82  => 'tls',
		83  => 'tls',
		90  => 'tls',
		91  => 'tls',
		1   => 'not_understood',
		8   => 'not_understood',
		18  => 'not_understood',
		23  => 'not_understood',
		// Out of memory: it takes no header line over 100 kB.
		27  => 'not_understood',
		42  => 'not_understood',
		61  => 'not_understood',
		100 => 'not_understood',
	);

	/** Status line and headers of the answer so far. */
	private string $head = '';

	/** Body of the answer so far. */
	private string $body = '';

	/** Bytes of headers and trailers so far. */
	private int $head_bytes = 0;

	/** Whether the headers have ended. */
	private bool $is_past_head = false;

	/** Which limit ended the answer, in words, or null. */
	private ?string $over = null;

	/** Whether PHP has a cURL that knows TLS. */
	public static function is_there(): bool {
		if ( ! \function_exists( 'curl_init' ) || ! \function_exists( 'curl_exec' ) || ! \function_exists( 'curl_version' ) ) {
			return false;
		}

		// phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_version -- There is no other way to ask.
		$version = \curl_version();

		return is_array( $version ) && is_int( $version['features'] ) && 0 !== ( $version['features'] & CURL_VERSION_SSL );
	}

	/** The kind of a failure, by libcurl's number. */
	public static function code( int $number ): string {
		return self::CODES[ $number ] ?? 'connect';
	}

	/**
	 * Everything that is set on the handle but the two callbacks.
	 *
	 * @return array<int, mixed> By the option's number.
	 */
	public static function options( Request $request, ?Proxy $proxy ): array {
		$options = array(
			CURLOPT_URL            => $request->url,
			CURLOPT_HTTPGET        => true,
			CURLOPT_HTTPHEADER     => $request->lines(),
			CURLOPT_HTTP_VERSION   => CURL_HTTP_VERSION_1_1,
			CURLOPT_PROTOCOLS      => $request->is_secure ? CURLPROTO_HTTPS : CURLPROTO_HTTP,
			CURLOPT_FOLLOWLOCATION => false,
			CURLOPT_TIMEOUT        => Limits::TIME,
			CURLOPT_CONNECTTIMEOUT => Limits::CONNECT,
			CURLOPT_SSL_VERIFYPEER => true,
			CURLOPT_SSL_VERIFYHOST => 2,
			// Older versions are broken (RFC 8996), and what the system's library still speaks is up to the host.
			CURLOPT_SSLVERSION     => CURL_SSLVERSION_TLSv1_2,
			// The authorities that WordPress trusts; php.ini may name others.
			CURLOPT_CAINFO         => ABSPATH . WPINC . '/certificates/ca-bundle.crt',
			// An empty string: the environment (http_proxy, which is writable by any plugin) does not count either.
			CURLOPT_PROXY          => '',
			CURLOPT_NOPROXY        => '',
			CURLOPT_FORBID_REUSE   => true,
		);

		if ( null !== $proxy ) {
			$options[ CURLOPT_PROXY ]     = $proxy->address;
			$options[ CURLOPT_PROXYTYPE ] = CURLPROXY_HTTP;
			// The proxy's own headers would be taken for the answer's.
			$options[ CURLOPT_SUPPRESS_CONNECT_HEADERS ] = true;
			if ( null !== $proxy->login ) {
				$options[ CURLOPT_PROXYAUTH ]    = CURLAUTH_ANY;
				$options[ CURLOPT_PROXYUSERPWD ] = $proxy->login;
			}
		}

		return $options;
	}

	/** @return Received|Upstream_Failure What came of the request. */
	public function send( Request $request, ?Proxy $proxy ) {
		$started = microtime( true );
		// WordPress's transport gives its handle to every plugin; see SECURITY.md.
		// phpcs:disable WordPress.WP.AlternativeFunctions
		$handle = \curl_init();

		if ( false === $handle || ! \curl_setopt_array( $handle, self::options( $request, $proxy ) + $this->callbacks() ) ) {
			return self::failure( 'connect', 'This version of cURL does not take the settings of the request.', $started );
		}

		\curl_exec( $handle );

		$number  = \curl_errno( $handle );
		$message = \curl_error( $handle );
		$reached = (string) \curl_getinfo( $handle, CURLINFO_EFFECTIVE_URL );
		$tunnel  = (int) \curl_getinfo( $handle, CURLINFO_HTTP_CONNECTCODE );
		// phpcs:enable

		if ( self::is_elsewhere( $request->url, $reached ) ) {
			$failure               = self::failure( 'blocked_by_site', 'The request ended at another address.', $started );
			$failure->interference = 'the address of the request';
			$failure->astray       = true;
			return $failure;
		}
		if ( 0 === $number && null === $this->over ) {
			$received          = new Received( $this->head, $this->body, microtime( true ) );
			$received->latency = self::since( $started );
			return $received;
		}

		$failure = null === $this->over
			? self::failure( self::code( $number ), sprintf( 'cURL error %d: %s', $number, $message ), $started )
			: self::failure( 'not_understood', $this->over, $started );

		$failure->http_status = 0 !== $number && null !== $proxy && $tunnel >= 400 ? $tunnel : null;

		return $failure;
	}

	/** Whether the second address is on another host, port or scheme than the first. */
	public static function is_elsewhere( string $asked, string $reached ): bool {
		$origin = static function ( string $url ): array {
			$parts  = wp_parse_url( $url );
			$parts  = is_array( $parts ) ? $parts : array();
			$scheme = strtolower( $parts['scheme'] ?? '' );

			return array( $scheme, rtrim( strtolower( $parts['host'] ?? '' ), '.' ), $parts['port'] ?? ( 'https' === $scheme ? 443 : 80 ) );
		};

		return '' !== $reached && $origin( $asked ) !== $origin( $reached );
	}

	/** @return array<int, callable> What cURL calls with each header, trailer and piece of the body; another number than it gave ends the request. */
	private function callbacks(): array {
		return array(
			CURLOPT_HEADERFUNCTION => function ( $handle, string $line ): int {
				$this->head_bytes += strlen( $line );

				if ( $this->head_bytes > Limits::HEAD ) {
					$this->over = 'The headers are over ' . Limits::HEAD . ' bytes.';
					return 0;
				}

				// After an interim answer (100, 103) come the status line and headers of the real one.
				if ( $this->is_past_head && '' === $this->body && 0 === strncmp( $line, 'HTTP/', 5 ) ) {
					$this->head         = '';
					$this->is_past_head = false;
				}
				if ( ! $this->is_past_head ) {
					$this->head        .= $line;
					$this->is_past_head = '' === trim( $line );
				}

				return strlen( $line );
			},
			CURLOPT_WRITEFUNCTION  => function ( $handle, string $piece ): int {
				if ( strlen( $this->body ) + strlen( $piece ) > Limits::BODY ) {
					$this->over = 'The answer is over ' . Limits::BODY . ' bytes.';
					return 0;
				}

				$this->body .= $piece;

				return strlen( $piece );
			},
		);
	}

	/** A failure with its evidence and the time that it took. */
	private static function failure( string $code, string $evidence, float $started ): Upstream_Failure {
		$failure           = new Upstream_Failure( $code, time() );
		$failure->evidence = $evidence;
		$failure->latency  = self::since( $started );

		return $failure;
	}

	/** Milliseconds since a moment. */
	private static function since( float $started ): int {
		return (int) round( 1000 * ( microtime( true ) - $started ) );
	}
}
