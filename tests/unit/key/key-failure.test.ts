import { isOutOfDate, keyFailureSentence } from '../../../src/key/key-failure';
import { buildFailure } from '../support/build-failure';

describe( 'keyFailureSentence', () => {
	it( 'is the plugin’s own sentence where the server has one', () => {
		expect(
			keyFailureSentence(
				buildFailure( {
					kind: 'forbidden',
					code: 'meum_status_may_not_change',
					message: 'Ask an administrator.',
				} )
			)
		).toBe( 'Ask an administrator.' );
	} );

	it.each( [
		[ 'offline', /cannot reach your site/ ],
		[ 'signed_out', /You are signed out/ ],
		[ 'forbidden', /may not do this/ ],
		[ 'timeout', /took too long/ ],
		[ 'server', /could not do this/ ],
	] as const )( 'says what happened when %s', ( kind, sentence ) => {
		expect(
			keyFailureSentence(
				buildFailure( { kind, code: 'elsewhere', message: 'Words.' } )
			)
		).toMatch( sentence );
	} );
} );

describe( 'isOutOfDate', () => {
	it.each( [
		[ { out_of_date: true }, true ],
		[ { out_of_date: 'yes' }, false ],
		[ {}, false ],
	] )( 'of a failure with %j is %s', ( data, expected ) => {
		expect( isOutOfDate( buildFailure( { data } ) ) ).toBe( expected );
	} );
} );
