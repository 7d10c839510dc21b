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

const bench = openBench( { cleanEach: false } );

type Row = [
	name: string,
	of: Case,
	state: Report[ 'state' ],
	reasons: string[],
];

const key = ( seconds: number | null ) => ( {
	pending_connection_key: {
		key_prefix: 'sk_live_7Qd1',
		expires_at: seconds === null ? null : at( seconds ),
	},
} );
const never = { integration_id: null };

const rows: Row[] = [
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
		'critical',
		[ 'key_refused' ],
	],
	[
		'the key may not read',
		{ answer: null, code: 'key_scope' },
		'critical',
		[ 'key_scope' ],
	],
	[
		'forbidden',
		{ answer: null, code: 'forbidden' },
		'critical',
		[ 'forbidden' ],
	],
	[
		'one refusal after a good answer',
		{ code: 'key_refused' },
		'critical',
		[ 'key_refused' ],
	],
	[
		'a refusal long after a good answer',
		{ code: 'forbidden', failures: 9, age: 9 * HOUR },
		'critical',
		[ 'forbidden' ],
	],
	[
		'a timeout after a refusal does not lift it',
		{ code: 'timeout', failures: 3, refused: 'key_refused' },
		'critical',
		[ 'key_refused' ],
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
		[ 'not_checked' ],
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
		[ 'not_checked' ],
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
		[ 'not_understood' ],
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
		'attention',
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
		'attention',
		[ 'key_expired' ],
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
		'everything at once, in order',
		{
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
			'contradiction',
			'key_waiting',
			'credentials',
			'webhooks',
			'health',
			'issues',
			'unrecognised',
		],
	],
	[ 'all is well', {}, 'healthy', [ 'connected' ] ],
];

const good: Record< string, string[] > = {
	status: [ 'CONNECTED', 'ACTIVE' ],
	connection_status: [ 'CONNECTED', 'ACTIVE' ],
	health_status: [ 'HEALTHY', 'OK' ],
	webhook_health: [ 'HEALTHY', 'OK' ],
	credential_status: [ 'ACTIVE', 'VALID', 'OK' ],
};
const neutral = [
	'UNKNOWN',
	'NONE',
	'PENDING',
	'NOT_APPLICABLE',
	'NO_DELIVERIES',
	'',
];
const bad = [
	'DEGRADED',
	'UNHEALTHY',
	'DOWN',
	'FAILING',
	'FAILED',
	'ERROR',
	'EXPIRED',
	'REVOKED',
	'INVALID',
	'DISABLED',
	'INACTIVE',
	'DISCONNECTED',
	'NOT_CONNECTED',
];
const badReason: Record< string, string > = {
	connection_status: 'contradiction',
	credential_status: 'credentials',
	webhook_health: 'webhooks',
	health_status: 'health',
};

const wordRows: Row[] = [
	...Object.entries( good ).flatMap( ( [ field, words ] ) =>
		[ ...words, ...neutral ].map(
			( word ): Row => [
				`${ field } ${ word || 'empty' } is no reason`,
				{ answer: answer( { [ field ]: word } ) },
				'healthy',
				[ 'connected' ],
			]
		)
	),
	...Object.entries( badReason ).flatMap( ( [ field, reason ] ) =>
		bad.map(
			( word ): Row => [
				`${ field } ${ word } is ${ reason }`,
				{ answer: answer( { [ field ]: word } ) },
				'attention',
				[ reason ],
			]
		)
	),
];

describe( 'the state of a Meum report', () => {
	it( 'is what the first matching row says', async ( test ) => {
		const all = [ ...rows, ...wordRows ];
		const reports = await judge(
			bench.site,
			all.map( ( [ , one ] ) => one )
		);

		for ( const [ index, [ name, , state, reasons ] ] of all.entries() ) {
			const report = reports[ index ] as Report;
			await test.test( name, () => {
				assert.deepEqual(
					{ state: report.state, reasons: report.reasons },
					{ state, reasons }
				);
				assert.equal( report.reason, reasons[ 0 ] );
				assert.ok(
					report.headline.length > 0 && report.next_step.length > 0
				);
			} );
		}
	} );

	it( 'says where a good answer leaves something open', async () => {
		const cases: [ Record< string, unknown >, boolean ][] = [
			[ {}, false ],
			[ { connection_status: 'NONE' }, true ],
			[ { health_status: null }, true ],
			[ { health_status: 'NOT_APPLICABLE' }, true ],
			[ { webhook_health: 'NO_DELIVERIES' }, false ],
			[ { health_status: 'DEGRADED', connection_status: 'NONE' }, false ],
		];
		const reports = await judge(
			bench.site,
			cases.map( ( [ fields ] ) => ( { answer: answer( fields ) } ) )
		);
		assert.deepEqual(
			reports.map( ( report ) =>
				/not stated or still pending/.test( report?.next_step ?? '' )
			),
			cases.map( ( [ , expected ] ) => expected )
		);
	} );

	it( 'takes no word by the letter that would deny the connection', async () => {
		const cases: [ Record< string, unknown >, string, string ][] = [
			[ { connection_status: 'NONE' }, 'connection', 'Not stated' ],
			[ { connection_status: 'UNKNOWN' }, 'connection', 'Not known' ],
			[
				{ connection_status: 'NONE', connected: false },
				'connection',
				'None',
			],
			[ { credential_status: 'NONE' }, 'credentials', 'None' ],
		];
		const reports = await judge(
			bench.site,
			cases.map( ( [ fields ] ) => ( { answer: answer( fields ) } ) )
		);
		assert.deepEqual(
			cases.map(
				( [ , id ], index ) =>
					reports[ index ]?.checks.find( ( one ) => one.id === id )
						?.detail
			),
			cases.map( ( [ , , detail ] ) => detail )
		);
	} );

	it( 'is dated and neutral while stale', async () => {
		const [ fresh, stale, old, refused ] = ( await judge( bench.site, [
			{},
			{ failures: 2, age: 10 * MINUTE },
			{ failures: 2, age: 26 * HOUR },
			{ failures: 2, code: 'key_refused' },
		] ) ) as [ Report, Report, Report, Report ];

		assert.equal( fresh.stale, false );
		assert.equal( stale.stale, true );
		assert.equal(
			stale.headline,
			'Last known at 8:50 am: connected and ready to take payments'
		);
		assert.equal(
			old.headline,
			'Last known at 7:00 am on November 21, 2026: connected and ready to take payments'
		);
		assert.equal( refused.stale, true );
		assert.ok( stale.answer, 'the last good answer is kept' );
	} );

	it( 'keeps red for what stops payments', async () => {
		const reports = await judge(
			bench.site,
			[ ...rows, ...wordRows ].map( ( [ , one ] ) => one )
		);

		for ( const report of reports ) {
			const red = report.checks
				.filter( ( { status } ) => status === 'fail' )
				.map( ( { id } ) => id );
			if ( red.length > 0 ) {
				assert.deepEqual(
					red.filter(
						( id ) => id !== 'connection' && id !== 'ready'
					),
					[]
				);
				assert.notEqual( report.answer?.connected, true );
			}
			assert.ok(
				report.state !== 'healthy' ||
					report.checks.every(
						( { status } ) => status !== 'fail' && status !== 'warn'
					)
			);
			assert.deepEqual(
				report.checks.map( ( { id } ) => id ),
				[
					'connection',
					'ready',
					'health',
					'credentials',
					'webhooks',
					'site',
					'check_in',
				]
			);
		}
	} );
} );

describe( 'the next check', () => {
	const table: [
		name: string,
		of: Case,
		seconds: number | null,
		retry: boolean,
	][] = [
		[ '15 minutes while healthy', {}, 15 * MINUTE, false ],
		[ '5 minutes otherwise', { answer: unconnected() }, 5 * MINUTE, false ],
		[ 'none without a key', { problem: 'no_key' }, null, false ],
		[ 'none before the first', { answer: null }, null, false ],
		[
			'the schedule is kept if this site blocks',
			{ code: 'blocked_by_site', failures: 3 },
			5 * MINUTE,
			false,
		],
		[ '2 minutes after one fault', { code: 'timeout' }, 2 * MINUTE, true ],
		[
			'4 minutes after two',
			{ code: 'timeout', failures: 2 },
			4 * MINUTE,
			true,
		],
		[
			'16 minutes after four',
			{ code: 'timeout', failures: 4 },
			16 * MINUTE,
			true,
		],
		[
			'30 minutes after five',
			{ code: 'timeout', failures: 5 },
			30 * MINUTE,
			true,
		],
		[
			'30 minutes after 500',
			{ code: 'timeout', failures: 500 },
			30 * MINUTE,
			true,
		],
		[ 'a minute after a refusal', { code: 'key_refused' }, MINUTE, true ],
		[
			'an hour after two refusals',
			{ code: 'key_scope', failures: 2 },
			HOUR,
			true,
		],
		[ 'Retry-After', { code: 'rate_limited', retryAfter: 90 }, 90, true ],
		[
			'Retry-After at most an hour',
			{ code: 'rate_limited', retryAfter: 86_400 },
			HOUR,
			true,
		],
		[
			'back-off without Retry-After',
			{ code: 'rate_limited', retryAfter: null },
			2 * MINUTE,
			true,
		],
		[
			'Retry-After of another answer is not for us',
			{ code: 'provider_down', retryAfter: 90 },
			2 * MINUTE,
			true,
		],
	];

	it( 'follows the table', async ( test ) => {
		const reports = await judge(
			bench.site,
			table.map( ( [ , one ] ) => one )
		);
		for ( const [ index, [ name, , seconds, retry ] ] of table.entries() ) {
			const report = reports[ index ] as Report;
			await test.test( name, () => {
				assert.equal(
					report.next_check_at,
					seconds === null ? null : at( seconds )
				);
				assert.equal(
					report.error?.retry_at ?? null,
					retry && seconds !== null ? at( seconds ) : null
				);
			} );
		}
	} );
} );
