<?php
/**
 * Plugin Name: Interference
 *
 * What other plugins do to the REST API, as the option "interference" says. WordPress decides who may use the REST API, and
 * prints its answers, only for requests over HTTP: what a page has been given with its own HTML is not touched.
 */

declare( strict_types=1 );

/** What is wrong at present. */
function interference(): string {
	$kind = get_option( 'interference', '' );

	return is_string( $kind ) ? $kind : '';
}

// As security plugins do.
add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		if ( 'refused' !== interference() ) {
			return $result;
		}

		return new WP_Error( 'wall_rest_forbidden', 'REST is only for robots.', array( 'status' => 401 ) );
	},
	1000
);

// As PHP does with a notice, a file with a byte order mark, and plugins for caching.
add_filter(
	'rest_pre_serve_request',
	static function ( $served, WP_REST_Response $response ) {
		switch ( interference() ) {
			case 'notice':
				echo "<br />\n<b>Notice</b>: Undefined index: {a} in <b>/srv/x.php</b> on line <b>3</b><br />\n";
				break;
			case 'bom':
				echo "\xEF\xBB\xBF";
				break;
			case 'comment':
				echo wp_json_encode( $response->get_data() ), "\n<!-- Cached by nobody -->";
				return true;
			case 'cut':
				echo "<b>Warning</b>: Out of luck in <b>/srv/y.php</b>\n", substr( (string) wp_json_encode( $response->get_data() ), 0, 200 );
				return true;
		}

		return $served;
	},
	10,
	2
);
