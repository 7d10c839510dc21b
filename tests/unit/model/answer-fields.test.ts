import { answerFields } from '../../../src/model/answer-fields';
import { buildAnswer, NOW } from '../support/build-report';

function fieldsOf( answer = buildAnswer() ) {
	return answerFields( answer, Date.parse( NOW ), 'Europe/Madrid' );
}

describe( 'answerFields', () => {
	it( 'has every field of the answer', () => {
		const names = fieldsOf().map( ( { name } ) => name.split( '.' )[ 0 ] );

		expect( [ ...new Set( names ) ].sort() ).toEqual(
			Object.keys( buildAnswer() ).sort()
		);
	} );

	it( 'leaves every field of an empty answer without a value', () => {
		const empty = Object.fromEntries(
			Object.keys( buildAnswer() ).map( ( name ) => [ name, null ] )
		) as unknown as ReturnType< typeof buildAnswer >;

		expect( fieldsOf( empty ).map( ( { value } ) => value ) ).toEqual(
			fieldsOf().map( () => null )
		);
	} );

	it.each( [
		[ 'connected', { connected: false }, 'No' ],
		[ 'status', { status: 'NOT_CONNECTED' }, 'Not connected' ],
		[ 'site_url', { site_url: 'HTTPS://SHOP' }, 'HTTPS://SHOP' ],
		[ 'issues', { issues: [] }, 'None' ],
		[ 'issues', { issues: [ 'a', 'b' ] }, '2 problems' ],
		[
			'last_seen_at',
			{ last_seen_at: '2026-11-22T08:00:00+0000' },
			'today at 09:00 (Europe/Madrid)',
		],
		[ 'last_seen_at', { last_seen_at: 'yesterday' }, 'yesterday' ],
	] )( 'shows %s of %p as %s', ( name, overrides, expected ) => {
		const field = fieldsOf( buildAnswer( overrides ) ).find(
			( candidate ) => candidate.name === name
		);
		expect( field?.value ).toBe( expected );
	} );
} );
