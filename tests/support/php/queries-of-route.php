<?php
/**
 * The queries for options of the plugin that a route takes; fails where the route refuses.
 *
 * @package Meum\Status\Tests
 */

/** @var array{route: string} $given */

wp_set_current_user( 1 );
add_action(
	'rest_api_init',
	static function () {
		\Meum\Status\plugin()->register_rest();
	}
);
rest_get_server();

$queries = array();
add_filter(
	'query',
	static function ( string $query ) use ( &$queries ): string {
		if ( false !== strpos( $query, 'meum_status_' ) ) {
			$queries[] = $query;
		}
		return $query;
	}
);

if ( 200 !== rest_do_request( new WP_REST_Request( 'GET', $given['route'] ) )->get_status() ) {
	throw new RuntimeException( 'The route refused.' );
}

return $queries;
