import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Check, Report } from '../../src/types/report';
import { openBench } from '../support/bench';
import {
	answer,
	at,
	type Case,
	HOUR,
	judge,
	unconnected,
} from '../support/judge';
import { key } from '../support/state-rows';

const bench = openBench( { cleanEach: false } );

const ids = [
	'connection',
	'ready',
	'health',
	'credentials',
	'webhooks',
	'site',
	'plugin',
	'check_in',
	'clock',
];

type Row = [
	name: string,
	of: Case,
	id: string,
	status: Check[ 'status' ],
	text?: string | RegExp | null,
];

const never = { integration_id: null };
const seen = ( seconds: number, clockOffset: number | null = null ): Case => ( {
	answer: answer( { last_seen_at: at( seconds ) } ),
	clockOffset,
} );

const rows: Row[] = [
	[ 'connected', {}, 'connection', 'pass', 'Connected' ],
	[ 'connected', {}, 'ready', 'pass', 'Ready' ],
	[
		'not connected any more',
		{ answer: unconnected() },
		'connection',
		'fail',
		'Not connected',
	],
	[
		'not connected any more',
		{ answer: unconnected() },
		'ready',
		'fail',
		'Not ready',
	],
	[
		'being set up',
		{ answer: unconnected( key( 600 ) ) },
		'connection',
		'pending',
	],
	[
		'being set up',
		{ answer: unconnected( key( 600 ) ) },
		'ready',
		'pending',
	],
	[
		'being set up, in a neutral word',
		{
			answer: unconnected( {
				...key( 600 ),
				connection_status: 'PENDING',
			} ),
		},
		'connection',
		'pending',
	],
	[
		'being set up, in a word that is not known',
		{
			answer: unconnected( {
				...key( 600 ),
				connection_status: 'HOVERING',
			} ),
		},
		'connection',
		'unknown',
	],
	[ 'never set up', { answer: unconnected( never ) }, 'ready', 'pending' ],
	[
		'set up too slowly',
		{ answer: unconnected( { ...never, ...key( -1 ) } ) },
		'ready',
		'pending',
	],
	[
		'connected before, with an expired key',
		{ answer: unconnected( key( -1 ) ), everConnected: true },
		'ready',
		'fail',
	],
	[ 'suspended', { code: 'suspended' }, 'ready', 'unknown' ],
	[ 'with a payment plugin', {}, 'plugin', 'pass', 'Active' ],
	[
		'without a payment plugin',
		{ site: { plugin_active: false, plugin_version: null } },
		'plugin',
		'warn',
		'Not found',
	],
	[
		'without a payment plugin, while it is being set up',
		{
			answer: unconnected( key( 600 ) ),
			site: { plugin_active: false, plugin_version: null },
		},
		'plugin',
		'pending',
		'Not found',
	],
	[
		'without WooCommerce',
		{ site: { woocommerce_version: null } },
		'plugin',
		'warn',
		'WooCommerce is not active',
	],
	[ 'seen half a minute ago', seen( -30 ), 'check_in', 'pass', null ],
	[ 'seen a day ago', seen( -24 * HOUR ), 'check_in', 'pass', null ],
	[
		'seen longer ago, which is nobody’s fault as far as is known',
		seen( -24 * HOUR - 1 ),
		'check_in',
		'unknown',
		null,
	],
	[
		'seen a year ago',
		seen( -365 * 24 * HOUR ),
		'check_in',
		'unknown',
		null,
	],
	[ 'seen a minute in the future', seen( 60 ), 'check_in', 'pass', null ],
	[ 'seen further in the future', seen( 61 ), 'check_in', 'unknown', null ],
	[
		'seen in the future of a slow clock',
		seen( 200, 200 ),
		'check_in',
		'pass',
		null,
	],
	[
		'never seen',
		{ answer: answer( { last_seen_at: null } ) },
		'check_in',
		'unknown',
		'Not reported',
	],
	[ 'a clock that nobody measured', {}, 'clock', 'unknown', 'Not measured' ],
	[ 'a clock that is right', { clockOffset: 0 }, 'clock', 'pass', 'On time' ],
	[
		'a clock 5 minutes slow',
		{ clockOffset: 300 },
		'clock',
		'pass',
		/^5 min(?:ute)?s behind$/,
	],
	[
		'a clock over 5 minutes fast',
		{ clockOffset: -301 },
		'clock',
		'warn',
		/^5 min(?:ute)?s ahead$/,
	],
];

describe( 'the checks', () => {
	it( 'say what each row of the table says', async ( test ) => {
		const reports = await judge(
			bench.site,
			rows.map( ( [ , one ] ) => one )
		);
		for ( const [
			index,
			[ name, , id, status, text ],
		] of rows.entries() ) {
			const report = reports[ index ] as Report;
			await test.test( `${ id }: ${ name }`, () => {
				const check = report.checks.find( ( one ) => one.id === id );
				assert.equal( check?.status, status );
				if ( text instanceof RegExp ) {
					assert.match( check?.text ?? '', text );
				} else if ( text !== undefined ) {
					assert.equal( check?.text, text );
				}
			} );
		}
	} );

	it( 'stand in one order, before an answer too, and then none has passed', async () => {
		const [ connected, none ] = ( await judge( bench.site, [
			{},
			{ answer: null },
		] ) ) as [ Report, Report ];
		for ( const report of [ connected, none ] ) {
			assert.deepEqual(
				report.checks.map( ( { id } ) => id ),
				ids
			);
		}
		assert.deepEqual(
			[ ...new Set( none.checks.map( ( { status } ) => status ) ) ],
			[ 'unknown' ]
		);
	} );

	it( 'give the check-in by this server’s clock, as all times of the report', async () => {
		const [ report ] = ( await judge( bench.site, [
			seen( 170, 200 ),
		] ) ) as [ Report ];
		assert.equal(
			report.checks.find( ( { id } ) => id === 'check_in' )?.at,
			at( -30 )
		);
		assert.equal( report.answer?.last_seen_at, at( 170 ) );
	} );

	it( 'keep red for what stops payments', async () => {
		const reports = await judge(
			bench.site,
			rows.map( ( [ , one ] ) => one )
		);
		for ( const report of reports ) {
			const red = report.checks.filter(
				( { status } ) => status === 'fail'
			);
			assert.ok(
				red.every( ( { id } ) =>
					[ 'connection', 'ready' ].includes( id )
				)
			);
			assert.ok( red.length === 0 || report.state === 'critical' );
			assert.ok(
				report.state !== 'healthy' ||
					report.checks.every(
						( { status } ) => status !== 'fail' && status !== 'warn'
					)
			);
		}
	} );
} );
