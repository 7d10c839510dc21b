<?php
/**
 * What the route for a refresh says of answers that the sandbox gives in this order: status, report, and whether the answer says
 * that the store is connected. Whatever PHP complains of ends it.
 *
 * @package Meum\Status\Tests
 */

/** @var list<string> $given The answers as JSON. */

wp_set_current_user( 1 );
add_action(
	'rest_api_init',
	static function () {
		\Meum\Status\plugin()->register_rest();
	}
);
rest_get_server();
// phpcs:ignore WordPress.PHP.DevelopmentFunctions -- Nothing may be complained of.
set_error_handler(
	static function ( int $level, string $message, string $file, int $line ): bool {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

return array_map(
	static function ( string $answer ): array {
		delete_option( 'meum_status_snapshot_meum' );
		$request = new WP_REST_Request( 'POST', '/meum-status/v1/reports/meum/refresh' );
		$request->set_param( 'by', 'person' );
		$response = rest_do_request( $request );
		$decoded  = json_decode( $answer );

		return array(
			'status'    => $response->get_status(),
			'report'    => $response->get_data(),
			'connected' => is_object( $decoded ) && isset( $decoded->connected ) ? $decoded->connected : null,
		);
	},
	$given
);
