<?php
/**
 * Tells how the key begins that each site of a network finds.
 *
 * Expects $given: sites, a list of { domain, path, home } to make, home being what the site's administrator has set.
 *
 * @package Meum\Status\Tests
 */

/** @var array{sites: list<array{domain: string, path: string, home?: string}>} $given */

\Meum\Status\plugin();

$prefixes = array();

foreach ( $given['sites'] as $site ) {
	$known = get_sites(
		array(
			'domain' => $site['domain'],
			'path'   => $site['path'],
			'fields' => 'ids',
		)
	);
	$made  = $known[0] ?? wpmu_create_blog( $site['domain'], $site['path'], 'Shop', 1 );

	if ( ! is_int( $made ) ) {
		throw new RuntimeException( 'There is no such site.' );
	}
	switch_to_blog( $made );
	if ( isset( $site['home'] ) ) {
		update_option( 'home', $site['home'] );
	}
	$prefixes[] = ( new \Meum\Status\Keys\Key_Source( \Meum\Status\Providers\Meum\Meum::kind() ) )->key()->prefix();
	restore_current_blog();
}

return $prefixes;
