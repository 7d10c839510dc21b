<?php
/**
 * Takes and gives back a lock. Returns what each move found: the token or null of who takes it, null of who gives it back.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Status\Lock;

/** @var wpdb $wpdb */
/** @var array{name: string, moves: list<array{take: int}|array{give: int}>} $given When it is taken; number of the move whose token is given back. */

\Meum\Status\plugin();

$lock   = new Lock( $wpdb );
$tokens = array();

foreach ( $given['moves'] as $move ) {
	if ( isset( $move['take'] ) ) {
		$tokens[] = $lock->acquire( $given['name'], $move['take'] );
		continue;
	}
	$token = $tokens[ $move['give'] ] ?? null;
	if ( ! is_string( $token ) ) {
		throw new RuntimeException( 'The lock was not taken in that move.' );
	}
	$lock->release( $given['name'], $token );
	$tokens[] = null;
}

return $tokens;
