import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import type { MeumBody } from '../../sandbox/meum/answers';
import { answer, judge } from '../support/judge';
import { assertStates, type StateRow } from '../support/state-rows';

const bench = openBench( { cleanEach: false } );

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
	'SUSPENDED',
];
const badReason: Record< string, string > = {
	connection_status: 'contradiction',
	credential_status: 'credentials',
	webhook_health: 'webhooks',
	health_status: 'health',
};

/** Bad words in `status` that are not about the connection. */
const aboutHealth = [ 'DEGRADED', 'UNHEALTHY', 'FAILING', 'ERROR' ];

const rows: StateRow[] = [
	...bad.map(
		( word ): StateRow => [
			`status ${ word } is about the connection or its health`,
			{ answer: answer( { status: word } ) },
			'attention',
			[ aboutHealth.includes( word ) ? 'health' : 'contradiction' ],
		]
	),
	...Object.entries( good ).flatMap( ( [ field, words ] ) =>
		[ ...words, ...neutral ].map(
			( word ): StateRow => [
				`${ field } ${ word || 'empty' } is no reason`,
				{ answer: answer( { [ field ]: word } ) },
				'healthy',
				[ 'connected' ],
			]
		)
	),
	...Object.entries( badReason ).flatMap( ( [ field, reason ] ) =>
		bad.map(
			( word ): StateRow => [
				`${ field } ${ word } is ${ reason }`,
				{ answer: answer( { [ field ]: word } ) },
				'attention',
				[ reason ],
			]
		)
	),
];

/** The answer with its words in lower case and with spaces. */
function lower( fields: MeumBody ): MeumBody {
	const words = [ 'status', ...Object.keys( good ) ].map( ( field ) => [
		field,
		String( fields[ field as 'status' ] )
			.toLowerCase()
			.replaceAll( '_', ' ' ),
	] );
	return { ...fields, ...Object.fromEntries( words ) };
}

describe( 'a word of Meum’s', () => {
	it( 'is a reason only if it is bad, in any case', async ( test ) => {
		await assertStates( test, bench.site, [
			...rows,
			...rows.map(
				( [ name, of, state, reasons ] ): StateRow => [
					`${ name }, in lower case`,
					{ answer: lower( of.answer ?? answer() ) },
					state,
					reasons,
				]
			),
		] );
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
						?.text
			),
			cases.map( ( [ , , text ] ) => text )
		);
	} );
} );
