import {
	hidesEmptyList,
	issuesAside,
	matching,
} from '../../../src/report/issues';
import type { Report } from '../../../src/types/report';
import { buildAnswer, buildIssue, buildReport } from '../support/build-report';

const ISSUES = [
	'Webhook failed 12 times',
	'Payout wallet is not verified',
	'WEBHOOK is slow',
].map( ( message ) => buildIssue( { message } ) );

describe( 'matching', () => {
	it.each( [
		[ '', [ 0, 1, 2 ] ],
		[ '  ', [ 0, 1, 2 ] ],
		[ 'webhook', [ 0, 2 ] ],
		[ 'slow webhook', [ 2 ] ],
		[ '.*', [] ],
	] )( 'for "%s" finds %p, in the provider’s order', ( query, places ) => {
		expect( matching( ISSUES, query ) ).toEqual(
			places.map( ( place ) => ISSUES[ place ] )
		);
	} );
} );

describe( 'issuesAside', () => {
	it.each( [
		[ 0, 0, undefined ],
		[ 1, 1, '1 reported by Meum' ],
		[ 2, 2, '2 reported by Meum' ],
		[ 200, 250, '250 reported by Meum, of which 200 are listed' ],
	] )( 'with %d of %d listed says: %s', ( listed, total, expected ) => {
		expect( issuesAside( listed, total, 'meum' ) ).toBe( expected );
	} );
} );

describe( 'hidesEmptyList', () => {
	it.each( [
		[ 'no problem of a healthy store', false, {} ],
		[ 'no problem where something is wrong', true, { state: 'attention' } ],
		[ 'no problem where payments stopped', true, { state: 'critical' } ],
		[ 'no problem in an old answer', false, { state: 'unknown' } ],
		[
			'a problem',
			false,
			{ state: 'attention', issues: [ buildIssue() ] },
		],
		[
			'an answer that does not speak of problems',
			false,
			{ state: 'attention', answer: buildAnswer( { issues: null } ) },
		],
	] as const )( 'for %s is %s', ( _what, expected, overrides ) => {
		expect(
			hidesEmptyList(
				buildReport( { issues: [], ...overrides } as Partial< Report > )
			)
		).toBe( expected );
	} );
} );
