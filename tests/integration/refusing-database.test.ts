import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Site } from '../../sandbox/wordpress/site';
import type { Report } from '../../src/types/report';
import { type Bench, later, openBench, refresh, rest } from '../support/bench';
import { needs } from '../support/needs';
import {
	beReadOnly,
	loseNumbering,
	refuseOptions,
	refuseWrites,
} from '../support/refusing-database';

/** What is the same whatever the database refuses for. */
async function tellsFreshAnswers( bench: Bench ): Promise< void > {
	const answered: Report[] = [];
	for ( const by of [ 'page', 'person', 'person' ] as const ) {
		bench.sandbox.setAnswer( {
			connected: true,
			connection_status: 'CONNECTED',
			site_url: bench.site.url,
			issues: [ `Answer ${ answered.length }.` ],
		} );
		answered.push( await refresh( bench.admin, by ) );
	}
	assert.equal( bench.sandbox.requests().length, 3, 'each was asked for' );
	for ( const [ index, report ] of answered.entries() ) {
		const message: string | undefined = report.issues[ 0 ]?.message;
		assert.equal( message, `Answer ${ index }.` );
		const code: string | undefined = report.error?.code;
		assert.equal( code, 'database' );
		assert.equal( report.state, 'attention' );
		assert.equal( report.stale, false );
		assert.equal( report.refresh, null, 'nobody else is asking' );
		assert.equal( report.refresh_wait, 60 );
		assert.equal( report.next_check_at, null );
		assert.equal( report.error?.retry_at, null );
		assert.equal( report.error?.attempts, 1 );
	}
}

async function asksNobodyBySchedule( bench: Bench ): Promise< void > {
	bench.sandbox.clear();
	await bench.site.evaluate(
		`do_action( 'meum_status_check' ); return true;`
	);
	assert.deepEqual( bench.sandbox.requests(), [] );
}

const refusals: [
	name: string,
	begin: ( site: Site ) => Promise< () => Promise< void > >,
][] = [
	[
		'without the rights to insert and update',
		( site ) => refuseWrites( site, 'SELECT, DELETE' ),
	],
	[
		'without any right but to read',
		( site ) => refuseWrites( site, 'SELECT' ),
	],
	[
		'that takes new rows and no changes',
		( site ) => refuseWrites( site, 'SELECT, INSERT, DELETE' ),
	],
	[ 'that is read-only', beReadOnly ],
	[ 'whose tables have lost their numbering', loseNumbering ],
];

describe( 'a database', needs( 'mariadb' ), () => {
	const bench = openBench( { engine: 'local', database: 'mariadb' } );

	for ( const [ name, begin ] of refusals ) {
		it( `${ name } is told with the fresh answer, and asks nobody by itself`, async () => {
			await refresh( bench.admin );
			await later( bench.site, 20 * 60 );
			bench.sandbox.clear();
			const end = await begin( bench.site );
			try {
				await tellsFreshAnswers( bench );
				await asksNobodyBySchedule( bench );
			} finally {
				await end();
			}
			bench.sandbox.clear();
			const report = await refresh( bench.admin );
			assert.equal( report.error, null, 'and then it is over' );
			assert.equal( report.refresh_wait, 0 );
		} );
	}
} );

describe( 'SQLite', () => {
	const bench = openBench( { database: 'sqlite' } );

	it( 'that refuses to write is told with the fresh answer too, before there ever was one', async () => {
		await refuseOptions( bench.site, 'meum_status', 'INSERT', 'UPDATE' );
		await tellsFreshAnswers( bench );
		await asksNobodyBySchedule( bench );
		const { body } = await rest( bench.admin, '/reports/meum' );
		assert.equal( body.reason, 'not_checked', 'nothing was kept' );
		assert.equal( body.error, null );
	} );

	it( 'that is locked and then does not keep the answer is told as well', async () => {
		await refresh( bench.admin );
		await later( bench.site, 60 );
		bench.sandbox.clear();
		// The lock can be had; the larger row cannot be written.
		await refuseOptions( bench.site, 'meum_status_snapshot', 'UPDATE' );
		await tellsFreshAnswers( bench );
		const left = await bench.site.evaluate(
			`global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'meum_status_lock%'" );`
		);
		assert.deepEqual( left, [] );
	} );

	it( 'says first what kept an answer from coming', async () => {
		await refuseOptions( bench.site, 'meum_status', 'INSERT', 'UPDATE' );
		await bench.sandbox.setScenario( 'down' );
		const report = await refresh( bench.admin );
		assert.equal( report.error?.code, 'provider_down' );
		assert.equal( report.refresh_wait, 60 );
		assert.equal( report.next_check_at, null );
	} );

	for ( const names of [ 'meum_status', 'meum_status_snapshot' ] ) {
		it( `prints nothing into an answer where the site shows errors (${ names })`, async () => {
			await refuseOptions( bench.site, names, 'INSERT', 'UPDATE' );
			await bench.site.define( { WP_DEBUG_DISPLAY: true } );
			try {
				assert.equal(
					( await refresh( bench.admin ) ).refresh_wait,
					60
				);
			} finally {
				await bench.site.define( { WP_DEBUG_DISPLAY: false } );
			}
		} );
	}
} );
