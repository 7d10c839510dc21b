<?php
/**
 * Asks Meum once: the code of the failure, whether its answer was JSON, and what it quotes; or how far the clocks are apart.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Client;
use Meum\Status\Http\Decoder;
use Meum\Status\Providers\Answer;
use Meum\Status\Providers\Meum\Meum;

\Meum\Status\plugin();

$got = ( new Meum( new Client(), new Decoder() ) )->fetch();

return $got instanceof Answer
	? array(
		'code'         => null,
		'is_json'      => null,
		'quote'        => null,
		'clock_offset' => $got->clock_offset,
	)
	: array(
		'code'         => $got->code,
		'is_json'      => $got->is_json,
		'quote'        => $got->quote,
		'clock_offset' => null,
	);
