<?php
/**
 * Adds sites to the network in both ways that WordPress has.
 *
 * @package Meum\Status\Tests
 */

$host  = get_site( 1 )->domain ?? '';
$sites = array(
	wpmu_create_blog( $host, '/made/', 'Made', 1 ),
	wp_insert_site(
		array(
			'domain'  => $host,
			'path'    => '/inserted/',
			'title'   => 'Inserted',
			'user_id' => 1,
		)
	),
);

return array_map(
	static function ( $site ): bool {
		if ( is_wp_error( $site ) ) {
			throw new RuntimeException( $site->get_error_message() );
		}
		switch_to_blog( $site );
		$at = wp_next_scheduled( 'meum_status_check' );
		restore_current_blog();

		return is_int( $at ) && abs( $at - time() ) <= 300;
	},
	$sites
);
