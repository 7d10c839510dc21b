import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { needs } from '../support/needs';

describe( 'two web servers on one database', needs( 'mariadb' ), () => {
	const bench = openBench( { engine: 'local', database: 'mariadb' } );

	it(
		'make one request between them, though 50 pages open at once',
		{ timeout: 600_000 },
		async () => {
			const second = await bench.site.secondServer();
			try {
				const statuses = await Promise.all(
					Array.from( { length: 50 }, async ( _, index ) => {
						const url =
							index % 2 === 0 ? bench.site.url : second.url;
						const response = await fetch(
							`${ url }/?rest_route=/meum-status/v1/reports/meum/refresh`,
							{
								method: 'POST',
								headers: {
									Cookie: bench.admin.cookies,
									'X-WP-Nonce': bench.admin.nonce,
									'Content-Type': 'application/json',
								},
								body: '{"by":"page"}',
							}
						);
						return response.status;
					} )
				);
				assert.deepEqual( [ ...new Set( statuses ) ], [ 200 ] );
				assert.equal( bench.sandbox.requests().length, 1 );
			} finally {
				await second.stop();
			}
		}
	);
} );
