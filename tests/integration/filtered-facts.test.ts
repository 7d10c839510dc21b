import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { addPaymentPlugin } from '../../sandbox/payment-plugin';
import type { Report } from '../../src/types/report';
import { openBench, refresh } from '../support/bench';
import { reportInCode } from '../support/wp-config';

/** As long as other plugins filter what WordPress says of itself. */
const bench = openBench( {
	isShop: false,
	muPlugins: {
		'filters.php': readFileSync(
			path.join( __dirname, '../support/php/filters.php' ),
			'utf8'
		),
	},
} );

const ours = ( report: Report ) =>
	Object.fromEntries(
		report.comparison.map( ( { field, here } ) => [ field, here ] )
	);

/** A plugin that is active by the row of the database, whatever the filters make of that. */
const addShop = () =>
	bench.site.evaluate( `
		global $wpdb;
		wp_mkdir_p( WP_PLUGIN_DIR . '/shop' );
		file_put_contents( WP_PLUGIN_DIR . '/shop/woocommerce.php', "<?php\\n/**\\n * Plugin Name: WooCommerce\\n * Version: 11.0.1\\n */\\n" );
		$row     = maybe_unserialize( $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = 'active_plugins'" ) );
		$plugins = array_merge( array_diff( $row, array( 'woocommerce/woocommerce.php' ) ), array( 'shop/woocommerce.php', 'meum-payments/plugin.php' ) );
		$wpdb->update( $wpdb->options, array( 'option_value' => serialize( $plugins ) ), array( 'option_name' => 'active_plugins' ) );
		wp_cache_flush();
		return true;
	` );

describe( 'what this site says of itself', () => {
	it( 'is read past the filters of other plugins, in REST and on a command line', async () => {
		await addPaymentPlugin( bench.site );
		await addShop();
		const report = await refresh( bench.admin );
		for ( const one of [ report, await reportInCode( bench.site ) ] ) {
			assert.deepEqual( one.reasons, [ 'connected' ] );
			const { site_url: home, ...versions } = ours( one );
			assert.equal( home, bench.site.url );
			assert.equal( versions.plugin_version, '1.4.2' );
			assert.equal( versions.woocommerce_version, '11.0.1' );
			assert.equal(
				versions.wordpress_version,
				bench.site.wordpressVersion
			);
		}
	} );
} );
