import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/types/report';
import { openBench } from '../support/bench';
import { answer, HOUR, judge, MINUTE } from '../support/judge';
import { assertStates, key, type StateRow } from '../support/state-rows';

const bench = openBench( { cleanEach: false } );

const rows: StateRow[] = [
	[
		'another site on record',
		{ answer: answer( { site_url: 'https://other.example' } ) },
		'attention',
		[ 'other_site' ],
	],
	[
		'no site on record',
		{ answer: answer( { site_url: null } ) },
		'attention',
		[ 'site_unknown' ],
	],
	[
		'no site on record, and a problem',
		{ answer: answer( { site_url: null, issues: [ 'One.' ] } ) },
		'attention',
		[ 'issues', 'site_unknown' ],
	],
	[
		'connection_status says the opposite',
		{ answer: answer( { connection_status: 'NOT_CONNECTED' } ) },
		'attention',
		[ 'contradiction' ],
	],
	[
		'status says the opposite',
		{ answer: answer( { status: 'disconnected' } ) },
		'attention',
		[ 'contradiction' ],
	],
	[
		'status speaks of health',
		{ answer: answer( { status: 'DEGRADED' } ) },
		'attention',
		[ 'health' ],
	],
	[
		'a new key is waiting',
		{ answer: answer( key( 600 ) ) },
		'attention',
		[ 'key_waiting' ],
	],
	[
		'a new key without expiry is waiting',
		{ answer: answer( key( null ) ) },
		'attention',
		[ 'key_waiting' ],
	],
	[
		'a new key has expired',
		{ answer: answer( key( 0 ) ) },
		'healthy',
		[ 'connected' ],
	],
	[
		'bad credentials',
		{ answer: answer( { credential_status: 'REVOKED' } ) },
		'attention',
		[ 'credentials' ],
	],
	[
		'bad webhooks',
		{ answer: answer( { webhook_health: 'FAILING' } ) },
		'attention',
		[ 'webhooks' ],
	],
	[
		'bad health',
		{ answer: answer( { health_status: 'Degraded' } ) },
		'attention',
		[ 'health' ],
	],
	[
		'issues',
		{ answer: answer( { issues: [ 'One.' ] } ) },
		'attention',
		[ 'issues' ],
	],
	[
		'no list of issues',
		{ answer: answer( { issues: null } ) },
		'healthy',
		[ 'connected' ],
	],
	[
		'an unrecognised word',
		{ answer: answer( { health_status: 'GREAT' } ) },
		'attention',
		[ 'unrecognised' ],
	],
	[
		'a word that is good for another field',
		{ answer: answer( { health_status: 'VALID' } ) },
		'attention',
		[ 'unrecognised' ],
	],
	[
		'WooCommerce is not active here',
		{ site: { woocommerce_version: null } },
		'attention',
		[ 'woocommerce_missing' ],
	],
	[
		'no payment plugin is active here',
		{ site: { plugin_active: false, plugin_version: null } },
		'attention',
		[ 'plugin_missing' ],
	],
	[
		'a payment plugin that names no version',
		{ site: { plugin_version: null } },
		'healthy',
		[ 'connected' ],
	],
	[
		'a clock that is 300 s slow',
		{ clockOffset: 300 },
		'healthy',
		[ 'connected' ],
	],
	[
		'a clock that is 301 s slow',
		{ clockOffset: 301 },
		'attention',
		[ 'clock' ],
	],
	[
		'a clock that is 300 s fast',
		{ clockOffset: -300 },
		'healthy',
		[ 'connected' ],
	],
	[
		'a clock that is 301 s fast',
		{ clockOffset: -301 },
		'attention',
		[ 'clock' ],
	],
	[
		'a new key that has ended by Meum’s clock, though not by ours',
		{ answer: answer( key( 100 ) ), clockOffset: 100 },
		'healthy',
		[ 'connected' ],
	],
	[
		'a new key that lives by Meum’s clock, though not by ours',
		{ answer: answer( key( -99 ) ), clockOffset: -100 },
		'attention',
		[ 'key_waiting' ],
	],
	[
		'everything at once, in order',
		{
			site: { plugin_active: false, woocommerce_version: null },
			clockOffset: 301,
			answer: answer( {
				...key( 600 ),
				site_url: 'https://other.example',
				connection_status: 'FAILED',
				credential_status: 'EXPIRED',
				webhook_health: 'DOWN',
				health_status: 'UNHEALTHY',
				issues: [ 'One.' ],
				status: 'SHINY',
			} ),
		},
		'attention',
		[
			'other_site',
			'woocommerce_missing',
			'plugin_missing',
			'contradiction',
			'clock',
			'key_waiting',
			'credentials',
			'webhooks',
			'health',
			'issues',
			'unrecognised',
		],
	],
	[
		'the quiet ones at once, in order',
		{
			site: { plugin_active: false },
			answer: answer( { site_url: null, status: 'SHINY' } ),
		},
		'attention',
		[ 'plugin_missing', 'site_unknown', 'unrecognised' ],
	],
	[ 'all is well', {}, 'healthy', [ 'connected' ] ],
];

describe( 'the state of a connected store', () => {
	it( 'is attention for each concern, worst first', async ( test ) => {
		await assertStates( test, bench.site, rows );
	} );

	it( 'names what contradicts the connection, as a word of Meum’s', async () => {
		const [ one, other ] = ( await judge( bench.site, [
			{ answer: answer( { status: 'SUSPENDED' } ) },
			{
				answer: answer( {
					status: 'DISABLED',
					connection_status: 'NOT_CONNECTED',
				} ),
			},
		] ) ) as [ Report, Report ];
		assert.match( one.lead ?? '', /“Suspended”/ );
		assert.match( other.lead ?? '', /“Not connected”/ );
	} );

	it( 'says by how much this server’s clock is off, and in which direction', async () => {
		const [ slow, fast ] = ( await judge( bench.site, [
			{ clockOffset: 12 * MINUTE },
			{ clockOffset: -2 * HOUR },
		] ) ) as [ Report, Report ];
		assert.match( slow.lead ?? '', /12 min(?:ute)?s behind/ );
		assert.match( fast.lead ?? '', /2 hours ahead/ );
	} );

	it( 'claims of a payment plugin only that it was not found', async () => {
		const [ report ] = ( await judge( bench.site, [
			{ site: { plugin_active: false } },
		] ) ) as [ Report ];
		assert.match( report.headline, /was not found/ );
		assert.match( report.next_step, /cannot pay/ );
	} );
} );
