import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/types/report';
import { openBench } from '../support/bench';
import { answer, type Case, HOUR, judge, unconnected } from '../support/judge';
import { key } from '../support/state-rows';

const bench = openBench( { cleanEach: false } );

const never = { integration_id: null };
const DASHBOARD = 'https://app.meum.io';

type Part = 'badge' | 'row' | 'action' | 'who';

/** A name, what is known, and what parts of the report then are. */
type Row = [ name: string, of: Case, parts: Record< Part, unknown > ];

const badge = ( tone: string, word: string ) => ( { tone, word } );
const dashboard = {
	kind: 'link',
	label: 'Open Meum dashboard',
	url: DASHBOARD,
};
const payments = {
	kind: 'link',
	label: 'Open payment settings',
	url: 'https://shop.example/wp-admin/payments',
};
const keyField = ( label: string ) => ( {
	kind: 'enter_key',
	label,
	url: 'https://shop.example/wp-admin/panel?meum-screen=settings&meum-provider=meum',
} );
const NOBODY = 'Ask an administrator.';
const FILES = /whoever manages the files.*MEUM_STATUS_API_KEY/;
const cannotSee = badge( 'warn', 'Cannot see' );

const rows: Row[] = [
	[
		'connected',
		{},
		{
			badge: badge( 'good', 'Healthy' ),
			row: 'connected',
			action: null,
			who: null,
		},
	],
	[
		'with two problems',
		{ answer: answer( { issues: [ 'One.', 'Two.' ] } ) },
		{
			badge: badge( 'warn', 'Needs attention' ),
			row: '2 problems',
			action: dashboard,
			who: null,
		},
	],
	[
		'with reduced health',
		{ answer: answer( { health_status: 'DEGRADED' } ) },
		{
			badge: badge( 'warn', 'Needs attention' ),
			row: 'needs attention',
			action: dashboard,
			who: 'This is on the side of Meum.',
		},
	],
	[
		'without WooCommerce',
		{ site: { woocommerce_version: null } },
		{
			badge: badge( 'warn', 'Needs attention' ),
			row: 'needs attention',
			action: null,
			who: null,
		},
	],
	[
		'with bad credentials',
		{ answer: answer( { credential_status: 'REVOKED' } ) },
		{
			badge: badge( 'warn', 'Needs attention' ),
			row: 'needs attention',
			action: payments,
			who: null,
		},
	],
	[
		'not connected any more',
		{ answer: unconnected() },
		{
			badge: badge( 'bad', 'Payments stopped' ),
			row: 'payments stopped',
			action: payments,
			who: null,
		},
	],
	[
		'not ready',
		{ answer: answer( { connected: false } ) },
		{
			badge: badge( 'bad', 'Payments stopped' ),
			row: 'payments stopped',
			action: dashboard,
			who: null,
		},
	],
	[
		'a key that waits',
		{ answer: unconnected( { ...key( 600 ), ...never } ) },
		{
			badge: badge( 'info', 'Setup in progress' ),
			row: 'setup in progress',
			action: null,
			who: null,
		},
	],
	[
		'never set up',
		{ answer: unconnected( never ) },
		{
			badge: badge( 'info', 'Setup in progress' ),
			row: 'setup in progress',
			action: payments,
			who: null,
		},
	],
	[
		'stale',
		{ failures: 2 },
		{
			badge: badge( 'neutral', 'Not up to date' ),
			row: 'not up to date',
			action: null,
			who: null,
		},
	],
	[
		'never answered',
		{ answer: null, code: 'timeout' },
		{
			badge: badge( 'neutral', 'Not known' ),
			row: 'not known',
			action: null,
			who: 'Your web host can solve this.',
		},
	],
	[
		'never asked',
		{ answer: null },
		{
			badge: badge( 'neutral', 'Not checked yet' ),
			row: 'not checked yet',
			action: null,
			who: null,
		},
	],
	[
		'a refused key',
		{ code: 'key_refused' },
		{
			badge: cannotSee,
			row: 'cannot see',
			action: keyField( 'Enter a new key' ),
			who: 'You can solve this.',
		},
	],
	[
		'a refused key, for somebody who may not change it',
		{ code: 'key_refused', mayChange: false },
		{
			badge: cannotSee,
			row: 'cannot see',
			action: dashboard,
			who: NOBODY,
		},
	],
	[
		'a refused key in the server’s files',
		{ code: 'key_scope', source: 'constant' },
		{
			badge: cannotSee,
			row: 'cannot see',
			action: dashboard,
			who: FILES,
		},
	],
	[
		'forbidden, which no key ends',
		{ code: 'forbidden' },
		{
			badge: cannotSee,
			row: 'cannot see',
			action: dashboard,
			who: 'You can solve this.',
		},
	],
	[
		'suspended, where the dashboard is closed too',
		{ code: 'suspended' },
		{
			badge: badge( 'bad', 'Suspended' ),
			row: 'suspended',
			action: null,
			who: 'This is on the side of Meum.',
		},
	],
	[
		'no key',
		{ problem: 'no_key', source: 'none' },
		{
			badge: badge( 'info', 'Not set up' ),
			row: 'not set up',
			action: keyField( 'Enter an API key' ),
			who: null,
		},
	],
	[
		'no key, for somebody who may not set one',
		{ problem: 'no_key', source: 'none', mayChange: false },
		{
			badge: badge( 'info', 'Not set up' ),
			row: 'not set up',
			action: null,
			who: NOBODY,
		},
	],
	[
		'a key that cannot be opened',
		{ problem: 'key_unreadable' },
		{
			badge: badge( 'warn', 'Key not usable' ),
			row: 'not set up',
			action: keyField( 'Enter an API key' ),
			who: null,
		},
	],
	[
		'no key in the server’s files',
		{ problem: 'key_malformed', source: 'environment' },
		{
			badge: badge( 'warn', 'Key not usable' ),
			row: 'not set up',
			action: null,
			who: FILES,
		},
	],
	[
		'an address that no key mends',
		{ problem: 'address_invalid' },
		{
			badge: badge( 'warn', 'Address not usable' ),
			row: 'not set up',
			action: null,
			who: 'You can solve this.',
		},
	],
];

describe( 'the words of the report', () => {
	it( 'say the state, who can act and where', async ( test ) => {
		const reports = await judge(
			bench.site,
			rows.map( ( [ , one ] ) => one )
		);
		for ( const [ index, [ name, , parts ] ] of rows.entries() ) {
			const report = reports[ index ] as Report;
			await test.test( name, () => {
				const { who, ...others } = parts;
				if ( who instanceof RegExp ) {
					assert.match( report.who ?? '', who );
				} else {
					assert.equal( report.who, who );
				}
				assert.deepEqual(
					{
						badge: report.badge,
						row: report.row,
						action: report.action,
					},
					others
				);
				assert.equal( report.name, 'Meum' );
			} );
		}
	} );

	it( 'say first what it means for customers', async () => {
		const [ notReady, down ] = ( await judge( bench.site, [
			{ answer: answer( { connected: false } ) },
			{ answer: null, code: 'provider_down' },
		] ) ) as [ Report, Report ];
		assert.match( notReady.lead ?? '', /Customers cannot pay/ );
		assert.match( down.lead ?? '', /Customers may still be able to pay/ );
		assert.equal( down.error?.told, true );
	} );

	it( 'tell a failure beside an older answer apart from the headline', async () => {
		const [ once, twice, refused ] = ( await judge( bench.site, [
			{ failures: 1 },
			{ failures: 2, age: HOUR },
			{ failures: 2, code: 'forbidden' },
		] ) ) as [ Report, Report, Report ];
		assert.deepEqual(
			[ once, twice, refused ].map( ( { error } ) => error?.told ),
			[ false, false, true ]
		);
		assert.deepEqual(
			[ once, twice, refused ].map( ( { dated } ) => dated ),
			[ false, true, true ]
		);
	} );

	it( 'lead through the set-up by a connection key, and nobody else', async () => {
		const [ waiting, expired, connected ] = ( await judge( bench.site, [
			{ answer: unconnected( { ...key( 600 ), ...never } ) },
			{ answer: unconnected( { ...key( -600 ), ...never } ) },
			{},
		] ) ) as [ Report, Report, Report ];
		assert.equal( waiting.steps.length, 3 );
		assert.match( waiting.steps[ 0 ]?.url ?? '', /payments$/ );
		assert.equal( expired.steps.length, 3 );
		assert.deepEqual( connected.steps, [] );
	} );
} );
