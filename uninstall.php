<?php
/**
 * Leaves nothing behind, unless another copy of the plugin stays: then what is stored is that one's. It declares nothing and
 * uses no class of the plugin, since WordPress may delete two copies in one request, or one while another, of whatever
 * version, runs.
 *
 * @package Meum\Status
 */

declare( strict_types=1 );

namespace Meum\Status;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** @var callable(): array{site: list<string>, network: list<string>, must_use: list<string>} $meum_status_copies */
$meum_status_copies = require __DIR__ . '/includes/active-copies.php';

// Whether another copy stays on the present site. Sites of a network may still name this one, which is about to go.
$meum_status_is_kept = static function () use ( $meum_status_copies ): bool {
	foreach ( array_merge( ...array_values( $meum_status_copies() ) ) as $path ) {
		if ( dirname( (string) realpath( $path ) ) !== realpath( __DIR__ ) ) {
			return true;
		}
	}

	return false;
};

// What is stored under a name of the plugin. WordPress deletes by the whole name only, and caches then forget it too.
$meum_status_named = static function ( string $table, string $column ): array {
	/** @var \wpdb $wpdb */
	global $wpdb;

	$names = array();

	foreach ( array( '', '_transient_', '_transient_timeout_', '_site_transient_', '_site_transient_timeout_' ) as $prefix ) {
		// phpcs:ignore WordPress.DB -- WPCS does not know %i, an identifier since WordPress 6.2.
		$found = $wpdb->get_col( (string) $wpdb->prepare( 'SELECT DISTINCT %i FROM %i WHERE %i LIKE %s', $column, $table, $column, $wpdb->esc_like( $prefix . 'meum_status_' ) . '%' ) );
		$names = array_merge( $names, array_map( 'strval', $found ) );
	}

	return $names;
};

$meum_status_forget_site = static function () use ( $meum_status_named ): void {
	/** @var \wpdb $wpdb */
	global $wpdb;

	foreach ( $meum_status_named( $wpdb->options, 'option_name' ) as $name ) {
		delete_option( $name );
	}

	wp_unschedule_hook( 'meum_status_check' );
};

// What belongs to no single site: what people have set, and what a network has.
$meum_status_forget_shared = static function () use ( $meum_status_named ): void {
	/** @var \wpdb $wpdb */
	global $wpdb;

	foreach ( $meum_status_named( $wpdb->usermeta, 'meta_key' ) as $key ) {
		delete_metadata( 'user', 0, $key, '', true );
	}

	if ( ! is_multisite() ) {
		return;
	}

	// A network that was never upgraded has no such table.
	foreach ( is_site_meta_supported() ? $meum_status_named( (string) $wpdb->blogmeta, 'meta_key' ) : array() as $key ) {
		delete_metadata( 'blog', 0, $key, '', true );
	}

	foreach ( $meum_status_named( (string) $wpdb->sitemeta, 'meta_key' ) as $key ) {
		foreach ( (array) get_networks( array( 'fields' => 'ids' ) ) as $network ) {
			delete_network_option( is_numeric( $network ) ? (int) $network : null, $key );
		}
	}
};

$meum_status_any_kept = false;
$meum_status_offset   = 0;

do {
	$meum_status_sites = is_multisite()
		? get_sites(
			array(
				'fields' => 'ids',
				'number' => 100,
				'offset' => $meum_status_offset,
			)
		)
		: array();

	foreach ( $meum_status_sites as $meum_status_site ) {
		switch_to_blog( $meum_status_site );

		if ( $meum_status_is_kept() ) {
			$meum_status_any_kept = true;
		} else {
			$meum_status_forget_site();
		}

		restore_current_blog();

		// The options of ten thousand sites do not fit into the memory of one request.
		if ( wp_cache_supports( 'flush_runtime' ) ) {
			wp_cache_flush_runtime();
		}
	}

	$meum_status_offset += 100;
} while ( array() !== $meum_status_sites );

if ( ! is_multisite() && $meum_status_is_kept() ) {
	$meum_status_any_kept = true;
} elseif ( ! is_multisite() ) {
	$meum_status_forget_site();
}

if ( ! $meum_status_any_kept ) {
	$meum_status_forget_shared();
}
