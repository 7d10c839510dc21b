<?php
/**
 * Changes what the plugin has stored of its last check, where there is such: makes times older by seconds, adds problems to its
 * memory, puts other values in. Returns true.
 *
 * @package Meum\Status\Tests
 */

/**
 * `older` has seconds by the name of a time; `failure` is when the last check failed, `first` and `last` are when each problem
 * was seen.
 *
 * @var array{
 *     older?: array<'attempted_at'|'fetched_at'|'ever_connected_at'|'failure'|'first'|'last', int>,
 *     seen?: array<string, array{first: int, last: int}>,
 *     values?: array<string, mixed>,
 * } $given
 */

$text   = get_option( 'meum_status_snapshot_meum' );
$stored = is_string( $text ) ? json_decode( $text, true ) : null;

if ( ! is_array( $stored ) ) {
	return true;
}

/**
 * As far as it is changed here.
 *
 * @var array{
 *     attempted_at: int|null,
 *     fetched_at: int|null,
 *     ever_connected_at: int|null,
 *     failure: array{at: int}|null,
 *     seen: array<string, array{first: int, last: int}>,
 * } $stored
 */

$older = $given['older'] ?? array();

foreach ( array( 'attempted_at', 'fetched_at', 'ever_connected_at' ) as $name ) {
	if ( null !== $stored[ $name ] ) {
		$stored[ $name ] -= $older[ $name ] ?? 0;
	}
}
if ( null !== $stored['failure'] ) {
	$stored['failure']['at'] -= $older['failure'] ?? 0;
}
foreach ( $stored['seen'] as $problem => $times ) {
	$stored['seen'][ $problem ]['first'] -= $older['first'] ?? 0;
	$stored['seen'][ $problem ]['last']  -= $older['last'] ?? 0;
}
$stored['seen'] += $given['seen'] ?? array();

update_option( 'meum_status_snapshot_meum', wp_json_encode( array_merge( $stored, $given['values'] ?? array() ) ), false );

return true;
