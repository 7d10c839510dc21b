import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench, refresh } from '../support/bench';
import { phpFile } from '../support/php-file';

/** Makes WordPress take its stream transport, as it does where PHP has no cURL; and notes what a request cost. */
const streams = `<?php
add_action( 'requests-requests.before_request', static function ( $url, $headers, $data, $type, &$options ) {
	$options['transport'] = 'WpOrg\\\\Requests\\\\Transport\\\\Fsockopen';
}, 10, 5 );
`;

for ( const [ transport, muPlugins ] of [
	[ 'cURL', {} ],
	[ 'streams', { 'streams.php': streams } ],
] as const ) {
	describe( `on ${ transport }`, () => {
		const bench = openBench( { muPlugins } );

		for ( const [ scenario, reason ] of [
			[ 'connected', 'connected' ],
			[ 'gzip', 'connected' ],
			[ 'slow', 'connected' ],
			[ 'redirect', 'redirected' ],
			[ 'truncated', 'not_understood' ],
			[ 'endless', 'not_understood' ],
			[ 'many-issues', 'issues' ],
			[ 'unauthorized', 'key_refused' ],
			[ 'self-signed', 'tls' ],
		] as const ) {
			it(
				`${ scenario } is ${ reason }`,
				{ timeout: 600_000 },
				async () => {
					await bench.sandbox.setScenario( scenario );
					await bench.site.define( {
						MEUM_STATUS_API_URL: bench.sandbox.baseUrl(),
					} );
					const report = await refresh( bench.admin );
					assert.equal( report.reason, reason );
					assert.ok( bench.sandbox.requests().length <= 1 );
				}
			);
		}

		it(
			'an endless body costs less than 8 seconds and some 2 MiB',
			{ timeout: 600_000 },
			async ( test ) => {
				await bench.sandbox.setScenario( 'endless' );
				const { bytes, seconds, code } = await bench.site.evaluate< {
					bytes: number;
					seconds: number;
					code: string;
				} >(
					phpFile( 'cost-of-failure', {
						url: `${ bench.sandbox.url }/v1/integration/woocommerce/status`,
						key: bench.sandbox.apiKey,
					} )
				);
				test.diagnostic(
					`${ bytes } bytes, ${ seconds.toFixed( 2 ) } s`
				);
				assert.equal( code, 'not_understood' );
				assert.ok( seconds <= 8, `${ seconds } s` );
				assert.ok(
					bytes <= 2.25 * 1_048_576,
					`${ bytes } bytes of memory`
				);
			}
		);
	} );
}
