<?php
/**
 * Stores one thing of each kind under a name of the plugin, and one of each that only looks like it, on all sites.
 *
 * @package Meum\Status\Tests
 */

\Meum\Status\plugin();

foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids' ) ) : array( 1 ) as $site ) {
	if ( is_multisite() ) {
		switch_to_blog( $site );
	}
	( new \Meum\Status\Keys\Key_Source( \Meum\Status\Providers\Meum\Meum::kind() ) )->store( new \Meum\Status\Keys\Secret( \Meum\Status\Providers\Meum\Meum::kind(), 'sk_live_aaaabbbbcccc', 'database' ), true );
	update_option( 'meum_status_summary', 'autoloaded', true );
	set_transient( 'meum_status_something', 1, 60 );
	update_option( 'meumXstatusXother', 'of another plugin' );
	set_site_transient( 'meum_status_something', 1, 60 );
	\Meum\Status\Status\Cron::schedule();
	wp_schedule_single_event( time() + 3600, 'meum_status_check', array( 'with an argument' ) );
	update_user_meta( 1, 'meum_status_dismissed', 1 );
	if ( is_multisite() ) {
		update_site_meta( $site, 'meum_status_summary', 1 );
		update_network_option( null, 'meum_status_network', 1 );
		restore_current_blog();
	}
}

return true;
