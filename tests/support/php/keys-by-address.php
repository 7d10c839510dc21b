<?php
/**
 * Tells how the key begins that each site of a network finds.
 *
 * Expects $given: sites, a list of { domain, path, home } to make, home being what the site's administrator has set.
 *
 * @package Meum\Status\Tests
 */

\Meum\Status\plugin();

$prefixes = array();

foreach ( $given['sites'] as $site ) {
	$id = get_sites(
		array(
			'domain' => $site['domain'],
			'path'   => $site['path'],
			'fields' => 'ids',
		)
	)[0] ?? wpmu_create_blog( $site['domain'], $site['path'], 'Shop', 1 );

	switch_to_blog( $id );
	if ( isset( $site['home'] ) ) {
		update_option( 'home', $site['home'] );
	}
	$prefixes[] = ( new \Meum\Status\Keys\Key_Source( \Meum\Status\Providers\Meum\Meum::kind() ) )->key()->prefix();
	restore_current_blog();
}

return $prefixes;
