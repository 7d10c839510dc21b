<?php
/**
 * What the main site and a second one at the same host say of themselves.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Providers\Meum\Meum;
use Meum\Status\Site\Facts;
use Meum\Status\Site\Stored;

/** @var wpdb $wpdb */
/** @var array{swapped: string|null} $given Address of the main site, if the options of the sites are to have each other's address. */

\Meum\Status\plugin();

$known  = get_sites(
	array(
		'path'   => '/second/',
		'fields' => 'ids',
	)
);
$second = $known[0] ?? wpmu_create_blog( 'ignored.example', '/second/', 'Second', 1 );
if ( ! is_int( $second ) ) {
	throw new RuntimeException( 'There is no second site.' );
}
$wpdb->update( (string) $wpdb->blogs, array( 'domain' => get_site( 1 )->domain ?? '' ), array( 'blog_id' => $second ) );
clean_blog_cache( $second );

if ( null !== $given['swapped'] ) {
	foreach ( array( 'home', 'siteurl' ) as $name ) {
		$wpdb->update( $wpdb->get_blog_prefix( $second ) . 'options', array( 'option_value' => $given['swapped'] ), array( 'option_name' => $name ) );
	}
	$wpdb->update( $wpdb->options, array( 'option_value' => $given['swapped'] . '/second' ), array( 'option_name' => 'home' ) );
	wp_cache_flush();
}

$found = array();
foreach ( array( 1, $second ) as $site ) {
	switch_to_blog( $site );
	$found[] = ( new Facts( new Stored( $wpdb ), Meum::PAYMENT_PLUGIN ) )->here();
	restore_current_blog();
}

return $found;
