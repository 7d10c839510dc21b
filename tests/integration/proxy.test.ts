import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openBench } from '../support/bench';
import { needs } from '../support/needs';
import {
	ask,
	meddlers,
	type Stranger,
	startStranger,
} from '../support/strangers';

const bench = openBench( { muPlugins: meddlers } );

let proxy: Stranger;
before( async () => {
	proxy = await startStranger( {
		answer: ( _request, response ) => {
			response.writeHead( 407 );
			response.end( '<h1>Who are you?</h1>' );
		},
	} );
} );
after( () => proxy.stop() );

/** Asks an address through the proxy from wp-config.php. */
async function askThrough( port: string, url: string, meddler = 'nobody' ) {
	await bench.site.define( {
		WP_PROXY_HOST: '127.0.0.1',
		WP_PROXY_PORT: port,
		WP_PROXY_USERNAME: 'shop',
		WP_PROXY_PASSWORD: 'tea-for-two-at-noon',
		WP_HTTP_BLOCK_EXTERNAL: false,
	} );
	proxy.heard.length = 0;
	try {
		return ( await ask( bench.site, url, bench.sandbox.apiKey, meddler ) )
			.failure;
	} finally {
		await bench.site.define( {
			WP_PROXY_HOST: null,
			WP_PROXY_PORT: null,
			WP_PROXY_USERNAME: null,
			WP_PROXY_PASSWORD: null,
			WP_HTTP_BLOCK_EXTERNAL: true,
		} );
	}
}

const port = () => new URL( proxy.url ).port;

it( 'names the proxy that refuses a tunnel, and shows it no key', async () => {
	const failure = await askThrough( port(), 'https://api.meum.example/v1' );

	assert.equal( failure?.code, 'connect' );
	assert.equal( failure.proxy, `127.0.0.1:${ port() }` );
	assert.equal( failure.http_status, 407 );
	assert.ok( proxy.heard.length >= 1 );
	for ( const text of proxy.heard ) {
		assert.match( text, /^CONNECT api\.meum\.example:443/ );
		assert.doesNotMatch( text, /bearer/i );
	}
} );

it( 'names the proxy that refuses a plain request', async () => {
	const failure = await askThrough( port(), 'http://api.meum.example/v1' );

	assert.equal( failure?.code, 'connect' );
	assert.equal( failure.proxy, `127.0.0.1:${ port() }` );
	assert.equal( failure.http_status, 407 );
} );

it( 'names the proxy that is not there', needs( 'local-php' ), async () => {
	const failure = await askThrough( '9', 'https://api.meum.example/v1' );

	assert.equal( failure?.code, 'connect' );
	assert.equal( failure.proxy, '127.0.0.1:9' );
	assert.doesNotMatch( JSON.stringify( failure ), /tea-for-two/ );
} );

it( 'sends nothing through a proxy without cURL, where WordPress would send the key in the open', async () => {
	const failure = await askThrough(
		port(),
		'https://api.meum.example/v1',
		'streams'
	);

	assert.equal( failure?.code, 'connect' );
	assert.equal( failure.proxy, `127.0.0.1:${ port() }` );
	assert.deepEqual( proxy.heard, [] );
} );

// WordPress makes an exception for localhost and for the site's own host, which is 127.0.0.1 here.
for ( const host of [ 'localhost', '127.1.2.3' ] ) {
	it( `asks this machine itself without the proxy: ${ host }`, async () => {
		const failure = await askThrough(
			port(),
			bench.sandbox.url.replace( '127.0.0.1', host ) +
				'/v1/integration/woocommerce/status'
		);
		assert.deepEqual( proxy.heard, [] );
		assert.equal( failure?.proxy ?? null, null );
	} );
}
