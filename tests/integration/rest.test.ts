import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/types/report';
import { freshReport, later, refresh, rest, openBench } from '../support/bench';
import { needs } from '../support/needs';
import { assertReport } from '../support/report-schema';
import { until } from '../support/until';

const bench = openBench();

interface RestError {
	code: string;
	message: string;
}

const reads = [ '/reports', '/reports/meum' ];

describe( 'who may see reports', () => {
	it( 'an administrator', async () => {
		for ( const path of reads ) {
			assert.equal( ( await rest( bench.admin, path ) ).status, 200 );
		}
	} );

	for ( const role of [ 'editor', 'subscriber' ] as const ) {
		it( `not the ${ role }, who is told who may`, async () => {
			const session = await bench.site.signIn( role );
			for ( const path of reads ) {
				const { status, body } = await rest< RestError >(
					session,
					path
				);
				assert.equal( status, 403 );
				assert.equal( body.code, 'meum_status_forbidden' );
				assert.match( body.message, /administrator/ );
			}
			assert.equal(
				(
					await rest( session, '/reports/meum/refresh', {
						by: 'person',
					} )
				).status,
				403
			);
			assert.deepEqual( bench.sandbox.requests(), [] );
		} );
	}

	it( 'the shop manager', needs( 'woocommerce' ), async () => {
		const session = await bench.site.signIn( 'shop_manager' );
		assert.equal( ( await rest( session, '/reports' ) ).status, 200 );
	} );

	it( 'nobody who is signed out or has no nonce', async () => {
		for ( const path of reads ) {
			const url = `${ bench.site.url }/?rest_route=/meum-status/v1${ path }`;
			assert.equal( ( await fetch( url ) ).status, 401 );
			assert.equal(
				(
					await fetch( url, {
						headers: { Cookie: bench.admin.cookies },
					} )
				).status,
				401
			);
		}
	} );

	it( 'somebody with an application password', async () => {
		const { authorization } =
			await bench.site.applicationPassword( 'admin' );
		const response = await fetch(
			`${ bench.site.url }/?rest_route=/meum-status/v1/reports/meum`,
			{
				headers: { Authorization: authorization },
			}
		);
		assert.equal( response.status, 200 );
	} );

	it( 'nobody without the capability on the page', async () => {
		const page =
			bench.site.woocommerceVersion === null ? 'tools.php' : 'admin.php';
		const session = await bench.site.signIn( 'subscriber' );
		const response = await session.fetch(
			`/wp-admin/${ page }?page=meum-status`
		);
		assert.equal( response.status, 403 );
		assert.doesNotMatch( await response.text(), /data-meum-status/ );
	} );
} );

describe( 'GET', () => {
	it( 'only reads: it asks Meum nothing', async () => {
		const { body } = await rest( bench.admin, '/reports/meum' );
		assertReport( body );
		assert.equal( body.reason, 'not_checked' );
		assert.deepEqual( bench.sandbox.requests(), [] );
	} );

	it( 'gives the stored report after a check, in the list too', async () => {
		await bench.sandbox.setScenario( 'degraded' );
		await refresh( bench.admin );
		const one = ( await rest( bench.admin, '/reports/meum' ) ).body;
		const all = ( await rest< Report[] >( bench.admin, '/reports' ) ).body;

		assertReport( one );
		assert.equal( one.issues.length, 2 );
		assert.deepEqual(
			all.map( ( { provider, reasons } ) => ( { provider, reasons } ) ),
			[ { provider: 'meum', reasons: one.reasons } ]
		);
	} );

	it( 'lists as many problems as are asked for, and their true number', async () => {
		await bench.sandbox.setScenario( 'many-issues' );
		await refresh( bench.admin );
		const { body } = await rest( bench.admin, '/reports/meum&issues=3' );

		assert.equal( body.issues.length, 3 );
		assert.equal( body.issues_total, 5_000 );
		assert.equal(
			( await rest( bench.admin, '/reports/meum&issues=9999' ) ).status,
			400
		);
	} );

	it( 'describes itself', async () => {
		const response = await bench.admin.fetch(
			'/?rest_route=/meum-status/v1/reports/meum',
			{ method: 'OPTIONS' }
		);
		const { schema } = ( await response.json() ) as {
			schema: { title: string };
		};
		assert.equal( schema.title, 'Report' );
	} );

	it( 'says that there is no such provider', async () => {
		const { status, body } = await rest< RestError >(
			bench.admin,
			'/reports/other'
		);
		assert.equal( status, 404 );
		assert.equal( body.code, 'meum_status_no_provider' );
	} );
} );

describe( 'POST refresh', () => {
	it( 'asks Meum once, with the key and no other than GET', async () => {
		const report = await refresh( bench.admin );
		const requests = bench.sandbox.requests();

		assert.equal( report.state, 'healthy' );
		assert.equal( report.refresh, null );
		assert.deepEqual(
			requests.map( ( { method, path, status } ) => ( {
				method,
				path,
				status,
			} ) ),
			[
				{
					method: 'GET',
					path: '/v1/integration/woocommerce/status',
					status: 200,
				},
			]
		);
	} );

	it( 'asks not again within 10 seconds, whoever wants it', async () => {
		for ( const by of [ 'person', 'page' ] as const ) {
			await freshReport( bench );
			bench.sandbox.clear();
			const report = await refresh( bench.admin, by );
			assert.equal( report.refresh, 'too_soon' );
			assert.ok( report.refresh_wait > 0 && report.refresh_wait <= 10 );
			assert.equal( report.state, 'healthy' );
			assert.deepEqual( bench.sandbox.requests(), [] );
		}
	} );

	it( 'gives the stored report while another fetch runs', async () => {
		await bench.sandbox.setScenario( 'hangs' );
		const first = refresh( bench.admin );
		await until(
			'the first request',
			() => bench.sandbox.requests().length > 0
		);
		const second = await refresh( bench.admin );

		assert.equal( second.refresh, 'running' );
		assert.ok( second.refresh_wait > 0 );
		assert.equal( ( await first ).refresh, null );
		assert.equal( bench.sandbox.requests().length, 1 );
	} );

	it( 'refuses what it does not know', async () => {
		for ( const body of [ {}, { by: 'robot' }, { by: [ 'page' ] } ] ) {
			assert.equal(
				( await rest( bench.admin, '/reports/meum/refresh', body ) )
					.status,
				400
			);
		}
		assert.deepEqual( bench.sandbox.requests(), [] );
	} );

	it( 'keeps the last good answer through a failure', async () => {
		await refresh( bench.admin );
		await later( bench.site, 60 );
		await bench.sandbox.setScenario( 'down' );
		const report = await refresh( bench.admin );

		assert.equal( report.state, 'healthy' );
		assert.equal( report.error?.code, 'provider_down' );
		assert.ok( report.answer );
	} );
} );

describe( 'another key or another address', () => {
	it( 'forgets what was learnt with the old one', async () => {
		await refresh( bench.admin );
		await bench.site.define( {
			MEUM_STATUS_API_KEY: `sk_live_${ 'b'.repeat( 24 ) }`,
		} );
		try {
			const report = ( await rest( bench.admin, '/reports/meum' ) ).body;
			assert.equal( report.reason, 'not_checked' );
			assert.equal( report.answer, null );
			assert.equal(
				( await refresh( bench.admin ) ).reason,
				'key_refused'
			);
		} finally {
			await bench.site.define( {
				MEUM_STATUS_API_KEY: bench.sandbox.apiKey,
			} );
		}
	} );
} );
