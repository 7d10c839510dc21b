<?php
/**
 * What a request of the plugin costs that fails: its code, bytes of memory beyond those before, and seconds.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Client;
use Meum\Status\Http\Request;
use Meum\Status\Http\Upstream_Failure;

/** @var array{url: string, key: string} $given */

\Meum\Status\plugin();

$client  = new Client();
$before  = memory_get_peak_usage();
$started = microtime( true );
$failure = $client->get_json( Request::get( $given['url'], array( 'Authorization' => 'Bearer ' . $given['key'] ) ) );

return array(
	'bytes'   => memory_get_peak_usage() - $before,
	'seconds' => microtime( true ) - $started,
	'code'    => $failure instanceof Upstream_Failure ? $failure->code : null,
);
