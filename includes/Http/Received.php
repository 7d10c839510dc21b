<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/** An answer as it came over the line: status, headers and bytes. */
final class Received {

	/** HTTP status. */
	public int $status;

	/** @var array<string, string> Headers by name in lower case; values of a name that comes twice are joined by commas. */
	public array $headers = array();

	/** The body, in one piece; it may be packed. */
	public string $body;

	/** When the last byte came, in seconds since the epoch. */
	public float $at;

	/** Milliseconds from the request's start to its end. */
	public int $latency = 0;

	/** Host and port of the proxy that stood between, or null. */
	public ?string $proxy = null;

	/** @param string $head Status line and header lines. */
	public function __construct( string $head, string $body, float $at ) {
		$lines        = explode( "\n", str_replace( "\r\n", "\n", trim( $head ) ) );
		$this->status = 1 === preg_match( '#^HTTP/\d(?:\.\d)? +(\d{3})\b#', (string) array_shift( $lines ), $found ) ? (int) $found[1] : 0;
		$this->body   = $body;
		$this->at     = $at;

		foreach ( $lines as $line ) {
			$parts = explode( ':', $line, 2 );

			if ( 2 === count( $parts ) ) {
				$name                   = strtolower( trim( $parts[0] ) );
				$this->headers[ $name ] = isset( $this->headers[ $name ] ) ? $this->headers[ $name ] . ', ' . trim( $parts[1] ) : trim( $parts[1] );
			}
		}
	}

	/** A header's value; empty if it did not come. */
	public function header( string $name ): string {
		return $this->headers[ $name ] ?? '';
	}
}
