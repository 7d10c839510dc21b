import fc from 'fast-check';
import {
	connectedAnswer,
	fromNow,
	hostileIssues,
	unconnectedAnswer,
} from './answers';
import { exampleSite, type Facts } from '../server/scenario';

export interface GeneratedAnswer {
	/** Whether it keeps Meum's contract. */
	kind: 'valid' | 'mutated';
	/** To be sent as JSON. */
	answer: unknown;
}

const HUGE = 100_000;
const DAY = 86_400_000;

const now = new Date( '2026-11-22T09:00:00Z' );

const words = fc.constantFrom(
	'CONNECTED',
	'NOT_CONNECTED',
	'HEALTHY',
	'DEGRADED',
	'ACTIVE',
	'REVOKED',
	'FAILING',
	'UNKNOWN',
	'PENDING',
	'NO_DELIVERIES',
	'healthy',
	'A_NEW_WORD'
);

const moments = fc
	.integer( { min: -2 * DAY, max: 2 * DAY } )
	.map( ( offset ) => fromNow( { now }, offset ) );

const orNull = < T >( arbitrary: fc.Arbitrary< T > ) =>
	fc.option( arbitrary, { nil: null } );

/** Answers that keep the contract, with any property absent. Some name the site that asks. */
const validAnswers = ( { site }: Facts ) =>
	fc.record(
		{
			status: words,
			connection_status: words,
			health_status: words,
			issues: fc.array( fc.lorem( { maxCount: 12 } ), { maxLength: 8 } ),
			integration_id: orNull( fc.uuid() ),
			site_url: orNull(
				fc.oneof( fc.constant( site.url ), fc.webUrl() )
			),
			plugin_version: orNull(
				fc.constantFrom( '1.4.2', '1.10.0', '2.0.0-beta.1' )
			),
			wordpress_version: orNull(
				fc.constantFrom( '6.6', '6.10', '7.1' )
			),
			woocommerce_version: orNull( fc.constantFrom( '9.0.0', '11.0.1' ) ),
			credential_status: orNull( words ),
			credential_prefix: orNull( fc.constant( 'sk_live_9fK2' ) ),
			webhook_health: orNull( words ),
			webhook_url: orNull( fc.webUrl() ),
			last_seen_at: orNull( moments ),
			pending_connection_key: orNull(
				fc.record(
					{
						key_prefix: fc.constant( 'sk_live_7Qd1' ),
						expires_at: orNull( moments ),
					},
					{ requiredKeys: [] }
				)
			),
			connected: fc.boolean(),
		},
		{ requiredKeys: [] }
	);

const hostileStrings = fc.oneof(
	fc.constantFrom( ...hostileIssues ),
	fc.string( { unit: 'binary', maxLength: 60 } ),
	fc.constantFrom(
		'\u0000',
		'\u202e',
		'\u2066',
		'\u0085',
		'\ufeff',
		'\ud800'
	),
	fc
		.integer( { min: 1_000, max: HUGE } )
		.map( ( length ) => 'x'.repeat( length ) ),
	fc.constantFrom(
		'2026-02-30T25:61:00Z',
		'2026-11-22 09:00',
		'-1',
		'1e999',
		'null',
		'true'
	)
);

/** A value inside many others: too deep for a parser that trusts its input. */
const deepValues = fc.integer( { min: 10, max: 600 } ).map( ( depth ) => {
	let value: unknown = 'deep';
	for ( let level = 0; level < depth; level++ ) {
		value = level % 2 ? [ value ] : { value };
	}
	return value;
} );

const anything = fc.oneof(
	hostileStrings,
	deepValues,
	fc.jsonValue( { maxDepth: 3 } ),
	fc.constantFrom(
		null,
		0,
		-1,
		1.5,
		9_007_199_254_740_993,
		true,
		false,
		'',
		[],
		{}
	)
);

const properties = Object.keys( unconnectedAnswer() );

/** A good answer with one to six properties that are not what they should be. */
const mutatedAnswers = ( facts: Facts ) =>
	fc
		.record( {
			isConnected: fc.boolean(),
			changes: fc.dictionary(
				fc.constantFrom( ...properties ),
				anything,
				{
					minKeys: 1,
					maxKeys: 6,
				}
			),
			additions: fc.dictionary(
				fc.oneof( hostileStrings, fc.constant( '__proto__' ) ),
				fc.jsonValue(),
				{ maxKeys: 2 }
			),
			issue: orNull( anything ),
		} )
		.map( ( { isConnected, changes, additions, issue } ) => {
			const answer = isConnected
				? connectedAnswer( facts )
				: unconnectedAnswer();
			return {
				...answer,
				...( issue !== null && {
					issues: [ issue, 'A real problem.' ],
				} ),
				...changes,
				...additions,
			};
		} );

const answers = ( facts: Facts ): fc.Arbitrary< GeneratedAnswer > =>
	fc.oneof(
		validAnswers( facts ).map(
			( answer ): GeneratedAnswer => ( { kind: 'valid', answer } )
		),
		mutatedAnswers( facts ).map(
			( answer ): GeneratedAnswer => ( { kind: 'mutated', answer } )
		),
		anything.map(
			( answer ): GeneratedAnswer => ( { kind: 'mutated', answer } )
		)
	);

/**
 * Answers of Meum as nobody would think them up. The same seed gives the same answers.
 *
 * @param seed    Any whole number.
 * @param count   How many.
 * @param siteUrl Address of the site that asks; some of the answers name it.
 */
export function generateAnswers(
	seed: number,
	count: number,
	siteUrl = exampleSite.url
): GeneratedAnswer[] {
	const facts = {
		now,
		site: { ...exampleSite, url: siteUrl },
		otherHostUrl: 'http://localhost',
	};
	return fc.sample( answers( facts ), { seed, numRuns: count } );
}
