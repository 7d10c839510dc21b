<?php
/**
 * Saves a key at the main site while a plugin switches to another site with each request, and forgets to go back.
 *
 * Expects $given: key. Returns the HTTP status, and what is at the two sites afterwards.
 *
 * @package Meum\Status\Tests
 */

/** @var array{key: string} $given */

\Meum\Status\plugin();
wp_set_current_user( 1 );

$other = wpmu_create_blog( 'other.example', '/', 'Other', 1 );
if ( is_wp_error( $other ) ) {
	throw new RuntimeException( $other->get_error_message() );
}

add_filter(
	'http_request_args',
	static function ( $args ) use ( $other ) {
		switch_to_blog( $other );
		return $args;
	}
);

$request = new WP_REST_Request( 'POST', '/meum-status/v1/credentials/meum' );
$request->set_param( 'api_key', $given['key'] );
$answer = rest_do_request( $request )->get_status();

while ( ms_is_switched() ) {
	restore_current_blog();
}

$sites = array();

foreach ( array( get_main_site_id(), $other ) as $site ) {
	switch_to_blog( $site );
	$sites[] = array(
		'key'    => ( new \Meum\Status\Keys\Key_Source( \Meum\Status\Providers\Meum\Meum::kind() ) )->key()->prefix(),
		'kept'   => false !== get_option( 'meum_status_snapshot_meum' ),
		'locked' => false !== get_option( 'meum_status_lock_meum' ),
	);
	restore_current_blog();
}

return array(
	'status' => $answer,
	'sites'  => $sites,
);
