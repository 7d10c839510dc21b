<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/**
 * Sends a request where PHP has no cURL. WordPress's own stream transport waits for as long as headers keep dripping in, and
 * keeps all of them in memory; here every wait ends with the request's time and every byte counts.
 */
final class Send_By_Stream {

	/** Bytes of a whole answer: pieces of a chunked body have frames of their own. */
	private const ALL = Limits::HEAD + 2 * Limits::BODY;

	/** What PHP said last. */
	private string $warning = '';

	/** When the request must have ended. */
	private float $deadline = 0.0;

	/** @return Received|Upstream_Failure What came of the request. */
	public function send( Request $request, ?Proxy $proxy ) {
		$started        = microtime( true );
		$this->deadline = $started + Limits::TIME;

		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_set_error_handler -- PHP tells in warnings alone why a connection failed.
		set_error_handler(
			function ( int $level, string $message ): bool {
				$this->warning .= ' ' . $message;
				return true;
			}
		);

		try {
			// Without cURL there is no tunnel through a proxy, and the key is not sent to it in the open.
			$outcome = null === $proxy
				? $this->exchange( $request )
				: $this->failure( 'connect', 'PHP has no cURL, and without it a proxy cannot be used.' );
		} finally {
			restore_error_handler();
		}

		$outcome->latency = (int) round( 1000 * ( microtime( true ) - $started ) );

		return $outcome;
	}

	/** The kind of a failure, by PHP's words. */
	public static function code( string $message ): string {
		foreach ( array(
			'timed out'   => 'timeout',
			'getaddrinfo' => 'dns',
			'certificate' => 'tls',
			'SSL'         => 'tls',
			'TLS'         => 'tls',
			'crypto'      => 'tls',
		) as $words => $code ) {
			if ( false !== stripos( $message, $words ) ) {
				return $code;
			}
		}

		return 'connect';
	}

	/** @return array<string, mixed> How TLS is checked. */
	public static function tls( Request $request ): array {
		return array(
			'verify_peer'         => true,
			'verify_peer_name'    => true,
			'allow_self_signed'   => false,
			'peer_name'           => trim( rtrim( $request->host, '.' ), '[]' ),
			'SNI_enabled'         => true,
			// As with cURL.
			'crypto_method'       => STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT | STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT,
			'disable_compression' => true,
			'cafile'              => ABSPATH . WPINC . '/certificates/ca-bundle.crt',
		);
	}

	/** @return Received|Upstream_Failure Connects, sends and reads. */
	private function exchange( Request $request ) {
		$number = 0;
		$words  = '';
		$socket = stream_socket_client(
			'tcp://' . $request->host . ':' . $request->port,
			$number,
			$words,
			Limits::CONNECT,
			STREAM_CLIENT_CONNECT,
			stream_context_create( array( 'ssl' => self::tls( $request ) ) )
		);

		if ( false === $socket ) {
			return $this->failure( self::code( $words . $this->warning ), trim( $words . $this->warning ) );
		}

		stream_set_blocking( $socket, false );

		try {
			return $this->shake_hands( $socket, $request ) ?? $this->write( $socket, $request ) ?? $this->read( $socket );
		} finally {
			// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose,WordPress.WP.AlternativeFunctions.file_system_read_fclose -- It is no file.
			fclose( $socket );
		}
	}

	/**
	 * Brings TLS up where the address wants it.
	 *
	 * @param resource $socket The connection.
	 */
	private function shake_hands( $socket, Request $request ): ?Upstream_Failure {
		if ( ! $request->is_secure ) {
			return null;
		}

		$until = min( $this->deadline, microtime( true ) + Limits::CONNECT );

		do {
			$done = stream_socket_enable_crypto( $socket, true );

			if ( true === $done ) {
				return null;
			}
		} while ( false !== $done && $this->wait( $socket, $until, false ) );

		return false === $done
			? $this->failure( 'tls', trim( $this->warning ) )
			: $this->failure( 'timeout', 'The TLS handshake timed out.' );
	}

	/**
	 * Sends the request.
	 *
	 * @param resource $socket The connection.
	 */
	private function write( $socket, Request $request ): ?Upstream_Failure {
		$text = implode(
			"\r\n",
			array_merge(
				array( 'GET ' . $request->target . ' HTTP/1.1', 'Host: ' . $request->authority() ),
				$request->lines(),
				array( '', '' )
			)
		);

		while ( '' !== $text ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fwrite,WordPress.WP.AlternativeFunctions.file_system_read_fwrite -- It is no file.
			$sent = fwrite( $socket, $text );

			if ( false === $sent || ( 0 === $sent && ! $this->wait( $socket, $this->deadline, true ) ) ) {
				return $this->failure( 'connect', 'The request could not be sent.' . $this->warning );
			}
			$text = (string) substr( $text, $sent );
		}

		return null;
	}

	/**
	 * Reads the answer.
	 *
	 * @param resource $socket The connection.
	 * @return Received|Upstream_Failure
	 */
	private function read( $socket ) {
		$parser = new Stream_Parser();

		while ( ! $parser->is_complete() ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fread,WordPress.WP.AlternativeFunctions.file_system_read_fread -- It is no file.
			$piece = fread( $socket, 16384 );

			if ( is_string( $piece ) && '' !== $piece ) {
				$parser->add( $piece );

				if ( $parser->size() > self::ALL || $parser->is_over() ) {
					return $this->failure( 'not_understood', 'The answer is over a limit.' );
				}
			} elseif ( feof( $socket ) ) {
				break;
			} elseif ( ! $this->wait( $socket, $this->deadline, false ) ) {
				return $this->failure( 'timeout', 'The answer timed out.' );
			}

			if ( microtime( true ) > $this->deadline ) {
				return $this->failure( 'timeout', 'The answer timed out.' );
			}
		}

		if ( 0 === $parser->size() ) {
			return $this->failure( 'connect', 'The connection ended without an answer.' . $this->warning );
		}

		return $parser->received() ?? $this->failure( 'not_understood', 'The answer broke off, or is no HTTP.' );
	}

	/**
	 * Waits until there is something to read or room to write.
	 *
	 * @param resource $socket The connection.
	 * @return bool False if the time is up.
	 */
	private function wait( $socket, float $until, bool $to_write ): bool {
		$left = $until - microtime( true );

		if ( $left <= 0 ) {
			return false;
		}

		$read   = $to_write ? array() : array( $socket );
		$write  = $to_write ? array( $socket ) : array();
		$except = array();

		return 1 === stream_select( $read, $write, $except, (int) $left, (int) ( 1000000 * ( $left - (int) $left ) ) );
	}

	/** A failure with its evidence. */
	private function failure( string $code, string $evidence ): Upstream_Failure {
		$failure           = new Upstream_Failure( $code, time() );
		$failure->evidence = $evidence;

		return $failure;
	}
}
