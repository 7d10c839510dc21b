<?php
/**
 * Adds sites to the network in both ways that WordPress has.
 *
 * @package Meum\Status\Tests
 */

$sites = array(
	wpmu_create_blog( get_site()->domain, '/made/', 'Made', 1 ),
	wp_insert_site(
		array(
			'domain'  => get_site()->domain,
			'path'    => '/inserted/',
			'title'   => 'Inserted',
			'user_id' => 1,
		)
	),
);

return array_map(
	static function ( $site ) {
		switch_to_blog( $site );
		$at = wp_next_scheduled( 'meum_status_check' );
		restore_current_blog();

		return is_int( $at ) && abs( $at - time() ) <= 300;
	},
	$sites
);
