import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench, refresh } from '../support/bench';
import { phpFile } from '../support/php-file';

const bench = openBench();

const PATH = '/v1/integration/woocommerce/status';

describe( 'the address written otherwise', () => {
	for ( const rewrite of [
		( url: string ) =>
			url.replace( 'http://127.0.0.1', 'HTTP://LOCALHOST' ),
		( url: string ) => url.replace( '127.0.0.1', 'Localhost' ),
		( url: string ) => `${ url }/`,
	] ) {
		it( `is the same: ${ rewrite( 'http://127.0.0.1:80' ) }`, async () => {
			await bench.site.define( {
				MEUM_STATUS_API_URL: rewrite( bench.sandbox.url ),
			} );
			try {
				await bench.sandbox.setScenario( 'redirect' );
				const report = await refresh( bench.admin );
				assert.equal( report.error?.code, 'redirected' );
				assert.deepEqual(
					bench.sandbox.requests().map( ( { path } ) => path ),
					[ PATH ]
				);
			} finally {
				await bench.site.define( {
					MEUM_STATUS_API_URL: bench.sandbox.url,
				} );
			}
		} );
	}

	it( 'has one normal form', async ( test ) => {
		const table: [ written: string, normal: string | null ][] = [
			[ 'HTTPS://API.Meum.IO:443/v1', 'https://api.meum.io/v1' ],
			[ 'http://api.meum.io:80', 'http://api.meum.io/' ],
			[ 'https://api.meum.io:8443/v1', 'https://api.meum.io:8443/v1' ],
			[ 'https://api.meum.io/a b', null ],
			[
				'https://MÜLLER.example/ü',
				'https://xn--mller-kva.example/%C3%BC',
			],
			[ 'https://user:pw@api.meum.io/v1', 'https://api.meum.io/v1' ],
			[ 'http://[::1]:8080/v1?a=b', 'http://[::1]:8080/v1?a=b' ],
			[ 'ftp://api.meum.io/', null ],
			[ 'https:///v1', null ],
		];
		const found = await bench.site.evaluate< ( string | null )[] >(
			phpFile(
				'request-addresses',
				table.map( ( [ written ] ) => written )
			)
		);
		for ( const [ index, [ written, normal ] ] of table.entries() ) {
			await test.test( written, () =>
				assert.equal( found[ index ], normal )
			);
		}
	} );
} );
