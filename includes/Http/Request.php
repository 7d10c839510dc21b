<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/**
 * One GET request, in one normal form: scheme and host in lower case, an international name in ASCII, no default port. Its
 * headers are shown by no dump, cast, export or exception.
 */
final class Request {

	/** @var array<int, array<string, string>> The headers, by the id of their request: outside the objects, no dump shows them. */
	private static array $vault = array();

	/** The address in its normal form. */
	public string $url;

	/** Whether it goes over TLS. */
	public bool $is_secure;

	/** Host as it is looked up; an IPv6 address stands in brackets. */
	public string $host;

	public int $port;

	/** What stands in the request's first line. */
	public string $target;

	/** @param array<string, string> $headers Headers of the provider; they may hold a secret. */
	private function __construct(
		string $scheme,
		string $host,
		int $port,
		string $target,
		#[\SensitiveParameter]
		array $headers
	) {
		$this->is_secure = 'https' === $scheme;
		$this->host      = $host;
		$this->port      = $port;
		$this->target    = $target;
		$this->url       = $scheme . '://' . $this->authority() . $target;

		self::$vault[ spl_object_id( $this ) ] = $headers;
	}

	/** Forgets the headers. */
	public function __destruct() {
		unset( self::$vault[ spl_object_id( $this ) ] );
	}

	/** A copy would have no headers. */
	private function __clone() {
	}

	/**
	 * A request for an address, or null if nobody could be asked under it.
	 *
	 * @param array<string, string> $headers Headers of the provider; they may hold a secret.
	 */
	public static function get(
		string $url,
		#[\SensitiveParameter]
		array $headers
	): ?self {
		$parts  = Format::is_web_address( $url ) ? wp_parse_url( $url ) : false;
		$parts  = is_array( $parts ) ? $parts : array();
		$scheme = strtolower( $parts['scheme'] ?? '' );
		$host   = Format::ascii_host( $parts['host'] ?? '' );
		$target = ( $parts['path'] ?? '/' ) . ( isset( $parts['query'] ) ? '?' . $parts['query'] : '' );

		if ( null === $host ) {
			return null;
		}

		return new self( $scheme, $host, $parts['port'] ?? ( 'https' === $scheme ? 443 : 80 ), self::encoded( $target ), $headers );
	}

	/** Host and, where it is not the scheme's own, port. */
	public function authority(): string {
		return $this->host . ( ( $this->is_secure ? 443 : 80 ) === $this->port ? '' : ':' . $this->port );
	}

	/** @return list<string> All header lines but Host, in the order in which they are sent. */
	public function lines(): array {
		$lines = array(
			'User-Agent: MeumStatus/' . \Meum\Status\VERSION,
			'Accept: application/json',
			'Accept-Encoding: identity',
			'Connection: close',
		);

		foreach ( self::$vault[ spl_object_id( $this ) ] ?? array() as $name => $value ) {
			$lines[] = (string) preg_replace( '/[\x00-\x1F\x7F]/', '', $name . ': ' . $value );
		}

		return $lines;
	}

	/** @return list<string> The secrets in the headers: each value without the scheme of its authentication. */
	public function secrets(): array {
		$secrets = array();

		foreach ( self::$vault[ spl_object_id( $this ) ] ?? array() as $value ) {
			$secrets[] = (string) preg_replace( '/^(?:Bearer|Basic|Token) /i', '', $value );
		}

		return $secrets;
	}

	/** A path and query in ASCII without spaces. */
	private static function encoded( string $target ): string {
		return (string) preg_replace_callback(
			'/[^!-~]/',
			static function ( array $byte ): string {
				return rawurlencode( $byte[0] );
			},
			$target
		);
	}
}
