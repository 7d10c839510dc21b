<?php
/**
 * What is kept of the messages of refusals: a text for each body of an answer.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Received;
use Meum\Status\Http\Redactor;
use Meum\Status\Http\Response_Reader;
use Meum\Status\Http\Upstream_Failure;

/** @var array{key: string, bodies: list<string>} $given */

\Meum\Status\plugin();

$reader = new Response_Reader( new Redactor( array( $given['key'] ) ) );

return array_map(
	static function ( string $body ) use ( $reader ): string {
		$got = $reader->read( new Received( 'HTTP/1.1 403 Forbidden', $body, 0.0 ) );

		return $got instanceof Upstream_Failure ? (string) ( $got->quote['message'] ?? '' ) : '';
	},
	$given['bodies']
);
