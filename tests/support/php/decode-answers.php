<?php
/**
 * What the plugin keeps of answers that are given as JSON, and where each deviates from the contract.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Decoder;
use Meum\Status\Schema;

/** @var list<string> $given */

\Meum\Status\plugin();

return array_map(
	static function ( string $text ) {
		/** @var stdClass $answer */
		$answer = json_decode( $text );

		return ( new Decoder() )->decode( $answer, Schema::read( 'meum-answer' ) );
	},
	$given
);
