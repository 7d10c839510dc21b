<?php
/**
 * What is made of answers whose refusal the provider looks at first: the code of each, or null for what is no failure.
 *
 * @package Meum\Status
 */

/** @var list<array{0: int, 1: string}> $given Status and body of each answer. */

use Meum\Status\Http\Received;
use Meum\Status\Http\Redactor;
use Meum\Status\Http\Response_Reader;
use Meum\Status\Http\Upstream_Failure;

\Meum\Status\plugin();

$reader = new Response_Reader(
	new Redactor( array() ),
	static function ( int $status, ?stdClass $json ): ?string {
		return 401 === $status && 11 === ( $json->error_code ?? null ) ? 'provider_down' : null;
	}
);

return array_map(
	static function ( array $answer ) use ( $reader ): ?string {
		$got = $reader->read( new Received( 'HTTP/1.1 ' . $answer[0] . " X\r\n", $answer[1], microtime( true ) ) );

		return $got instanceof Upstream_Failure ? $got->code : null;
	},
	$given
);
