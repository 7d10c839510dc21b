import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/types/report';
import { openBench } from '../support/bench';
import {
	answer,
	at,
	type Case,
	HOUR,
	judge,
	MINUTE,
	unconnected,
} from '../support/judge';
import { key } from '../support/state-rows';

const bench = openBench( { cleanEach: false } );

/** The report on one case. */
async function reportOn( one: Case ): Promise< Report > {
	const [ report ] = await judge( bench.site, [ one ] );
	return report as Report;
}

/** Ids of the checks that stand under the headline. */
function shown( { checks }: Report ): string[] {
	return checks.filter( ( { quiet } ) => ! quiet ).map( ( { id } ) => id );
}

describe( 'the checks under the headline', () => {
	it( 'leave out what only repeats others', async () => {
		assert.deepEqual( shown( await reportOn( {} ) ), [
			'connection',
			'health',
			'credentials',
			'webhooks',
			'check_in',
		] );
	} );

	it( 'tell of payments where the connection’s word says something else', async () => {
		const report = await reportOn( {
			answer: answer( { connected: false } ),
		} );
		assert.ok( shown( report ).includes( 'ready' ) );
	} );

	it( 'tell of the site where nobody says which it is, and of what is not as it should be', async () => {
		const report = await reportOn( {
			answer: answer( { site_url: null } ),
			clockOffset: HOUR,
			site: { plugin_active: false },
		} );
		for ( const id of [ 'site', 'plugin', 'clock' ] ) {
			assert.ok( shown( report ).includes( id ), id );
		}
	} );

	it( 'are none while the store is being set up or nothing was answered', async () => {
		assert.deepEqual(
			shown(
				await reportOn( {
					answer: unconnected( { integration_id: null } ),
				} )
			),
			[]
		);
		assert.deepEqual( shown( await reportOn( { answer: null } ) ), [] );
	} );

	it( 'hint at what to do, but not at what the next step says already', async () => {
		const hint = ( report: Report, id: string ) =>
			report.checks.find( ( one ) => one.id === id )?.hint;
		const missing = { plugin_active: false };
		assert.equal(
			hint( await reportOn( { site: missing } ), 'plugin' ),
			null
		);
		assert.match(
			hint(
				await reportOn( {
					site: missing,
					answer: answer( { site_url: 'https://other.example' } ),
				} ),
				'plugin'
			) ?? '',
			/No Meum payment plugin was found/
		);
	} );

	it( 'say whose side a fault is on, and show a key by its first characters', async () => {
		const report = await reportOn( { clockOffset: HOUR } );
		const sides = report.checks.filter( ( { side } ) => side !== null );
		assert.deepEqual(
			sides.map( ( { id, side } ) => [ id, side ] ),
			[ [ 'clock', 'host' ] ]
		);
		assert.deepEqual(
			report.checks.flatMap( ( { parts } ) => parts ),
			[ { kind: 'words', words: [ 'sk_live_9fK2…' ] } ]
		);
	} );
} );

describe( 'the details', () => {
	it( 'are all fields of the answer, in words, with those that are null', async () => {
		const report = await reportOn( {
			answer: answer( {
				webhook_health: 'NO_DELIVERIES',
				health_status: 'OK',
				plugin_version: null,
				issues: [ 'One.' ],
				...key( 600 ),
			} ),
		} );
		const details = new Map(
			report.details.map( ( one ) => [ one.name, one ] )
		);
		const fields = Object.keys( report.answer ?? {} ).filter(
			( name ) => name !== 'pending_connection_key'
		);
		for ( const name of [
			...fields,
			'pending_connection_key.key_prefix',
			'pending_connection_key.expires_at',
		] ) {
			assert.ok( details.get( name )?.text, name );
		}
		assert.equal(
			details.get( 'webhook_health' )?.text,
			'No deliveries yet'
		);
		assert.equal( details.get( 'health_status' )?.text, 'OK' );
		assert.equal( details.get( 'plugin_version' )?.text, 'Not reported' );
		assert.equal( details.get( 'plugin_version' )?.value, null );
		assert.equal( details.get( 'connected' )?.text, 'Yes' );
		assert.equal( details.get( 'issues' )?.text, '1 problem' );
		assert.equal( details.get( 'last_seen_at' )?.value, at( -30 ) );
	} );
} );

describe( 'in place of an empty list of problems', () => {
	it( 'stands what the provider said of problems, or nothing under a headline of trouble', async () => {
		const cases: [ Case, string | null ][] = [
			[ {}, 'Meum reported no problems.' ],
			[
				{ answer: answer( { issues: null } ) },
				'Meum did not say whether there are problems.',
			],
			[ { answer: answer( { health_status: 'DEGRADED' } ) }, null ],
			[ { answer: answer( { issues: [ 'One.' ] } ) }, null ],
			[ { answer: null }, null ],
		];
		const reports = await judge(
			bench.site,
			cases.map( ( [ one ] ) => one )
		);
		assert.deepEqual(
			reports.map( ( report ) => report.no_issues ),
			cases.map( ( [ , sentence ] ) => sentence )
		);
	} );
} );

describe( 'the badge of the key', () => {
	it( 'says what is known of the key of now, and no more', async () => {
		const cases: [ Case, string | undefined ][] = [
			[ {}, 'Accepted by Meum' ],
			[ { code: 'key_refused' }, 'Refused by Meum' ],
			[ { code: 'key_scope' }, 'Lacks a permission' ],
			[ { refused: 'key_refused', code: 'timeout' }, 'Refused by Meum' ],
			[ { code: 'forbidden' }, undefined ],
			[ { failures: 1 }, undefined ],
			[ { age: 3 * HOUR }, undefined ],
			[ { answer: null }, undefined ],
			[ { problem: 'no_key', source: 'none' }, 'Not set' ],
			[ { problem: 'key_unreadable' }, 'Cannot be used' ],
		];
		const reports = await judge(
			bench.site,
			cases.map( ( [ one ] ) => one )
		);
		assert.deepEqual(
			reports.map( ( report ) => report.key_badge?.word ),
			cases.map( ( [ , word ] ) => word )
		);
	} );
} );

describe( 'an open page', () => {
	it( 'asks again when its asking leads to an answer, and not before', async () => {
		const pending = unconnected( { ...key( HOUR ), integration_id: null } );
		const cases: [ name: string, Case, number ][] = [
			[ 'just checked', {}, 60 ],
			[ 'checked 20 s ago', { age: 20 }, 40 ],
			[ 'older than a minute', { age: 5 * MINUTE }, 60 ],
			[ 'a key waits', { answer: pending }, 10 ],
			[ 'a key waits, checked 4 s ago', { answer: pending, age: 4 }, 6 ],
			[ 'failed just now', { failures: 1 }, 120 ],
			[
				'told to wait',
				{ code: 'rate_limited', retryAfter: 1800 },
				1800,
			],
			[ 'never asked', { answer: null }, 10 ],
			[ 'no key', { problem: 'no_key', source: 'none' }, 60 ],
		];
		const reports = await judge(
			bench.site,
			cases.map( ( [ , one ] ) => one )
		);
		assert.deepEqual(
			reports.map( ( { poll }, index ) => [
				cases[ index ]?.[ 0 ],
				poll,
			] ),
			cases.map( ( [ name, , seconds ] ) => [ name, seconds ] )
		);
	} );

	it( 'knows when its answer becomes too old without another', async () => {
		const report = await reportOn( { age: 100 } );
		assert.equal( report.stale_at, at( 2 * HOUR - 100 + 1 ) );
	} );
} );
