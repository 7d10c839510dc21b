<?php
/**
 * Makes a second network, and tells how the keys begin that the main sites of both find.
 *
 * @package Meum\Status\Tests
 */

/** @var wpdb $wpdb */

\Meum\Status\plugin();

$wpdb->insert(
	(string) $wpdb->site,
	array(
		'domain' => 'other.example',
		'path'   => '/',
	)
);
$network = (int) $wpdb->insert_id;

// Without it, WordPress wants the constants of the networks before 3.5.
$wpdb->insert(
	(string) $wpdb->sitemeta,
	array(
		'site_id'    => $network,
		'meta_key'   => 'ms_files_rewriting',
		'meta_value' => '0',
	)
);

$site = wp_insert_site(
	array(
		'domain'     => 'other.example',
		'path'       => '/',
		'network_id' => $network,
		'user_id'    => 1,
		'title'      => 'Other',
	)
);
if ( is_wp_error( $site ) ) {
	throw new RuntimeException( $site->get_error_message() );
}
update_network_option( $network, 'main_site', $site );

$prefixes = array( ( new \Meum\Status\Keys\Key_Source( \Meum\Status\Providers\Meum\Meum::kind() ) )->key()->prefix() );

// As a request to the second network finds it.
switch_to_blog( $site );
$current_site = get_network( $network ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- WordPress finds it by the address.
$prefixes[]   = ( new \Meum\Status\Keys\Key_Source( \Meum\Status\Providers\Meum\Meum::kind() ) )->key()->prefix();

return $prefixes;
