import { issuesAside, matching } from '../../../src/report/issues';
import { buildIssue } from '../support/build-report';

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
		expect( issuesAside( listed, total, 'Meum' ) ).toBe( expected );
	} );
} );
