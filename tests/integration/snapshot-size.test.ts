import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { later, openBench, refresh, rest } from '../support/bench';
import { needs } from '../support/needs';
import {
	changeSnapshot,
	storedSnapshot,
	storedText,
} from '../support/snapshot';

const LIMIT = 65_536;

/** A character that takes four bytes in UTF-8 and twelve as JSON in ASCII. */
const LARGE = '𝕏';

const words = [
	'status',
	'connection_status',
	'health_status',
	'plugin_version',
	'wordpress_version',
	'woocommerce_version',
	'credential_status',
	'credential_prefix',
	'webhook_health',
];

/** The largest answer that the decoder lets through, with as many parts as it notes that do not fit. */
function worstAnswer(): Record< string, unknown > {
	return {
		connected: true,
		...Object.fromEntries(
			words.map( ( name ) => [ name, LARGE.repeat( 400 ) ] )
		),
		site_url: `https://shop.example/${ LARGE.repeat( 270 ) }`,
		webhook_url: `https://shop.example/${ LARGE.repeat( 270 ) }`,
		integration_id: '3f0e6a0e-7d0b-4c1f-9a55-0d9b0c7b6a11',
		pending_connection_key: { key_prefix: LARGE.repeat( 400 ) },
		issues: [
			...Array.from(
				{ length: 250 },
				( _, index ) =>
					`${ String.fromCharCode(
						97 + ( index % 26 ),
						97 + Math.floor( index / 26 )
					) } ${ LARGE.repeat( 600 ) }`
			),
			...Array.from( { length: 60 }, () => 7 ),
		],
	};
}

for ( const database of [ 'sqlite', 'mariadb' ] as const ) {
	describe(
		`the largest snapshot, in ${ database }`,
		database === 'mariadb' ? needs( 'mariadb' ) : {},
		() => {
			const bench = openBench( {
				database,
				...( database === 'mariadb' && { engine: 'local' as const } ),
			} );

			it( 'stays under 64 kB, gives up problems first and keeps their number', async () => {
				bench.sandbox.setAnswer( worstAnswer() );
				const report = await refresh( bench.admin );
				assert.equal( report.error, null );
				const text = await storedText( bench.site );
				const size = Buffer.byteLength( text ?? '' );
				assert.ok( size <= LIMIT, `${ size } bytes` );
				assert.equal( report.issues_total, 250 );
				assert.ok( report.issues.length < 10 );
				const fields = report.answer ?? {};
				for ( const name of words ) {
					const [ , value ] =
						Object.entries( fields ).find(
							( [ key ] ) => key === name
						) ?? [];
					assert.equal( [ ...String( value ) ].length, 300, name );
				}
			} );

			it( 'stays under 64 kB with the largest refusal and a full memory as well, and can be read', async () => {
				bench.sandbox.setAnswer( worstAnswer() );
				await refresh( bench.admin );
				await later( bench.site, 60 );
				await changeSnapshot( bench.site, {
					seen: Object.fromEntries(
						Array.from( { length: 250 }, ( _, index ) => [
							createHash( 'md5' )
								.update( String( index ) )
								.digest( 'hex' )
								.slice( 0, 12 ),
							{
								first: 1_700_000_000 + index,
								last:
									Math.floor( Date.now() / 1000 ) -
									3_600 -
									index,
							},
						] )
					),
				} );
				const long = LARGE.repeat( 700 );
				bench.sandbox.setAnswer(
					{
						error: long,
						code: long,
						details: Object.fromEntries(
							Array.from( { length: 9 }, ( _, index ) => [
								`${ index }${ long }`,
								long,
							] )
						),
					},
					403
				);
				const report = await refresh( bench.admin );
				assert.equal( report.error?.code, 'forbidden' );
				const text = await storedText( bench.site );
				const size = Buffer.byteLength( text ?? '' );
				assert.ok( size <= LIMIT, `${ size } bytes` );
				const { body } = await rest( bench.admin, '/reports/meum' );
				assert.equal( body.error?.code, 'forbidden' );
				assert.equal(
					[ ...( body.error?.quote?.message ?? '' ) ].length,
					500
				);
				assert.equal( body.issues_total, 250 );
				assert.ok( body.answer, 'the good answer stays' );
			} );
		}
	);
}

describe( 'the id of a problem', () => {
	const bench = openBench();

	it( 'is kept with its message, and not made again when the report is read', async () => {
		bench.sandbox.setAnswer( {
			connected: true,
			issues: [ 'Failed 12 times.', 'Wallet missing.' ],
		} );
		const { issues } = await refresh( bench.admin );
		const ids = issues.map( ( { id } ) => id );
		const stored = await storedSnapshot( bench.site );
		assert.deepEqual( stored?.issue_ids, ids );
		assert.deepEqual(
			Object.keys( stored?.seen ?? {} ).sort(),
			[ ...ids ].sort()
		);
		await changeSnapshot( bench.site, {
			values: { issue_ids: [ 'kept-1', 'kept-2' ] },
		} );
		const { body } = await rest( bench.admin, '/reports/meum' );
		assert.deepEqual(
			body.issues.map( ( { id } ) => id ),
			[ 'kept-1', 'kept-2' ]
		);
	} );
} );
