import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { change, lateCopy, layCopies, ownCopy } from '../support/copies';
import { needs } from '../support/needs';
import { phpFile } from '../support/php-file';

type Found = Record< string, number >;

describe( 'deleting the plugin', () => {
	const bench = openBench();

	beforeEach( () => layCopies( bench ) );

	/** Counts what is stored once the files are deleted. */
	async function leftAfter( file: string ): Promise< Found > {
		await change( bench, 'delete', file );
		return bench.site.evaluate( phpFile( 'count-everything' ) );
	}

	it( 'leaves nothing behind, also where it was never deactivated', async () => {
		await bench.site.evaluate( phpFile( 'fill-everything' ) );
		const before = await bench.site.evaluate< Found >(
			phpFile( 'count-everything' )
		);
		assert.ok( Number( before[ 'site 1' ] ) >= 8 );
		assert.equal( before.shared, 1 );
		await bench.site.evaluate(
			`return update_option( 'active_plugins', array() );`
		);
		assert.deepEqual( await leftAfter( ownCopy ), {
			'site 1': 0,
			shared: 0,
		} );
	} );

	it( 'does so under another name of its folder too', async () => {
		await bench.site.evaluate( phpFile( 'fill-everything' ) );
		const plugins = path.join( bench.site.dir, 'wp-content', 'plugins' );
		await change( bench, 'deactivate', ownCopy );
		await rename(
			path.join( plugins, 'meum-status' ),
			path.join( plugins, 'meum-wc-status-main' )
		);
		assert.deepEqual(
			await leftAfter( 'meum-wc-status-main/meum-status.php' ),
			{ 'site 1': 0, shared: 0 }
		);
	} );
} );

describe( 'deleting the plugin from a network', needs( 'local-php' ), () => {
	const bench = openBench( {
		engine: 'local',
		multisite: true,
		withKey: false,
	} );

	beforeEach( async () => {
		await layCopies( bench, lateCopy );
		await bench.site.evaluate( `
			wpmu_create_blog( get_site()->domain, '/second/', 'Second', 1 );
			return update_option( 'active_plugins', array() );
		` );
	} );

	it( 'leaves nothing behind on any site', async () => {
		await bench.site.evaluate(
			`require WP_PLUGIN_DIR . '/meum-status/meum-status.php';${ phpFile(
				'fill-everything'
			) }`
		);
		const before = await bench.site.evaluate< Found >(
			phpFile( 'count-everything' )
		);
		assert.ok( Number( before[ 'site 2' ] ) >= 6 );
		assert.ok( Number( before.shared ) >= 5 );
		await change( bench, 'delete', ownCopy );
		assert.deepEqual(
			await bench.site.evaluate( phpFile( 'count-everything' ) ),
			{ 'site 1': 0, 'site 2': 0, shared: 0 }
		);
	} );

	it( 'keeps what belongs to a site where another copy is active', async () => {
		await bench.site.evaluate( `
			require WP_PLUGIN_DIR . '/meum-status/meum-status.php';
			switch_to_blog( 2 );
			update_option( 'active_plugins', array( '${ lateCopy }' ) );
			restore_current_blog();
			${ phpFile( 'fill-everything' ) }
		` );
		const before = await bench.site.evaluate< Found >(
			phpFile( 'count-everything' )
		);
		await change( bench, 'delete', ownCopy );
		assert.deepEqual(
			await bench.site.evaluate( phpFile( 'count-everything' ) ),
			{ ...before, 'site 1': 0 }
		);
	} );

	it( 'keeps all of it where another copy is active on the whole network', async () => {
		await bench.site.evaluate( `
			require WP_PLUGIN_DIR . '/meum-status/meum-status.php';
			update_site_option( 'active_sitewide_plugins', array( '${ lateCopy }' => time() ) );
			${ phpFile( 'fill-everything' ) }
		` );
		const before = await bench.site.evaluate< Found >(
			phpFile( 'count-everything' )
		);
		await change( bench, 'delete', ownCopy );
		assert.deepEqual(
			await bench.site.evaluate( phpFile( 'count-everything' ) ),
			before
		);
	} );
} );
