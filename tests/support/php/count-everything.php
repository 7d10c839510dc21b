<?php
/**
 * Counts what is stored under a name of the plugin, by site id, and what no single site has; caches are asked too.
 *
 * @package Meum\Status\Tests
 */

/** @var wpdb $wpdb */

$count = static function ( string $table, string $column ) use ( $wpdb ): int {
	// phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Names of WordPress's own tables and columns.
	return (int) $wpdb->get_var( "SELECT COUNT(*) FROM $table WHERE INSTR( $column, 'meum_status' )" );
};

$found = array();

foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids' ) ) : array( 1 ) as $site ) {
	if ( is_multisite() ) {
		switch_to_blog( $site );
	}
	$found[ "site $site" ] = $count( $wpdb->options, 'option_name' )
		+ substr_count( (string) wp_json_encode( _get_cron_array() ), 'meum_status_check' )
		+ (int) ( false !== get_option( 'meum_status_summary' ) )
		+ (int) ( false !== get_option( 'meum_status_credential_meum' ) );
	if ( 'of another plugin' !== get_option( 'meumXstatusXother' ) ) {
		$found['others'] = 'gone';
	}
	if ( is_multisite() ) {
		restore_current_blog();
	}
}

$found['shared'] = $count( $wpdb->usermeta, 'meta_key' )
	+ ( is_multisite() ? $count( (string) $wpdb->blogmeta, 'meta_key' ) + $count( (string) $wpdb->sitemeta, 'meta_key' ) : 0 );

return $found;
