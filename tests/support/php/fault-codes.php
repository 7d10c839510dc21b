<?php
/**
 * The codes of faults: first those of cURL's numbers, then those of what streams say.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Send_By_Curl;
use Meum\Status\Http\Send_By_Stream;

/** @var array{numbers: list<int>, messages: list<string>} $given */

\Meum\Status\plugin();

return array_merge(
	array_map( array( Send_By_Curl::class, 'code' ), $given['numbers'] ),
	array_map( array( Send_By_Stream::class, 'code' ), $given['messages'] )
);
