<?php
/**
 * The stored report, as a REST request that is made in code gets it, on a command line for example.
 *
 * @package Meum\Status\Tests
 */

/** @var array{reader: string} $given The reader's login name. */

\Meum\Status\plugin();
wp_set_current_user( (int) username_exists( $given['reader'] ) );
add_action(
	'rest_api_init',
	static function () {
		\Meum\Status\plugin()->register_rest();
	}
);

return rest_do_request( new WP_REST_Request( 'GET', '/meum-status/v1/reports/meum' ) )->get_data();
