import assert from 'node:assert/strict';
import { it } from 'node:test';
import { needs } from '../support/needs';
import { rest, openBench } from '../support/bench';

const bench = openBench( { activate: false, withKey: false } );

const activate = `
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	$result = activate_plugin( 'meum-status/meum-status.php' );
	return is_wp_error( $result ) ? $result->get_error_message() : 'active';
`;

/** Lines of the log that name a file of this plugin. */
async function ourLines(): Promise< string[] > {
	return ( await bench.site.debugLog() )
		.split( '\n' )
		.filter( ( line ) => line.includes( 'meum-status' ) );
}

async function walk(): Promise< void > {
	const { admin } = bench;
	for ( const page of [
		'index.php',
		'plugins.php',
		'tools.php?page=meum-status',
		'admin.php?page=meum-status',
		'admin.php?page=wc-settings&tab=meum-status',
		'site-health.php',
	] ) {
		await ( await admin.fetch( `/wp-admin/${ page }` ) ).text();
	}
	await ( await fetch( bench.site.url ) ).text();
	await rest( admin, '/reports/meum' );
	await rest( admin, '/reports/meum/refresh', { by: 'person' } );
}

it( 'activates and works without a log line', async () => {
	assert.equal( await bench.site.evaluate( activate ), 'active' );
	await walk();
	assert.deepEqual( await ourLines(), [] );
} );

it(
	'activates and works without a log line while WooCommerce is not active',
	needs( 'woocommerce' ),
	async () => {
		await bench.site.evaluate(
			`require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'woocommerce/woocommerce.php' ); return true;`
		);
		assert.equal( await bench.site.evaluate( activate ), 'active' );
		await walk();
		assert.deepEqual( await ourLines(), [] );
		const page = await bench.admin.fetch(
			'/wp-admin/tools.php?page=meum-status'
		);
		assert.match( await page.text(), /data-meum-status="panel"/ );
	}
);

it( 'says where to set the key while there is none', async () => {
	await bench.site.evaluate( activate );
	const { body } = await rest( bench.admin, '/reports/meum/refresh', {
		by: 'person',
	} );
	assert.equal( body.state, 'unconfigured' );
	assert.equal( body.reason, 'no_key' );
	assert.match( body.next_step, /needs an API key of this store/ );
	assert.deepEqual( bench.sandbox.requests(), [] );
} );

it(
	'tells WooCommerce that it goes along with its features',
	needs( 'woocommerce' ),
	async () => {
		await bench.site.evaluate( activate );
		const features = await bench.site.evaluate< {
			compatible: string[];
			incompatible: string[];
		} >(
			`return \\Automattic\\WooCommerce\\Utilities\\FeaturesUtil::get_compatible_features_for_plugin( 'meum-status/meum-status.php' );`
		);
		assert.ok( features.compatible.includes( 'custom_order_tables' ) );
		assert.ok( features.compatible.includes( 'cart_checkout_blocks' ) );
	}
);

it( 'takes no update from a foreign plugin of the same name', async () => {
	assert.equal(
		await bench.site.evaluate( `
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			return get_plugins()['meum-status/meum-status.php']['UpdateURI'];
		` ),
		'false'
	);
} );

it( 'puts the background check back where it got lost, with the next cron', async () => {
	await bench.site.evaluate( activate );
	const event = () =>
		bench.site.evaluate< number | false >(
			`return wp_next_scheduled( 'meum_status_check' );`
		);
	const before = await event();
	assert.ok( before );
	await bench.site.evaluate(
		`return wp_clear_scheduled_hook( 'meum_status_check' );`
	);
	assert.equal( await event(), false );
	await ( await fetch( `${ bench.site.url }/wp-cron.php` ) ).text();
	const after = await event();
	assert.ok( after && ( after - before ) % 300 === 0 );
} );
