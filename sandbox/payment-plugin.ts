import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAYMENT_PLUGIN_VERSION } from './meum/answers';
import { phpDir } from './wordpress/project';
import type { Site } from './wordpress/site';

/**
 * Must-use plugins that make a site a shop that could take payments: one in the place of Meum's payment plugin, and one that
 * says that WooCommerce is active where it is not there.
 */
export function shopStandIns(): Record< string, string > {
	return Object.fromEntries(
		[ 'meum-payments.php', 'woocommerce.php' ].map( ( name ) => [
			name,
			readFileSync( join( phpDir, name ), 'utf8' ),
		] )
	);
}

/** Puts an active plugin in the place of Meum's payment plugin, which is not public: nothing but a header. */
export async function addPaymentPlugin(
	site: Site,
	folder = 'meum-payments',
	version = PAYMENT_PLUGIN_VERSION
): Promise< void > {
	await site.evaluate( `
		$folder = WP_PLUGIN_DIR . '/${ folder }';
		wp_mkdir_p( $folder );
		file_put_contents( $folder . '/plugin.php', "<?php\\n/**\\n * Plugin Name: Stand-in for the Meum payment plugin\\n * Version: ${ version }\\n */\\n" );
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		$outcome = activate_plugin( '${ folder }/plugin.php' );
		if ( is_wp_error( $outcome ) ) { throw new RuntimeException( $outcome->get_error_message() ); }
		return true;
	` );
}
