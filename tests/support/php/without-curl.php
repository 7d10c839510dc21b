<?php
/**
 * Asks an address through the plugin's client in a WordPress whose PHP has no cURL, and prints what came of it.
 * Arguments: folder of WordPress, host of the site, address, key.
 *
 * @package Meum\Status
 */

$_SERVER['HTTP_HOST']      = $argv[2];
$_SERVER['REQUEST_URI']    = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';

require $argv[1] . '/wp-load.php';

echo "\n", json_encode( array( 'curl' => function_exists( 'curl_init' ) ) + meum_test_ask( $argv[3], $argv[4] ) );
