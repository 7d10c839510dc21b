<?php
/**
 * What opens of a sealed key: as it is, for another provider, broken in nine ways, and on another site, in this order.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Keys\Secret_Box;

\Meum\Status\plugin();

$sealed = Secret_Box::seal( 'sk_live_aaaabbbbcccc', 'meum' );
if ( ! isset( $sealed['box'] ) ) {
	throw new RuntimeException( 'The key could not be sealed.' );
}
$cut       = array( 'box' => substr( $sealed['box'], 0, -8 ) ) + $sealed;
$bytes     = (string) base64_decode( $sealed['box'], true );
$bytes[40] = chr( ord( $bytes[40] ) ^ 1 );

$opened = array( Secret_Box::open( $sealed, 'meum' ), Secret_Box::open( $sealed, 'violet' ) );
foreach ( array( $cut, array( 'box' => base64_encode( $bytes ) ), array( 'box' => '' ), array( 'box' => 7 ), array( 'box' => '***' ), array(), 'text', null, false ) as $broken ) {
	$opened[] = Secret_Box::open( $broken, 'meum' );
}
$GLOBALS['blog_id'] = 7; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As on another site of a network.
$opened[]           = Secret_Box::open( $sealed, 'meum' );

return $opened;
