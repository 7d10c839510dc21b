<?php
/**
 * Gives a function that says that a second copy of this plugin is active. It has no name, since the copy that steps aside
 * must not declare anything.
 *
 * @package Meum\Status
 */

declare( strict_types=1 );

namespace Meum\Status;

/**
 * Prints the notice, on the screens where somebody looks after plugins, for those who may do that.
 *
 * @param string $running Main file of the copy that is in use.
 * @param string $second  Main file of the one that stepped aside.
 */
return static function ( string $running, string $second ): void {
	$screen = get_current_screen();

	// A must-use loader may name the very file that is active as a plugin too.
	if ( $running === $second || ! current_user_can( 'activate_plugins' )
		|| null === $screen || ! in_array( $screen->base, array( 'dashboard', 'plugins', 'dashboard-network', 'plugins-network' ), true ) ) {
		return;
	}

	$folder = static function ( string $file ): string {
		$path = wp_normalize_path( dirname( $file ) );
		$root = wp_normalize_path( dirname( WP_CONTENT_DIR ) ) . '/';

		return '<code translate="no">' . esc_html( 0 === strpos( $path, $root ) ? substr( $path, strlen( $root ) ) : $path ) . '</code>';
	};

	$version = static function ( string $file ): string {
		return esc_html( get_file_data( $file, array( 'version' => 'Version' ) )['version'] );
	};

	printf(
		'<div class="notice notice-warning"><p>%s</p><p>%s</p></div>',
		sprintf(
			/* translators: 1: a folder, 2: its version, 3: another folder, 4: its version. */
			esc_html__( 'Two copies of Meum Status are active. The one in %1$s (version %2$s) is in use; the one in %3$s (version %4$s) does nothing.', 'meum-status' ),
			$folder( $running ), // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above.
			$version( $running ), // phpcs:ignore WordPress.Security.EscapeOutput
			$folder( $second ), // phpcs:ignore WordPress.Security.EscapeOutput
			$version( $second ) // phpcs:ignore WordPress.Security.EscapeOutput
		),
		esc_html__( 'Deactivate and delete the one that you do not need; the other keeps the API key and everything that was stored. A copy in mu-plugins cannot be deactivated: there, delete its folder and what loads it.', 'meum-status' )
	);
};
