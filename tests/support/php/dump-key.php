<?php
/**
 * What a careless print_r, var_export or exception would show of the plugin and its key, as text.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Client;
use Meum\Status\Http\Request;
use Meum\Status\Keys\Key_Source;
use Meum\Status\Providers\Meum\Meum;

$status_plugin = \Meum\Status\plugin();
$secret        = ( new Key_Source( Meum::kind() ) )->key();

ob_start();
var_dump( $status_plugin, $secret );
print_r( $secret );
print_r( (array) $secret );
var_export( $secret );
// Since PHP 7.4.
print_r( get_mangled_object_vars( $secret ) );
$text = (string) ob_get_clean();

try {
	serialize( $secret );
} catch ( Throwable $thrown ) {
	$text .= $thrown;
}
try {
	// @phpstan-ignore argument.type (The mistake that would print its arguments.)
	( new Client() )->get_json( Request::get( array(), array( 'Authorization' => 'Bearer ' . $secret->reveal() ) ) );
} catch ( Throwable $thrown ) {
	$text .= $thrown;
}

return $text . wp_json_encode( $secret );
