<?php
/**
 * Seconds that Meum's clock is ahead, by an answer that was dated 09:00:03 and ended at 09:00:06 of this server's clock, after it
 * took so many milliseconds.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Received;
use Meum\Status\Http\Redactor;
use Meum\Status\Http\Response;
use Meum\Status\Http\Response_Reader;

/** @var list<int> $given */

\Meum\Status\plugin();

$reader = new Response_Reader( new Redactor( array() ) );

return array_map(
	static function ( int $latency ) use ( $reader ): ?int {
		$received          = new Received( "HTTP/1.1 200 OK\r\nDate: Sun, 22 Nov 2026 09:00:03 GMT\r\n", '{"connected":true}', 1795338006.0 );
		$received->latency = $latency;
		$got               = $reader->read( $received );

		return $got instanceof Response ? $got->clock_offset : null;
	},
	$given
);
