import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { phpFile, phpSource } from '../support/php-file';

const bench = openBench( {
	muPlugins: { 'early.php': phpSource( 'early-rest' ) },
	constants: { SAVEQUERIES: true },
} );

interface Index {
	namespaces: string[];
	routes: Record< string, unknown >;
}

/** What the last request cost of this plugin. */
async function cost(): Promise< { files: string[]; queries: string[] } > {
	const { files, queries } = await bench.site.evaluate< {
		files: string[];
		queries: string[];
	} >(
		`return json_decode( file_get_contents( WP_CONTENT_DIR . '/cost.json' ), true );`
	);
	return {
		files: files.map( ( file ) => file.replace( /^.*\/plugins\//, '' ) ),
		queries,
	};
}

const nothing = { files: [ 'meum-status/meum-status.php' ], queries: [] };

async function json< T >( path: string, init?: RequestInit ) {
	const response = await bench.admin.fetch( path, init );
	return {
		status: response.status,
		body: ( await response.json() ) as T,
	};
}

for ( const hook of [ 'init', 'wp_loaded', 'parse_request' ] ) {
	describe( `where another plugin starts the REST server on ${ hook }`, () => {
		it( 'the reports are there', async () => {
			const { status, body } = await json< { provider: string } >(
				`/?rest_route=/meum-status/v1/reports/meum&early=${ hook }`
			);
			assert.equal( status, 200 );
			assert.equal( body.provider, 'meum' );
		} );

		it( 'both indexes list the routes', async () => {
			const all = (
				await json< Index >( `/?rest_route=/&early=${ hook }` )
			).body;
			assert.ok( all.namespaces.includes( 'meum-status/v1' ) );
			assert.ok( all.routes[ '/meum-status/v1/reports' ] );

			const own = (
				await json< Index >(
					`/?rest_route=/meum-status/v1&early=${ hook }`
				)
			).body;
			assert.ok( own.routes[ '/meum-status/v1/settings' ] );
		} );

		it( 'a shop page stays free', async () => {
			for ( const ask of [
				'',
				'&ask=/wp/v2/types',
				'&ask=/wc/store/v1/cart',
			] ) {
				await (
					await fetch(
						`${ bench.site.url }/?early=${ hook }${ ask }`
					)
				).text();
				assert.deepEqual( await cost(), nothing );
			}
		} );
	} );
}

it( 'a REST request of somebody else costs nothing either', async () => {
	for ( const route of [
		'/wp/v2/posts',
		'/wc/store/v1/cart',
		'/oembed/1.0',
	] ) {
		await (
			await fetch( `${ bench.site.url }/?rest_route=${ route }` )
		).text();
		assert.deepEqual( await cost(), nothing );
	}
} );

it( 'a page of the shop, wp-admin and the background can ask', async () => {
	const ask = 'early=wp_loaded&ask=/meum-status/v1/reports/meum';
	for ( const path of [ `/?${ ask }`, `/wp-admin/?${ ask }` ] ) {
		const response = await bench.admin.fetch( path );
		assert.equal( response.headers.get( 'x-asked' ), '200', path );
	}
	const anybody = await fetch( `${ bench.site.url }/wp-cron.php?${ ask }` );
	assert.equal( anybody.headers.get( 'x-asked' ), '401' );
} );

it( 'wp-admin lists the namespace, for plugins that let one choose routes', async () => {
	const response = await bench.admin.fetch(
		'/wp-admin/plugins.php?early=admin_init&list=1'
	);
	assert.match(
		response.headers.get( 'x-namespaces' ) ?? '',
		/\bmeum-status\/v1\b/
	);
} );

it( 'each route is there once, also in a second server', async () => {
	assert.deepEqual( await bench.site.evaluate( phpFile( 'rest-servers' ) ), [
		{ status: 200, handlers: 1 },
		{ status: 200, handlers: 1 },
		{ status: 200, handlers: 1 },
	] );
} );

it( 'a batch is told that these routes go one by one', async () => {
	const { status, body } = await json< {
		responses: { status: number; body: { code: string } }[];
	} >( '/?rest_route=/batch/v1', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify( {
			requests: [
				{
					path: '/meum-status/v1/reports/meum/refresh',
					body: { by: 'person' },
				},
			],
		} ),
	} );
	assert.equal( status, 207 );
	assert.equal( body.responses[ 0 ]?.body.code, 'rest_batch_not_allowed' );
	assert.deepEqual( bench.sandbox.requests(), [] );
} );
