import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/types/report';
import { later as letPass, openBench, refresh, rest } from '../support/bench';
import { needs } from '../support/needs';
import { assertReport } from '../support/report-schema';
import { phpFile } from '../support/php-file';

const bench = openBench();

const later = ( seconds: number ) => letPass( bench.site, seconds );

/** How many requests reached Meum since the last call. */
function asked(): number {
	const { length } = bench.sandbox.requests();
	bench.sandbox.clear();
	return length;
}

/** Seconds from the test's own moment. */
const at = ( seconds: number ) =>
	new Date( Date.UTC( 2026, 10, 22, 9 ) + seconds * 1_000 )
		.toISOString()
		.replace( '.000Z', 'Z' );

describe( 'an opened page', () => {
	interface Row {
		name: string;
		due: boolean;
		/** Seconds since the last attempt. */
		ago: number;
		/** Seconds until a pending key expires. */
		expires?: number | null;
		connected?: boolean;
		/** Seconds to add to this server's clock to get Meum's. */
		clockOffset?: number;
		code?: string;
		failures?: number;
		retryAfter?: number;
	}
	const pending = (
		ago: number,
		expires: number | null,
		due: boolean,
		more: Partial< Row > = {}
	): Row => ( {
		name: `${ ago } s after an answer with a key that ends in ${ expires } s ${ JSON.stringify(
			more
		) }`,
		ago,
		expires,
		due,
		...more,
	} );
	const failed = (
		ago: number,
		code: string,
		due: boolean,
		more: Partial< Row > = {}
	): Row => ( {
		name: `${ ago } s after ${ more.failures ?? 1 } × ${ code }${
			more.retryAfter ? ` with Retry-After ${ more.retryAfter }` : ''
		}`,
		ago,
		code,
		due,
		...more,
	} );
	const table: Row[] = [
		{ name: '59 s after an answer', ago: 59, due: false },
		{ name: '60 s after an answer', ago: 60, due: true },
		{ name: 'an answer from a server 60 s ahead', ago: -60, due: false },
		{ name: 'an answer from the future', ago: -61, due: true },
		pending( 9, null, false ),
		pending( 10, null, true ),
		pending( 9, 86_400, false ),
		pending( 10, 86_400, true ),
		pending( 10, 120, true ),
		pending( 10, 0, true ),
		pending( 10, -120, true ),
		pending( 10, -121, false ),
		pending( 60, -121, true ),
		pending( 10, -121, true, { clockOffset: -3 } ),
		pending( 10, -120, false, { clockOffset: 3 } ),
		pending( 59, 120, false, { connected: true } ),
		pending( 60, 120, true, { connected: true } ),
		failed( 119, 'timeout', false ),
		failed( 120, 'timeout', true ),
		failed( 239, 'timeout', false, { failures: 2 } ),
		failed( 240, 'timeout', true, { failures: 2 } ),
		failed( 1_799, 'provider_down', false, { failures: 20 } ),
		failed( 1_800, 'provider_down', true, { failures: 20 } ),
		failed( 59, 'key_refused', false ),
		failed( 60, 'key_refused', true ),
		failed( 3_599, 'forbidden', false, { failures: 2 } ),
		failed( 3_600, 'forbidden', true, { failures: 2 } ),
		failed( 599, 'provider_down', false, { retryAfter: 600 } ),
		failed( 600, 'provider_down', true, { retryAfter: 600 } ),
		failed( 119, 'provider_down', false, { retryAfter: 5 } ),
		failed( 120, 'provider_down', true, { retryAfter: 5 } ),
		failed( 3_600, 'provider_down', true, { retryAfter: 999_999 } ),
		failed( 89, 'rate_limited', false, { retryAfter: 90 } ),
		failed( 90, 'rate_limited', true, { retryAfter: 90 } ),
		failed( 3_599, 'rate_limited', false, { retryAfter: 999_999 } ),
		failed( 3_600, 'rate_limited', true, { retryAfter: 999_999 } ),
		failed( 59, 'blocked_by_site', false, { failures: 9 } ),
		failed( 60, 'blocked_by_site', true, { failures: 9 } ),
	];

	it( 'asks when the report has become old and nothing says to wait', async ( test ) => {
		const now = Date.UTC( 2026, 10, 22, 9 ) / 1_000;
		const snapshots = table.map( ( row ) => ( {
			fingerprint: 'test',
			answer: {
				clock_offset: row.clockOffset ?? null,
				fields: {
					connected: row.connected ?? false,
					pending_connection_key:
						row.expires === undefined
							? null
							: {
									key_prefix: 'sk_live_7Qd1',
									expires_at:
										row.expires === null
											? null
											: at( row.expires ),
							  },
				},
			},
			fetched_at: now - row.ago,
			attempted_at: now - row.ago,
			failure: row.code
				? {
						code: row.code,
						at: now - row.ago,
						retry_after: row.retryAfter ?? null,
				  }
				: null,
			failures: row.code ? row.failures ?? 1 : 0,
		} ) );
		const due = await bench.site.evaluate< boolean[] >(
			phpFile( 'due-for-page', { now, snapshots } )
		);
		for ( const [ index, row ] of table.entries() ) {
			await test.test( row.name, () =>
				assert.equal( due[ index ], row.due )
			);
		}
	} );

	for ( const [ scenario, age, requests ] of [
		[ 'connected', 20, 0 ],
		[ 'connected', 60, 1 ],
		[ 'down', 60, 0 ],
		[ 'down', 120, 1 ],
		[ 'rate-limited-absurd', 3_000, 0 ],
		[ 'rate-limited-absurd', 3_600, 1 ],
	] as const ) {
		it( `${
			requests ? 'asks' : 'does not ask'
		} ${ age } s after ${ scenario }`, async () => {
			await bench.sandbox.setScenario( scenario );
			await refresh( bench.admin );
			await later( age );
			asked();
			await refresh( bench.admin, 'page' );
			assert.equal( asked(), requests );
		} );
	}
} );

describe( 'a person', () => {
	it( 'may ask at any time after 10 seconds, also while the page has to wait', async () => {
		await bench.sandbox.setScenario( 'rate-limited-absurd' );
		await refresh( bench.admin );
		await later( 10 );
		asked();
		await refresh( bench.admin, 'person' );
		assert.equal( asked(), 1 );
	} );

	it( 'is not kept waiting by a clock that was set back', async () => {
		await refresh( bench.admin );
		await later( -3_600 );
		asked();
		const report = await refresh( bench.admin );
		assert.equal( report.refresh, null );
		assert.equal( asked(), 1 );
	} );
} );

describe( 'one fetch at a time', () => {
	/** Reports of so many refreshes by pages at the same moment. */
	const crowd = ( size: number, urls: string[] ) =>
		Promise.all(
			Array.from( { length: size }, async ( _, index ) => {
				const response = await fetch(
					`${
						urls[ index % urls.length ]
					}/?rest_route=/meum-status/v1/reports/meum/refresh`,
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
				assert.equal( response.status, 200 );
				return ( await response.json() ) as Report;
			} )
		);

	it( 'for 50 pages at once', { timeout: 600_000 }, async () => {
		const reports = await crowd( 50, [ bench.site.url ] );
		assert.equal( asked(), 1 );
		reports.forEach( assertReport );
	} );

	it(
		'for 50 pages at once while Meum hangs, and pages are made meanwhile',
		{ timeout: 900_000 },
		async () => {
			await bench.sandbox.setScenario( 'hangs' );
			const all = crowd( 50, [ bench.site.url ] );
			const page = await bench.admin.fetch(
				bench.site.woocommerceVersion === null
					? '/wp-admin/tools.php?page=meum-status'
					: '/wp-admin/admin.php?page=meum-status'
			);
			assert.equal( page.status, 200 );
			const reports = await all;
			assert.equal( asked(), 1 );
			assert.ok(
				reports.some( ( { refresh: why } ) => why === 'running' ) ||
					reports.some( ( { refresh: why } ) => why === 'too_soon' )
			);
		}
	);
} );

describe( 'what this site blocks', () => {
	it( 'is told from a fault of the network', async () => {
		await bench.site.define( {
			MEUM_STATUS_API_URL: 'https://api.meum.io',
		} );
		try {
			const { error } = await refresh( bench.admin );
			assert.equal( error?.code, 'blocked_by_site' );
			assert.equal( error?.side, 'you' );
			assert.match( error?.remedy ?? '', /api\.meum\.io/ );
			assert.equal( error?.retry_at, null );
		} finally {
			await bench.site.define( {
				MEUM_STATUS_API_URL: bench.sandbox.url,
			} );
		}
	} );

	const numbers: [ number: number, code: string ][] = [
		[ 5, 'dns' ],
		[ 6, 'dns' ],
		[ 7, 'connect' ],
		[ 52, 'connect' ],
		[ 56, 'connect' ],
		[ 28, 'timeout' ],
		[ 35, 'tls' ],
		[ 60, 'tls' ],
		[ 18, 'not_understood' ],
		[ 61, 'not_understood' ],
		[ 42, 'not_understood' ],
		[ 999, 'connect' ],
	];
	const streams: [ message: string, code: string ][] = [
		[
			'php_network_getaddresses: getaddrinfo for api.meum.io failed',
			'dns',
		],
		[ 'Connection refused', 'connect' ],
		[ 'Network is unreachable', 'connect' ],
		[ 'Connection timed out', 'timeout' ],
		[
			'SSL operation failed with code 1. certificate verify failed',
			'tls',
		],
		[ 'Failed to enable crypto', 'tls' ],
		[ 'something new', 'connect' ],
	];

	it( 'and each fault has its code', async ( test ) => {
		const codes = await bench.site.evaluate< string[] >(
			phpFile( 'fault-codes', {
				numbers: numbers.map( ( [ number ] ) => number ),
				messages: streams.map( ( [ message ] ) => message ),
			} )
		);
		for ( const [ index, [ fault, code ] ] of [
			...numbers,
			...streams,
		].entries() ) {
			await test.test( String( fault ), () =>
				assert.equal( codes[ index ], code )
			);
		}
	} );

	it(
		'and a refused connection is none of it',
		needs( 'local-php' ),
		async () => {
			await bench.site.define( {
				MEUM_STATUS_API_URL: 'http://127.0.0.1:9',
			} );
			try {
				assert.equal(
					( await refresh( bench.admin ) ).error?.code,
					'connect'
				);
			} finally {
				await bench.site.define( {
					MEUM_STATUS_API_URL: bench.sandbox.url,
				} );
			}
		}
	);
} );

describe( 'Retry-After', () => {
	it( 'is read in both of its forms', async ( test ) => {
		// Dates are made when the test starts: the sites of other tests take their time.
		const inSeconds = ( seconds: number ) =>
			new Date( Date.now() + seconds * 1_000 ).toUTCString();
		const table: [ header: string, seconds: number | null ][] = [
			[ '120', 120 ],
			[ '0', 0 ],
			[ ' 7 ', 7 ],
			[ '', null ],
			[ '-5', null ],
			[ '1.5', null ],
			[ 'soon', null ],
			[ '999999999999999999999', 3_600 ],
			[ inSeconds( 90 ), 90 ],
			[ inSeconds( -90 ), 0 ],
			[ 'Sunday, 22-Nov-26 09:01:30 GMT', null ],
		];

		const found = await bench.site.evaluate< ( number | null )[] >(
			phpFile(
				'retry-after',
				table.map( ( [ header ] ) => header )
			)
		);
		for ( const [ index, [ header, seconds ] ] of table.entries() ) {
			await test.test( `"${ header }"`, () => {
				const value = found[ index ] ?? null;
				if ( seconds === null || value === null ) {
					assert.equal( value, seconds );
				} else {
					// A few seconds may pass between the table and the test.
					const capped = Math.min( 3_600, value );
					assert.ok( capped <= seconds && capped > seconds - 30 );
				}
			} );
		}
	} );
} );

describe( 'the background check', () => {
	const next = () =>
		bench.site.evaluate< number | false >(
			`return wp_next_scheduled( 'meum_status_check' );`
		);

	it( 'is healed after somebody deleted it, comes every 5 minutes, and goes with the plugin', async () => {
		await bench.site.evaluate(
			`return wp_clear_scheduled_hook( 'meum_status_check' );`
		);
		assert.equal( await next(), false );
		// A page that is still being made could write WP-Cron's list back.
		await ( await bench.admin.fetch( '/wp-admin/index.php' ) ).text();
		const due = await next();
		assert.ok( typeof due === 'number' );
		assert.ok( due * 1_000 - Date.now() <= 300_000 );
		assert.equal(
			await bench.site.evaluate(
				`return wp_get_scheduled_event( 'meum_status_check' )->interval;`
			),
			300
		);
		await bench.site.evaluate(
			`require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'meum-status/meum-status.php' ); return true;`
		);
		assert.equal( await next(), false );
	} );

	it( 'starts when the plugin is activated', async () => {
		await bench.site.evaluate( `
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			deactivate_plugins( 'meum-status/meum-status.php' );
			activate_plugin( 'meum-status/meum-status.php' );
			return true;
		` );
		assert.equal( typeof ( await next() ), 'number' );
	} );

	for ( const [ scenario, age, requests ] of [
		[ 'connected', 600, 0 ],
		[ 'connected', 900, 1 ],
		[ 'degraded', 200, 0 ],
		[ 'degraded', 300, 1 ],
		[ 'down', 60, 0 ],
		[ 'down', 120, 1 ],
	] as const ) {
		it( `${
			requests ? 'asks' : 'does not ask'
		} ${ age } s after ${ scenario }`, async () => {
			await bench.sandbox.setScenario( scenario );
			await refresh( bench.admin );
			await later( age );
			asked();
			await bench.site.evaluate(
				`do_action( 'meum_status_check' ); return true;`
			);
			assert.equal( asked(), requests );
		} );
	}

	it( 'asks at every event while something is wrong, though an answer takes its time', async () => {
		await bench.sandbox.setScenario( 'degraded' );
		const requests: number[] = [];
		for ( let tick = 0; tick < 4; tick++ ) {
			await bench.site.evaluate(
				`do_action( 'meum_status_check' ); return true;`
			);
			requests.push( asked() );
			// The event comes 300 s after the last one; the answer came 2 s after that.
			await later( 298 );
		}
		assert.deepEqual( requests, [ 1, 1, 1, 1 ] );
	} );

	it( 'makes the first check', async () => {
		await bench.site.evaluate(
			`do_action( 'meum_status_check' ); return true;`
		);
		assert.equal( asked(), 1 );
		assert.equal(
			( await rest( bench.admin, '/reports/meum' ) ).body.state,
			'healthy'
		);
	} );

	it(
		'asks in a day no more than the schedule allows',
		{ timeout: 600_000 },
		async ( test ) => {
			// An hour with an open panel, which asks every minute, then 23 hours without; the event comes every 5 minutes.
			await bench.site.evaluate( phpFile( 'live-a-day' ) );
			const requests = asked();
			test.diagnostic( `${ requests } requests in a day` );
			// 60 while the panel is open, and one every 15 minutes in 23 hours.
			assert.ok( requests <= 60 + 23 * 4 + 1, `${ requests } requests` );
			assert.ok( requests >= 60 + 23 * 4 - 1, `${ requests } requests` );
		}
	);
} );

describe( 'the log', () => {
	/** Lines of WordPress's log, or of WooCommerce's own where that is active. */
	const log = () =>
		bench.site.woocommerceVersion === null
			? bench.site.debugLog()
			: bench.site.evaluate< string >(
					`return implode( '', array_map( 'file_get_contents', glob( wp_upload_dir()['basedir'] . '/wc-logs/meum-status-*.log' ) ) );`
			  );

	it( 'has one line for each change of outcome, and no body of an answer', async () => {
		const before = ( await log() ).length;
		for ( const scenario of [
			'connected',
			'down',
			'down',
			'firewall',
			'connected',
			'connected',
		] ) {
			await bench.sandbox.setScenario( scenario );
			await refresh( bench.admin );
			await later( 60 );
		}
		const lines = ( await log() )
			.slice( before )
			.trim()
			.split( '\n' )
			.map( ( line ) =>
				line
					.replace( /^.*?(?=The check|Meum answers)/, '' )
					.replace( /, \d+ ms| CONTEXT:.*/g, '' )
			);
		assert.deepEqual( lines, [
			'The check of Meum failed: provider_down (HTTP 503).',
			'The check of Meum failed: blocked_on_the_way (HTTP 403).',
			'Meum answers again after 3 failed attempts (last: blocked_on_the_way).',
		] );
	} );
} );
