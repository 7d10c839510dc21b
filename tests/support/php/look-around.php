<?php
/**
 * Looks for a key wherever a hook of another plugin can look without reading this plugin's memory: in the arguments of all
 * calls below which it runs, also in those that are marked as sensitive, and in the REST request once it has been answered.
 *
 * Expects $given: key; route, body and query of a POST, and as_json, whether its body is JSON.
 * Returns how many hooks looked, and where it was found.
 *
 * @package Meum\Status
 */

/**
 * @var array{
 *     key: string,
 *     route: string,
 *     body: array<string, mixed>,
 *     query: array<string, mixed>,
 *     as_json: bool,
 * } $given
 */

$private = substr( $given['key'], 12 );
$looks   = 0;
$found   = array();
$text    = static function ( $value ): string {
	// A class of PHP 8.2 and later.
	$getter = array( $value, 'getValue' );
	if ( is_object( $value ) && is_a( $value, 'SensitiveParameterValue' ) && is_callable( $getter ) ) {
		$value = $getter();
	}
	return print_r( $value instanceof WP_REST_Request ? array( $value->get_params(), $value->get_body() ) : $value, true );
};

$look = static function ( string $hook ) use ( $private, $text, &$looks, &$found ) {
	static $is_inside = false;

	// All others are too many.
	if ( $is_inside || 1 !== preg_match( '/http|requests|query|update|add|sanitize_option|rest_request/', $hook ) ) {
		return;
	}

	$is_inside = true;
	foreach ( debug_backtrace() as $call ) {
		$class = $call['class'] ?? '';
		if ( 0 !== strpos( $class, 'Meum\\' ) ) {
			continue;
		}
		++$looks;
		foreach ( $call['args'] ?? array() as $argument ) {
			// WordPress gives the request to hooks of REST anyway, until the key is taken out of it.
			$is_early = $argument instanceof WP_REST_Request && 0 !== strpos( $hook, 'http' );
			if ( ! $is_early && false !== strpos( $text( $argument ), $private ) ) {
				$found[ $class . '::' . $call['function'] ] = true;
			}
		}
	}
	$is_inside = false;
};

wp_set_current_user( (int) username_exists( 'administrator' ) );
\Meum\Status\plugin();
add_action( 'all', $look );

$request = new WP_REST_Request( 'POST', $given['route'] );
foreach ( $given['body'] as $name => $value ) {
	$request->set_param( $name, $value );
}
if ( $given['as_json'] ) {
	$request->set_body_params( array() );
	$request->set_header( 'Content-Type', 'application/json' );
	$request->set_body( (string) wp_json_encode( $given['body'] ) );
}
if ( array() !== $given['query'] ) {
	$request->set_query_params( $given['query'] );
}
$answer = rest_do_request( $request );

remove_action( 'all', $look );

return array(
	'status' => $answer->get_status(),
	'looks'  => $looks,
	'found'  => array_keys( $found ),
	'after'  => false !== strpos( $text( $request ), $private ),
);
