import { countdown } from '../../../src/time/countdown';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/time/time';

const NOW = Date.parse( '2026-11-22T09:00:00Z' );

/** When the report came: before every end in these tests. */
const BEFORE = NOW - HOUR;

describe( 'countdown', () => {
	it.each( [
		[ 1, '00:00 min' ],
		[ SECOND, '00:01 min' ],
		[ 9 * MINUTE + 41 * SECOND, '09:41 min' ],
		[ HOUR - 1, '59:59 min' ],
		[ HOUR, '1 h 0 min' ],
		[ 23 * HOUR + 41 * MINUTE, '23 h 41 min' ],
		[ 2 * DAY - 1, '47 h 59 min' ],
		[ 2 * DAY, '2 days' ],
	] )( 'with %d ms left shows %s', ( left, text ) => {
		expect( countdown( NOW + left, NOW, BEFORE ) ).toMatchObject( {
			kind: 'running',
			text,
		} );
	} );

	it.each( [
		[ SECOND, 1 / 3_600 ],
		[ 30 * MINUTE, 0.5 ],
		[ HOUR - SECOND, 3_599 / 3_600 ],
		[ HOUR, 1 / 24 ],
		[ HOUR + SECOND, 3_601 / 86_400 ],
		[ 12 * HOUR, 0.5 ],
		[ DAY, 1 ],
		[ DAY + 1, null ],
	] )( 'with %d ms left fills a share of %s', ( left, share ) => {
		expect( countdown( NOW + left, NOW, BEFORE ) ).toMatchObject( {
			share,
		} );
	} );

	it.each( [
		[ 0, 'Time is up, checking' ],
		[ -( 2 * MINUTE - 1 ), 'Time is up, checking' ],
		[ -2 * MINUTE, 'Expired' ],
	] )( 'with %d ms left says %s', ( left, text ) => {
		expect( countdown( NOW + left, NOW, BEFORE ) ).toEqual( {
			kind: 'over',
			text,
		} );
	} );

	it( 'knows from a report after the end that it is over', () => {
		expect( countdown( NOW, NOW + SECOND, NOW - 1 ) ).toMatchObject( {
			text: 'Time is up, checking',
		} );
		expect( countdown( NOW, NOW + SECOND, NOW ) ).toMatchObject( {
			text: 'Expired',
		} );
	} );

	it( 'has nothing to count without an end', () => {
		expect( countdown( null, NOW, BEFORE ) ).toEqual( { kind: 'open' } );
	} );
} );
