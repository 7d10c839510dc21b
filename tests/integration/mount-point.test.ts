import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openBench } from '../support/bench';
import { needs } from '../support/needs';

const bench = openBench();

/** What the page tells the panel. */
async function settings(): Promise< {
	hosts: { admin: string; rest: string };
} > {
	const page =
		bench.site.woocommerceVersion === null ? 'tools.php' : 'admin.php';
	const html = await (
		await bench.admin.fetch( `/wp-admin/${ page }?page=meum-status` )
	).text();
	const [ , json = '' ] = /data-settings="([^"]*)"/.exec( html ) ?? [];
	return JSON.parse( json.replaceAll( '&quot;', '"' ) );
}

it( 'the page says at which hosts wp-admin and the REST API are', async () => {
	const { host } = new URL( bench.site.url );
	assert.deepEqual( ( await settings() ).hosts, { admin: host, rest: host } );
} );

/** As WebAssembly the address is fixed. */
it( 'so that two of them can be told', needs( 'local-php' ), async () => {
	const { host } = new URL( bench.site.url );
	await bench.site.define( { WP_HOME: 'http://WWW.shop.example' } );
	try {
		assert.deepEqual( ( await settings() ).hosts, {
			admin: host,
			rest: 'www.shop.example',
		} );
	} finally {
		await bench.site.define( { WP_HOME: null } );
	}
} );
