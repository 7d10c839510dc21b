<?php
/**
 * Seals a key on the main site, and opens it there and on a second one: what each finds, in this order.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Keys\Secret_Box;

\Meum\Status\plugin();

$sealed = Secret_Box::seal( 'sk_live_aaaabbbbcccc', 'meum' );
$known  = get_sites(
	array(
		'path'   => '/second/',
		'fields' => 'ids',
	)
);
$second = $known[0] ?? wpmu_create_blog( 'ignored.example', '/second/', 'Second', 1 );
if ( ! is_int( $second ) ) {
	throw new RuntimeException( 'There is no second site.' );
}

$opened = array( Secret_Box::open( $sealed, 'meum' ) );
switch_to_blog( $second );
$opened[] = Secret_Box::open( $sealed, 'meum' );
restore_current_blog();

return $opened;
