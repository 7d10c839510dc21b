<?php
/**
 * Lives through a day, minute by minute: for an hour with an open panel, which asks every minute, then without; the event comes
 * every five minutes. Returns true.
 *
 * @package Meum\Status\Tests
 */

\Meum\Status\plugin();

$grow_older = static function ( int $seconds ): void {
	$text   = get_option( 'meum_status_snapshot_meum' );
	$stored = is_string( $text ) ? json_decode( $text, true ) : null;
	if ( ! is_array( $stored ) ) {
		return;
	}
	foreach ( array( 'attempted_at', 'fetched_at' ) as $name ) {
		if ( is_int( $stored[ $name ] ) ) {
			$stored[ $name ] -= $seconds;
		}
	}
	update_option( 'meum_status_snapshot_meum', wp_json_encode( $stored ), false );
};

wp_set_current_user( 1 );
add_action(
	'rest_api_init',
	static function () {
		\Meum\Status\plugin()->register_rest();
	}
);

for ( $elapsed = 0; $elapsed < 1440; $elapsed++ ) {
	if ( $elapsed < 60 ) {
		$request = new WP_REST_Request( 'POST', '/meum-status/v1/reports/meum/refresh' );
		$request->set_param( 'by', 'page' );
		rest_do_request( $request );
	}
	if ( 0 === $elapsed % 5 ) {
		do_action( 'meum_status_check' );
	}
	$grow_older( 60 );
}

return true;
