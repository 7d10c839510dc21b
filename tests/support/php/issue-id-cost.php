<?php
/**
 * Prints the seconds that the ids of 50 messages take, for the piece of text that takes longest, and that piece.
 *
 * @package Meum\Status
 */

require dirname( __DIR__, 3 ) . '/includes/Status/Issue_Id.php';

$meum_test_slowest = array( 0, '' );

/** @var list<string> $meum_test_pieces */
$meum_test_pieces = json_decode( $argv[1] );

foreach ( $meum_test_pieces as $meum_test_piece ) {
	$meum_test_message = mb_substr( str_repeat( $meum_test_piece, 500 ), 0, 500 );
	$meum_test_started = microtime( true );
	for ( $meum_test_times = 0; $meum_test_times < 50; $meum_test_times++ ) {
		\Meum\Status\Status\Issue_Id::of( $meum_test_message );
	}
	$meum_test_slowest = max( $meum_test_slowest, array( microtime( true ) - $meum_test_started, $meum_test_piece ) );
}

echo json_encode( $meum_test_slowest );
