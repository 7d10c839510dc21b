<?php
/**
 * What is made of answers whose refusal the provider looks at first: the code of each.
 *
 * @package Meum\Status
 */

use Meum\Status\Http\Received;
use Meum\Status\Http\Redactor;
use Meum\Status\Http\Response_Reader;

\Meum\Status\plugin();

$reader = new Response_Reader(
	new Redactor( array() ),
	static function ( int $status, ?stdClass $json ): ?string {
		return 401 === $status && 11 === ( $json->error_code ?? null ) ? 'provider_down' : null;
	}
);

return array_map(
	static function ( array $answer ) use ( $reader ): string {
		return $reader->read( new Received( 'HTTP/1.1 ' . $answer[0] . " X\r\n", $answer[1], microtime( true ) ) )->code;
	},
	$given
);
