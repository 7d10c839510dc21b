<?php
/**
 * Asks for a report twice in one REST server, then in a second one, and counts the handlers of a route each time.
 *
 * @package Meum\Status\Tests
 */

wp_set_current_user( 1 );

$ask = static function (): array {
	$answer   = rest_do_request( '/meum-status/v1/reports' );
	$handlers = rest_get_server()->get_routes( 'meum-status/v1' )['/meum-status/v1/reports'] ?? array();

	return array(
		'status'   => $answer->get_status(),
		'handlers' => is_array( $handlers ) ? count( $handlers ) : 0,
	);
};

$answers = array( $ask(), $ask() );

$GLOBALS['wp_rest_server'] = null;

$answers[] = $ask();

return $answers;
