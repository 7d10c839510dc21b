<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/** Puts an HTTP/1.1 answer together from the pieces in which it comes, and knows when it is whole (RFC 9112, 6 and 7). */
final class Stream_Parser {

	/** Bytes that are not yet understood. */
	private string $rest = '';

	/** Status line and headers, once they are whole. */
	private ?string $head = null;

	private string $body = '';

	/** Bytes in all so far. */
	private int $size = 0;

	/** Bytes of headers and trailers so far. */
	private int $head_bytes = 0;

	/** Bytes that are missing of the body or of its present piece; null where only the end of the connection tells. */
	private ?int $missing = null;

	/** Whether the body comes in pieces with frames. */
	private bool $is_chunked = false;

	/** @var 'head'|'body'|'size'|'piece'|'trailer'|'done'|'broken' What comes next. */
	private string $stage = 'head';

	/** Bytes so far. */
	public function size(): int {
		return $this->size;
	}

	/** Whether the answer has come to its end, a good one or not. */
	public function is_complete(): bool {
		return 'done' === $this->stage || 'broken' === $this->stage;
	}

	/** Whether headers or body are larger than an answer may be. */
	public function is_over(): bool {
		return $this->head_bytes > Limits::HEAD || strlen( $this->body ) > Limits::BODY;
	}

	/** Takes the next bytes. */
	public function add( string $bytes ): void {
		$this->size += strlen( $bytes );
		$this->rest .= $bytes;

		while ( ! $this->is_over() && $this->step() ) {
			continue;
		}
	}

	/** The answer, or null if it is not a whole one. */
	public function received(): ?Received {
		$is_whole = 'done' === $this->stage || ( 'body' === $this->stage && null === $this->missing );

		if ( ! $is_whole || null === $this->head ) {
			return null;
		}

		$received = new Received( $this->head, $this->body, microtime( true ) );

		return 0 === $received->status ? null : $received;
	}

	/** @return bool Whether something was understood, so that it makes sense to look again. */
	private function step(): bool {
		switch ( $this->stage ) {
			case 'head':
				return $this->head();
			case 'body':
			case 'piece':
				return $this->bytes();
			case 'size':
			case 'trailer':
				return $this->line();
		}

		return false;
	}

	/** Takes the headers; those of an interim answer (100, 103) are passed over. */
	private function head(): bool {
		$end = strpos( $this->rest, "\r\n\r\n" );

		if ( false === $end ) {
			if ( strlen( $this->rest ) > Limits::HEAD ) {
				$this->head_bytes = strlen( $this->rest );
			}
			return false;
		}

		$head              = substr( $this->rest, 0, $end );
		$this->rest        = (string) substr( $this->rest, $end + 4 );
		$this->head_bytes += $end + 4;
		$received          = new Received( $head, '', 0.0 );

		if ( $received->status >= 100 && $received->status < 200 ) {
			return true;
		}

		$length           = $received->header( 'content-length' );
		$this->head       = $head;
		$this->is_chunked = false !== stripos( $received->header( 'transfer-encoding' ), 'chunked' );
		$this->missing    = ! $this->is_chunked && 1 === preg_match( '/^\d{1,9}$/D', $length ) ? (int) $length : null;
		$this->stage      = $this->is_chunked ? 'size' : 'body';

		if ( 0 === $received->status ) {
			$this->stage = 'broken';
		} elseif ( in_array( $received->status, array( 204, 304 ), true ) || 0 === $this->missing ) {
			$this->stage = 'done';
		}

		return true;
	}

	/** Takes bytes of the body. */
	private function bytes(): bool {
		if ( '' === $this->rest ) {
			return false;
		}

		$taken       = null === $this->missing ? $this->rest : substr( $this->rest, 0, $this->missing );
		$this->body .= $taken;
		$this->rest  = (string) substr( $this->rest, strlen( $taken ) );

		if ( null !== $this->missing ) {
			$this->missing -= strlen( $taken );

			if ( 0 === $this->missing ) {
				$this->stage = $this->is_chunked ? 'size' : 'done';
			}
		}

		return true;
	}

	/** Takes the line before a piece, which tells its size, or one of the trailers after the last. */
	private function line(): bool {
		// After a piece stands an end of line of its own.
		if ( 'size' === $this->stage && 0 === $this->missing && 0 === strncmp( $this->rest, "\r\n", 2 ) ) {
			$this->rest    = (string) substr( $this->rest, 2 );
			$this->missing = null;
		}

		$end = strpos( $this->rest, "\r\n" );

		if ( false === $end ) {
			if ( strlen( $this->rest ) > Limits::HEAD ) {
				$this->head_bytes = strlen( $this->rest );
			}
			return false;
		}

		$line       = substr( $this->rest, 0, $end );
		$this->rest = (string) substr( $this->rest, $end + 2 );

		if ( 'trailer' === $this->stage ) {
			$this->head_bytes += $end + 2;
			$this->stage       = '' === $line ? 'done' : 'trailer';
		} elseif ( 1 === preg_match( '/^0*([0-9a-f]{1,7})[ \t]*(?:;|$)/i', $line, $found ) ) {
			$this->missing = (int) hexdec( $found[1] );
			$this->stage   = 0 === $this->missing ? 'trailer' : 'piece';
		} else {
			$this->stage = 'broken';
		}

		return true;
	}
}
