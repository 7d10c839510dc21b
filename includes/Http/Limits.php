<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/** What one request may cost. */
final class Limits {

	/** Seconds for the whole request, from the first packet to the last byte. */
	public const TIME = 8;

	/** Seconds of these for the connection and the TLS handshake. */
	public const CONNECT = 5;

	/** Bytes of headers and of the trailers that may follow a body in pieces. */
	public const HEAD = 65536;

	/** Bytes of a body, as it comes and as it is once unpacked. */
	public const BODY = 1048576;
}
