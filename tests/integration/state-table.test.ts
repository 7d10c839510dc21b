import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/types/report';
import { openBench } from '../support/bench';
import { answer, HOUR, judge, MINUTE, unconnected } from '../support/judge';
import { assertStates, key, type StateRow } from '../support/state-rows';

const bench = openBench( { cleanEach: false } );

const never = { integration_id: null };

const rows: StateRow[] = [
	[ 'no key', { problem: 'no_key' }, 'unconfigured', [ 'no_key' ] ],
	[
		'a key that cannot be opened',
		{ problem: 'key_unreadable' },
		'unconfigured',
		[ 'key_unreadable' ],
	],
	[
		'a key that does not look like one',
		{ problem: 'key_malformed' },
		'unconfigured',
		[ 'key_malformed' ],
	],
	[
		'an address that is not https',
		{ problem: 'address_invalid' },
		'unconfigured',
		[ 'address_invalid' ],
	],
	[
		'no key, though Meum refused the last one',
		{ problem: 'no_key', code: 'key_refused' },
		'unconfigured',
		[ 'no_key' ],
	],

	[
		'the key was refused',
		{ answer: null, code: 'key_refused' },
		'attention',
		[ 'key_refused' ],
	],
	[
		'the key may not read',
		{ answer: null, code: 'key_scope' },
		'attention',
		[ 'key_scope' ],
	],
	[
		'forbidden',
		{ answer: null, code: 'forbidden' },
		'attention',
		[ 'forbidden' ],
	],
	[
		'the account is suspended',
		{ answer: null, code: 'suspended' },
		'critical',
		[ 'suspended' ],
	],
	[
		'the account is suspended after a good answer',
		{ code: 'suspended' },
		'critical',
		[ 'suspended' ],
	],
	[
		'one refusal after a good answer',
		{ code: 'key_refused' },
		'attention',
		[ 'key_refused' ],
	],
	[
		'a refusal long after a good answer',
		{ code: 'forbidden', failures: 9, age: 9 * HOUR },
		'attention',
		[ 'forbidden' ],
	],
	[
		'a timeout after a refusal does not lift it',
		{ code: 'timeout', failures: 3, refused: 'key_refused' },
		'attention',
		[ 'key_refused' ],
	],
	[
		'a timeout after a suspension does not lift it',
		{ code: 'timeout', failures: 3, refused: 'suspended' },
		'critical',
		[ 'suspended' ],
	],
	[
		'a firewall is no refusal by Meum',
		{ code: 'blocked_on_the_way' },
		'healthy',
		[ 'connected' ],
	],

	[ 'never asked', { answer: null }, 'unknown', [ 'not_checked' ] ],
	[
		'asked once without an answer',
		{ answer: null, code: 'dns' },
		'unknown',
		[ 'dns' ],
	],

	[
		'one failure since a good answer',
		{ code: 'timeout', failures: 1 },
		'healthy',
		[ 'connected' ],
	],
	[
		'two failures since a good answer',
		{ code: 'timeout', failures: 2 },
		'unknown',
		[ 'timeout' ],
	],
	[ 'an answer 2 h old', { age: 2 * HOUR }, 'healthy', [ 'connected' ] ],
	[
		'an answer older than 2 h',
		{ age: 2 * HOUR + 1 },
		'unknown',
		[ 'overdue' ],
	],
	[
		'an answer older than 2 h and one failure',
		{ age: 2 * HOUR + 1, code: 'tls' },
		'unknown',
		[ 'tls' ],
	],
	[
		'an answer a minute in the future',
		{ age: -MINUTE },
		'healthy',
		[ 'connected' ],
	],
	[
		'an answer further in the future',
		{ age: -MINUTE - 1 },
		'unknown',
		[ 'overdue' ],
	],
	[
		'staleness comes before what the old answer said',
		{ answer: unconnected(), failures: 2 },
		'unknown',
		[ 'timeout' ],
	],

	[
		'connected is missing',
		{ answer: answer( { connected: null } ) },
		'unknown',
		[ 'not_checked' ],
	],

	[
		'not connected, with a good connection_status',
		{ answer: unconnected( { connection_status: 'CONNECTED' } ) },
		'critical',
		[ 'not_ready' ],
	],
	[
		'not connected, with a good connection_status in lower case',
		{ answer: unconnected( { connection_status: 'active' } ) },
		'critical',
		[ 'not_ready' ],
	],
	[
		'not ready comes before a pending key',
		{
			answer: unconnected( {
				connection_status: 'CONNECTED',
				...key( 600 ),
			} ),
		},
		'critical',
		[ 'not_ready' ],
	],

	[
		'a pending key with a second left',
		{ answer: unconnected( key( 1 ) ) },
		'pending',
		[ 'key_pending' ],
	],
	[
		'a pending key that ends now, never connected',
		{ answer: unconnected( key( 0 ) ) },
		'pending',
		[ 'key_expired' ],
	],
	[
		'a pending key that ends now, once connected',
		{ answer: unconnected( key( 0 ) ), everConnected: true },
		'critical',
		[ 'key_expired' ],
	],
	[
		'a pending key without expiry',
		{ answer: unconnected( key( null ) ) },
		'pending',
		[ 'key_pending' ],
	],
	[
		'a pending key of a store that was connected',
		{ answer: unconnected( key( 600 ) ), everConnected: true },
		'pending',
		[ 'key_pending' ],
	],
	[
		'an expired key of a store without integration',
		{ answer: unconnected( { ...never, ...key( -1 ) } ) },
		'pending',
		[ 'key_expired' ],
	],
	[
		'an expired key of a store without integration, once connected',
		{
			answer: unconnected( { ...never, ...key( -1 ) } ),
			everConnected: true,
		},
		'critical',
		[ 'key_expired' ],
	],
	[
		'a key that has a second left by Meum’s clock, though none by ours',
		{ answer: unconnected( key( -99 ) ), clockOffset: -100 },
		'pending',
		[ 'key_pending' ],
	],
	[
		'a key that has ended by Meum’s clock, though not by ours',
		{
			answer: unconnected( key( 100 ) ),
			clockOffset: 100,
			everConnected: true,
		},
		'critical',
		[ 'key_expired' ],
	],
	[
		'a key with two seconds left, by a measure that is no finer',
		{ answer: unconnected( key( 1 ) ), clockOffset: 2 },
		'pending',
		[ 'key_pending' ],
	],
	[
		'a pending key that tells nothing is none',
		{
			answer: unconnected( {
				...never,
				pending_connection_key: { key_prefix: null, expires_at: null },
			} ),
		},
		'pending',
		[ 'not_set_up' ],
	],

	[
		'never set up',
		{ answer: unconnected( never ) },
		'pending',
		[ 'not_set_up' ],
	],
	[
		'without integration, but once connected',
		{ answer: unconnected( never ), everConnected: true },
		'critical',
		[ 'not_connected' ],
	],
	[
		'with an integration',
		{ answer: unconnected() },
		'critical',
		[ 'not_connected' ],
	],
	[
		'not connected, on a site without payment plugin and with a wrong clock',
		{
			answer: unconnected(),
			site: { plugin_active: false, woocommerce_version: null },
			clockOffset: 3 * HOUR,
		},
		'critical',
		[ 'not_connected' ],
	],
];

describe( 'the state of a store that is not connected, or that cannot be seen', () => {
	it( 'is what the first matching row says', async ( test ) => {
		await assertStates( test, bench.site, rows );
	} );

	it( 'is dated and neutral while stale', async () => {
		const [ fresh, once, stale, old, overdue, refused ] = ( await judge(
			bench.site,
			[
				{},
				{ failures: 1 },
				{ failures: 2, age: 10 * MINUTE },
				{ failures: 2, age: 26 * HOUR },
				{ age: 3 * HOUR },
				{ failures: 2, code: 'key_refused' },
			]
		) ) as [ Report, Report, Report, Report, Report, Report ];

		assert.equal( fresh.stale, false );
		assert.equal( once.stale, false );
		assert.equal( once.headline, fresh.headline );
		assert.equal( stale.stale, true );
		assert.equal(
			stale.headline,
			'Last known at 8:50 am: connected and ready to take payments'
		);
		assert.equal(
			old.headline,
			'Last known at 7:00 am on November 21, 2026: connected and ready to take payments'
		);
		assert.match( overdue.headline, /^Last known at 6:00 am: connected/ );
		assert.equal( overdue.error, null );
		assert.match( overdue.next_step, /No check has come through since/ );
		assert.equal( refused.stale, true );
		assert.ok( stale.answer, 'the last good answer is kept' );
	} );
} );
