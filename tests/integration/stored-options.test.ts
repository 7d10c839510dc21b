import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, it } from 'node:test';
import { localPhp } from '../../sandbox/wordpress/local-php';
import { later, openBench, refresh, rest } from '../support/bench';
import { save } from '../support/credentials';
import { needs } from '../support/needs';
import { storedSnapshot } from '../support/snapshot';
import { phpFile, phpSource } from '../support/php-file';

/** Where the header says so, the logger throws: WooCommerce's own, or one that takes its name. */
const THROWS = `<?php
if ( isset( $_SERVER['HTTP_X_LOGGER_THROWS'] ) ) {
	add_filter( 'woocommerce_logger_log_message', static function () { throw new RuntimeException( 'The disk is full.' ); } );
	if ( ! file_exists( WP_PLUGIN_DIR . '/woocommerce/woocommerce.php' ) ) {
		function wc_get_logger() { throw new RuntimeException( 'The disk is full.' ); }
	}
}
`;

const bench = openBench( {
	withKey: false,
	muPlugins: {
		'throws.php': THROWS,
		'stale.php': phpSource( 'stale-options' ),
	},
} );

describe( 'what is stored', () => {
	it( 'is read with one query for a report, and for the settings', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		for ( const route of [ '/reports', '/reports/meum', '/settings' ] ) {
			const queries = await bench.site.evaluate< string[] >(
				phpFile( 'queries-of-route', {
					route: `/meum-status/v1${ route }`,
				} )
			);
			assert.equal( queries.length, 1, `${ route }: ${ queries }` );
			assert.match(
				queries[ 0 ] ?? '',
				/snapshot_meum.*credential_meum/
			);
		}
	} );
} );

describe( 'a key', () => {
	const stale = ( how: string ) =>
		bench.site.evaluate( `return update_option( 'stale', '${ how }' );` );

	it( 'is called accepted by what the database has, whatever another plugin makes of it', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		await stale( 'filter' );
		const { body } = await rest< { result: string; message: string } >(
			bench.admin,
			'/credentials/meum/test',
			{}
		);
		assert.deepEqual( body.result, 'accepted', body.message );
	} );

	it( 'that was deleted is not called stored because a replica of the database is behind', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		await stale( 'replica' );
		const { status } = await rest(
			bench.admin,
			'/credentials/meum/remove',
			{}
		);
		assert.equal( status, 200 );
		await stale( '' );
		const left = await bench.site.evaluate(
			`return get_option( 'meum_status_credential_meum', null );`
		);
		assert.equal( left, null );
	} );
} );

describe( 'where another plugin throws when an option is written', () => {
	const begin = async ( when: string ) => {
		await save( bench.admin, bench.sandbox.apiKey );
		await later( bench.site, 60 );
		bench.sandbox.clear();
		await bench.site.evaluate(
			`return update_option( 'stale', '${ when }' );`
		);
	};

	it( 'before it is, the fresh answer is shown, and the page waits', async () => {
		await begin( 'update_option throws' );
		const report = await refresh( bench.admin );
		const code: string | undefined = report.error?.code;
		assert.equal( code, 'database' );
		assert.equal( report.refresh_wait, 60 );
		assert.equal( bench.sandbox.requests().length, 1 );
	} );

	it( 'after it is, all is well', async () => {
		await begin( 'updated_option throws' );
		assert.equal( ( await refresh( bench.admin ) ).error, null );
		assert.equal( ( await refresh( bench.admin ) ).refresh, 'too_soon' );
	} );

	it( 'a key is not called removed, and is still there', async () => {
		await begin( 'delete_option throws' );
		const { status, body } = await rest< { code: string } >(
			bench.admin,
			'/credentials/meum/remove',
			{}
		);
		assert.equal( status, 500 );
		assert.equal( body.code, 'meum_status_not_removed' );
		assert.equal(
			( await rest( bench.admin, '/reports/meum' ) ).body.state,
			'healthy'
		);
	} );
} );

describe( 'a check', () => {
	it( 'is kept though the logger throws', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		await bench.site.evaluate(
			`delete_option( 'meum_status_snapshot_meum' ); return true;`
		);
		await bench.sandbox.setScenario( 'down' );
		const response = await bench.admin.fetch(
			'/?rest_route=/meum-status/v1/reports/meum/refresh',
			{
				method: 'POST',
				headers: {
					'Content-Type': 'application/json',
					'X-Logger-Throws': '1',
				},
				body: '{"by":"person"}',
			}
		);
		assert.equal( response.status, 200 );
		const { body } = await rest( bench.admin, '/reports/meum' );
		assert.equal( body.error?.code, 'provider_down' );
	} );

	it(
		'is kept where the host has disabled error_log',
		needs( 'local-php' ),
		async () => {
			const local = localPhp();
			assert.ok( local.status === 'usable' );
			await save( bench.admin, bench.sandbox.apiKey );
			await bench.site.evaluate(
				`delete_option( 'meum_status_snapshot_meum' ); return true;`
			);
			await bench.sandbox.setScenario( 'down' );
			// In a process of its own, since a function can be disabled for a whole process only.
			const { status, stderr } = spawnSync( local.binary, [
				'-d',
				'disable_functions=error_log',
				'-r',
				`
				set_error_handler( static function () { return true; } );
				require ${ JSON.stringify( path.join( bench.site.dir, 'wp-load.php' ) ) };
				add_filter( 'pre_http_request', static function () { return array( 'headers' => array(), 'body' => '{}', 'response' => array( 'code' => 503, 'message' => '' ), 'cookies' => array() ); } );
				do_action( 'meum_status_check' );
				exit( 7 );
				`,
			] );
			assert.equal( status, 7, String( stderr ) );
			assert.ok( ( await storedSnapshot( bench.site ) )?.failure );
			assert.equal(
				( await refresh( bench.admin ) ).refresh,
				'too_soon'
			);
		}
	);
} );
