<?php
/**
 * Seconds that it takes to cut a key out of texts of a million bytes, one for each piece that a text is made of.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Redactor;

/** @var array{key: string, pieces: list<non-empty-string>} $given */

\Meum\Status\plugin();

$redactor = new Redactor( array( $given['key'] ) );
$started  = microtime( true );

foreach ( $given['pieces'] as $piece ) {
	$redactor->text( str_repeat( $piece, (int) ( 1000000 / strlen( $piece ) ) ) );
}

return microtime( true ) - $started;
