import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { localPhp } from '../../sandbox/wordpress/local-php';
import { openBench } from '../support/bench';
import { needs } from '../support/needs';
import { type Asked, meddlers } from '../support/strangers';

const bench = openBench( { muPlugins: meddlers } );
const execute = promisify( execFile );

/** Asks from a PHP that a host has taken cURL from. */
async function askWithout( url: string ): Promise< Asked & { curl: boolean } > {
	const local = localPhp();
	assert.ok( local.status === 'usable' );
	const { stdout } = await execute( local.binary, [
		'-d',
		'disable_functions=curl_init,curl_exec',
		path.join( __dirname, '../support/php/without-curl.php' ),
		bench.site.dir,
		new URL( bench.site.url ).host,
		url,
		bench.sandbox.apiKey,
	] );
	return JSON.parse( stdout.trim().split( '\n' ).at( -1 ) ?? '' );
}

const STATUS = '/v1/integration/woocommerce/status';

for ( const [ scenario, code ] of [
	[ 'connected', null ],
	[ 'gzip', null ],
	[ 'unauthorized', 'key_refused' ],
	[ 'redirect', 'redirected' ],
	[ 'endless', 'not_understood' ],
	[ 'self-signed', 'tls' ],
	[ 'http-on-tls', 'tls' ],
] as const ) {
	it(
		`asks all the same where a host has taken cURL away: ${ scenario }`,
		needs( 'local-php' ),
		async () => {
			await bench.sandbox.setScenario( scenario );
			const asked = await askWithout( bench.sandbox.baseUrl() + STATUS );
			assert.equal( asked.curl, false );
			assert.equal( asked.failure?.code ?? null, code );
		}
	);
}

it(
	'tells a refused connection and an unknown name apart there',
	needs( 'local-php' ),
	async () => {
		assert.equal(
			( await askWithout( `http://127.0.0.1:9${ STATUS }` ) ).failure
				?.code,
			'connect'
		);
		await bench.site.define( { WP_HTTP_BLOCK_EXTERNAL: false } );
		try {
			assert.equal(
				( await askWithout( `http://nowhere.invalid${ STATUS }` ) )
					.failure?.code,
				'dns'
			);
		} finally {
			await bench.site.define( { WP_HTTP_BLOCK_EXTERNAL: true } );
		}
	}
);
