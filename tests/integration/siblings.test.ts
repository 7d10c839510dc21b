import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { addPaymentPlugin } from '../../sandbox/payment-plugin';
import type { ComparisonRow } from '../../src/types/report';
import { openBench } from '../support/bench';
import { needs } from '../support/needs';
import { phpFile } from '../support/php-file';

interface Place {
	home: string;
	siteurl: string;
	siblings: string[];
	plugin_active: boolean;
}

/** As WebAssembly the launcher has no networks. */
describe( 'a site of a network', needs( 'local-php' ), () => {
	const bench = openBench( {
		engine: 'local',
		multisite: true,
		isShop: false,
		muPlugins: {
			'filters.php': readFileSync(
				path.join( __dirname, '../support/php/filters.php' ),
				'utf8'
			),
		},
	} );

	/** What the main site and a second one say of themselves, after their options got each other's address if the main site's is given. */
	const places = ( swapped: string | null = null ) =>
		bench.site.evaluate< [ Place, Place ] >(
			phpFile( 'facts-of-two-sites', { swapped } )
		);

	/** How addresses on record compare with what a site says of itself. */
	const compared = (
		place: Place,
		kind: 'site' | 'webhook',
		addresses: string[]
	) =>
		bench.site
			.evaluate< ComparisonRow[] >(
				phpFile( 'recorded-addresses', {
					field: `${ kind }_url`,
					site: place,
					addresses,
				} )
			)
			.then( ( rows ) => rows.map( ( { result } ) => result ) );

	it( 'is where the network says, whatever its own options say', async () => {
		const { url } = bench.site;
		const [ main, second ] = await places( url );
		assert.equal( main.home, url );
		assert.equal( main.siteurl, url );
		assert.equal( second.home, `${ url }/second` );
		assert.equal( second.siteurl, `${ url }/second` );
		assert.deepEqual( main.siblings.length, 1 );
		assert.deepEqual( second.siblings, [] );
	} );

	it( 'takes no address of a sibling for its own', async () => {
		const { url } = bench.site;
		const [ main, second ] = await places();
		const hook = '/wp-json/meum/v1/webhook';
		assert.deepEqual(
			await compared( main, 'site', [ url, `${ url }/second` ] ),
			[ 'same', 'different' ]
		);
		assert.deepEqual(
			await compared( second, 'site', [ url, `${ url }/second/` ] ),
			[ 'different', 'same' ]
		);
		assert.deepEqual(
			await compared( main, 'webhook', [
				url + hook,
				`${ url }/other`,
				`${ url }/second${ hook }`,
				`${ url }/second/?wc-api=stablecoin_webhook`,
				`${ url }/second`,
			] ),
			[ 'same', 'info', 'different', 'different', 'different' ]
		);
		assert.deepEqual(
			await compared( second, 'webhook', [
				url + hook,
				`${ url }/second${ hook }`,
			] ),
			[ 'different', 'same' ]
		);
	} );

	it( 'finds a payment plugin that is active network-wide, past the filters of others', async () => {
		assert.deepEqual(
			( await places() ).map( ( { plugin_active: found } ) => found ),
			[ false, false ]
		);
		await addPaymentPlugin( bench.site );
		await bench.site.evaluate( `
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			deactivate_plugins( 'meum-payments/plugin.php', true );
			global $wpdb;
			$wpdb->update( $wpdb->options, array( 'option_value' => serialize( array( 'meum-status/meum-status.php' ) ) ), array( 'option_name' => 'active_plugins' ) );
			$row = maybe_unserialize( $wpdb->get_var( "SELECT meta_value FROM $wpdb->sitemeta WHERE meta_key = 'active_sitewide_plugins'" ) );
			$row = array( 'meum-payments/plugin.php' => time() ) + ( is_array( $row ) ? $row : array() );
			$wpdb->delete( $wpdb->sitemeta, array( 'meta_key' => 'active_sitewide_plugins' ) );
			$wpdb->insert( $wpdb->sitemeta, array( 'site_id' => 1, 'meta_key' => 'active_sitewide_plugins', 'meta_value' => serialize( $row ) ) );
			wp_cache_flush();
			return true;
		` );
		assert.deepEqual(
			( await places() ).map( ( { plugin_active: found } ) => found ),
			[ true, true ]
		);
	} );
} );
