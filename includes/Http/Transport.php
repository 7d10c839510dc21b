<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

// Asked for by its address, the file would end in a fatal error that tells the folder.
defined( 'ABSPATH' ) || exit;

/**
 * Takes the place of WordPress's own transports for one request of this plugin. It sends that request as it was made, once,
 * whatever address, headers and options it is called with: by then other plugins have changed these. Key and answer pass by
 * WordPress; it is only told how the request ended.
 */
final class Transport implements \WpOrg\Requests\Transport {

	/** @var array<int, Received|Upstream_Failure> What came of requests, by the id of their transport: outside the objects, no dump shows it. */
	private static array $vault = array();

	private Request $request;

	/** Whether to do without cURL. */
	private bool $by_streams = false;

	public function __construct( Request $request ) {
		$this->request = $request;
	}

	/** Forgets what came. */
	public function __destruct() {
		unset( self::$vault[ spl_object_id( $this ) ] );
	}

	/** A copy would have nothing. */
	private function __clone() {
	}

	/** @return array{address: string} What a dump may show: plugins that log requests get this object to see. */
	public function __debugInfo(): array {
		return array( 'address' => $this->request->url );
	}

	/** A site that has told WordPress to do without cURL has a reason. */
	public function use_streams(): void {
		$this->by_streams = true;
	}

	/** @return Received|Upstream_Failure|null What came of the request, or null if it was not sent. */
	public function outcome() {
		return self::$vault[ spl_object_id( $this ) ] ?? null;
	}

	/**
	 * Sends the request, unless it has been sent.
	 *
	 * @param mixed        $url     Not used.
	 * @param array<mixed> $headers Not used.
	 * @param mixed        $data    Not used.
	 * @param array<mixed> $options Not used.
	 * @return string The status line of the answer: all that WordPress and its hooks get to see.
	 * @throws \WpOrg\Requests\Exception If there is no answer.
	 */
	public function request( $url, $headers = array(), $data = array(), $options = array() ) {
		$outcome = $this->outcome() ?? $this->send();

		self::$vault[ spl_object_id( $this ) ] = $outcome;

		if ( $outcome instanceof Upstream_Failure ) {
			// phpcs:ignore WordPress.Security.EscapeOutput -- WordPress makes a WP_Error of it, and nothing is printed.
			throw new \WpOrg\Requests\Exception( (string) $outcome->evidence, 'meum_status' );
		}

		return sprintf( "HTTP/1.1 %d\r\n\r\n", $outcome->status );
	}

	/**
	 * This transport is for one request.
	 *
	 * @param array<mixed> $requests Not used.
	 * @param array<mixed> $options  Not used.
	 * @return array<mixed> Nothing.
	 */
	public function request_multiple( $requests, $options ) {
		return array();
	}

	/**
	 * Whether this transport can be used: always, for its request.
	 *
	 * @param array<string, bool> $capabilities Not used.
	 * @return bool
	 */
	public static function test( $capabilities = array() ) {
		return true;
	}

	/** @return Received|Upstream_Failure Sends the request by the best line that there is. */
	private function send() {
		$proxy = Proxy::to( $this->request->url );

		try {
			$outcome = Send_By_Curl::is_there() && ! $this->by_streams
				? ( new Send_By_Curl() )->send( $this->request, $proxy )
				: ( new Send_By_Stream() )->send( $this->request, $proxy );
		} catch ( \Throwable $thrown ) {
			// A host has disabled what both ways to connect need. Thrown further, it would look like another plugin's doing.
			$outcome           = new Upstream_Failure( 'connect', time() );
			$outcome->evidence = $thrown->getMessage();
		}

		$outcome->proxy = null === $proxy ? null : $proxy->name();

		return $outcome;
	}
}
