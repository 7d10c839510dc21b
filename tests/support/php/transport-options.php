<?php
/**
 * What the plugin sets on cURL and on streams for a request to Meum.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Limits;
use Meum\Status\Http\Request;
use Meum\Status\Http\Send_By_Curl;
use Meum\Status\Http\Send_By_Stream;

\Meum\Status\plugin();

$request = Request::get( 'https://api.meum.io/v1', array() );
if ( null === $request ) {
	throw new RuntimeException( 'That is no request.' );
}
$options = Send_By_Curl::options( $request, null );
$tls     = Send_By_Stream::tls( $request );

return array(
	'seconds'         => $options[ CURLOPT_TIMEOUT ],
	'seconds by then' => Limits::TIME,
	'connect'         => $options[ CURLOPT_CONNECTTIMEOUT ],
	'peer'            => $options[ CURLOPT_SSL_VERIFYPEER ],
	'host'            => $options[ CURLOPT_SSL_VERIFYHOST ],
	'follow'          => $options[ CURLOPT_FOLLOWLOCATION ],
	'version'         => CURL_HTTP_VERSION_1_1 === $options[ CURLOPT_HTTP_VERSION ],
	'protocols'       => CURLPROTO_HTTPS === $options[ CURLOPT_PROTOCOLS ],
	'proxy'           => $options[ CURLOPT_PROXY ],
	'streams'         => array( $tls['verify_peer'], $tls['verify_peer_name'], $tls['allow_self_signed'], $tls['peer_name'] ),
);
