import { allFacts, remedies } from '../../../src/report/checks';
import type { Check, DecodedMeumAnswer } from '../../../src/types/report';
import {
	buildAnswer,
	buildCheck,
	buildReport,
	NOW,
} from '../support/build-report';

function factOf(
	check: Partial< Check >,
	answer: Partial< DecodedMeumAnswer > = {},
	dated = false
) {
	const report = buildReport( {
		checks: [ buildCheck( check ) ],
		answer: buildAnswer( answer ),
	} );
	return allFacts( report, dated, Date.parse( NOW ), 'Europe/Madrid' )[ 0 ];
}

describe( 'allFacts', () => {
	it.each< [ string, Partial< Check >, Partial< DecodedMeumAnswer > ] >( [
		[ 'Connected', { detail: 'Connected', word: 'CONNECTED' }, {} ],
		[ 'Almost there', { detail: null, word: 'ALMOST_THERE' }, {} ],
		[ 'Not reported', { detail: null, word: null }, {} ],
		[
			'4 minutes ago',
			{ id: 'check_in', detail: null, word: '2026-11-22T08:58:00Z' },
			{ last_seen_at: '2026-11-22T07:00:00Z' },
		],
		[
			'Not reported',
			{ id: 'check_in', detail: null, word: null },
			{ last_seen_at: null },
		],
		[
			'Time not known',
			{ id: 'check_in', detail: null, word: '2099-01-01T00:00:00Z' },
			{},
		],
	] )( 'shows "%s"', ( text, check, answer ) => {
		expect( factOf( check, answer ) ).toMatchObject( { text } );
	} );

	interface Others {
		connection?: Check[ 'status' ];
		reasons?: string[];
	}
	it.each< [ string, boolean, Partial< Check >, Others ] >( [
		[ 'ready', true, { id: 'ready' }, {} ],
		[
			'ready, which the connection leaves open',
			false,
			{ id: 'ready' },
			{ connection: 'skipped' },
		],
		[
			'ready or not, while the connection is fine',
			false,
			{ id: 'ready', status: 'unknown' },
			{},
		],
		[
			'ready or not, as is the connection',
			true,
			{ id: 'ready', status: 'unknown' },
			{ connection: 'unknown' },
		],
		[ 'not ready', false, { id: 'ready', status: 'fail' }, {} ],
		[ 'another site', false, { id: 'site', status: 'warn' }, {} ],
		[ 'a site not known', true, { id: 'site', status: 'unknown' }, {} ],
		[
			'a site not known, which is a reason',
			false,
			{ id: 'site', status: 'unknown' },
			{ reasons: [ 'issues', 'site_unknown' ] },
		],
		[ 'healthy', false, { id: 'health' }, {} ],
		[ 'a payment plugin that is there', true, { id: 'plugin' }, {} ],
		[
			'a payment plugin that is not',
			false,
			{ id: 'plugin', status: 'warn' },
			{},
		],
		[
			'a clock that was not measured',
			true,
			{ id: 'clock', status: 'unknown' },
			{},
		],
		[ 'a clock that is wrong', false, { id: 'clock', status: 'warn' }, {} ],
	] )(
		'of %s is quiet: %s',
		( _name, isQuiet, check, { connection = 'pass', reasons = [] } ) => {
			const facts = allFacts(
				buildReport( {
					checks: [
						buildCheck( check ),
						buildCheck( { status: connection } ),
					],
					reasons,
				} ),
				false,
				Date.parse( NOW ),
				'UTC'
			);
			expect( facts[ 0 ] ).toMatchObject( { isQuiet } );
		}
	);

	it( 'has no colour when it is from before', () => {
		expect( factOf( { status: 'fail' }, {}, true ) ).toMatchObject( {
			badge: { tone: 'neutral', word: 'Failed' },
		} );
	} );
} );

describe( 'remedies', () => {
	const check = ( label: string, remedy: string | null ) =>
		buildCheck( { label, remedy } );

	it( 'tells a sentence once, with all that it is about', () => {
		const checks = [
			check( 'Health', 'A new word.' ),
			check( 'Site', 'Moved.' ),
			check( 'Ready', null ),
			check( 'Webhooks', 'A new word.' ),
		];
		expect( remedies( { checks, reason: 'issues' } ) ).toEqual( [
			{ labels: [ 'Health', 'Webhooks' ], remedy: 'A new word.' },
			{ labels: [ 'Site' ], remedy: 'Moved.' },
		] );
	} );

	it.each( [
		[ 'site', 'other_site', 0 ],
		[ 'site', 'issues', 1 ],
		[ 'plugin', 'woocommerce_missing', 0 ],
		[ 'plugin', 'plugin_missing', 0 ],
		[ 'plugin', 'clock', 1 ],
		[ 'clock', 'clock', 0 ],
		[ 'clock', 'other_site', 1 ],
	] )(
		'does not repeat of %s what the headline says: %s',
		( id, reason, expected ) => {
			const checks = [ buildCheck( { id, remedy: 'Moved.' } ) ];
			expect( remedies( { checks, reason } ) ).toHaveLength( expected );
		}
	);
} );
