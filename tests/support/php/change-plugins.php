<?php
/**
 * Activates, deactivates or deletes plugins, as wp-admin does it, and tells what this plugin has left.
 *
 * Expects $given: what (activate, deactivate, delete, nothing), files.
 *
 * @package Meum\Status\Tests
 */

/** @var array{what: 'activate'|'deactivate'|'delete'|'nothing', files: list<string>} $given */
/** @var wpdb $wpdb */

require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/misc.php';

wp_set_current_user( 1 );

switch ( $given['what'] ) {
	case 'activate':
		$result = activate_plugins( $given['files'] );
		break;
	case 'deactivate':
		$result = deactivate_plugins( $given['files'] );
		break;
	case 'delete':
		$result = delete_plugins( $given['files'] );
		break;
	default:
		$result = null;
}

if ( is_wp_error( $result ) ) {
	throw new RuntimeException( $result->get_error_message() . wp_json_encode( $result->get_error_data() ) );
}

return array(
	'scheduled' => false !== wp_next_scheduled( 'meum_status_check' ),
	'stored'    => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'meum\\_status\\_%' ORDER BY option_name" ),
);
