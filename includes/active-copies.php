<?php
/**
 * Gives a function that finds the copies of this plugin that are active. It has no name, since the deletion of one copy asks
 * while another one, perhaps of another version, runs.
 *
 * @package Meum\Status
 */

declare( strict_types=1 );

namespace Meum\Status;

/**
 * The copies that are active on the present site, by where that is written: on the site, on its network, or nowhere, as a
 * must-use copy is.
 *
 * @return array{site: list<string>, network: list<string>, must_use: list<string>} Paths of their main files.
 */
return static function (): array {
	/** @var \wpdb $wpdb */
	global $wpdb;

	$copies_in = static function ( ?string $stored, bool $by_key ): array {
		$list  = maybe_unserialize( (string) $stored );
		$list  = is_array( $list ) ? $list : array();
		$found = array();

		foreach ( $by_key ? array_keys( $list ) : $list as $file ) {
			$path = WP_PLUGIN_DIR . '/' . ( is_string( $file ) ? $file : '' );

			if ( 'meum-status.php' === basename( $path ) && is_file( $path ) && 'Meum Status' === get_file_data( $path, array( 'name' => 'Plugin Name' ) )['name'] ) {
				$found[] = $path;
			}
		}

		return $found;
	};

	// Read as it is stored: plugins that filter the list, and an object cache that is wrong, must not cost anybody data.
	// phpcs:disable WordPress.DB
	$site    = $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = 'active_plugins'" );
	$network = is_multisite()
		? $wpdb->get_var( (string) $wpdb->prepare( "SELECT meta_value FROM %i WHERE meta_key = 'active_sitewide_plugins' AND site_id = %d", $wpdb->sitemeta, get_site()->network_id ?? 0 ) )
		: null;
	// phpcs:enable

	$running  = defined( __NAMESPACE__ . '\PLUGIN_FILE' ) ? PLUGIN_FILE : '';
	$must_use = '' !== $running && realpath( WP_PLUGIN_DIR . '/' . plugin_basename( $running ) ) !== realpath( $running );

	return array(
		'site'     => $copies_in( $site, false ),
		'network'  => $copies_in( $network, true ),
		'must_use' => $must_use ? array( $running ) : array(),
	);
};
