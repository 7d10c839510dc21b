import { timeAgo, timeUntil } from '../../../src/time/relative-time';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/time/time';

/** 10:00 in Madrid. */
const NOW = Date.parse( '2026-11-22T09:00:00Z' );
const ZONE = 'Europe/Madrid';
const SITE = { now: NOW, zone: ZONE };

describe( 'timeAgo', () => {
	it.each( [
		[ 0, 'just now' ],
		[ 59 * SECOND, 'just now' ],
		[ MINUTE, '1 minute ago' ],
		[ 2 * MINUTE - 1, '1 minute ago' ],
		[ 2 * MINUTE, '2 minutes ago' ],
		[ HOUR - 1, '59 minutes ago' ],
		[ HOUR, '1 hour ago' ],
		[ 9 * HOUR + 59 * MINUTE, '9 hours ago' ],
		[ 10 * HOUR, '10 hours ago' ],
		[ 10 * HOUR + MINUTE, 'yesterday at 23:59' ],
		[ 34 * HOUR, 'yesterday at 00:00' ],
		[ 34 * HOUR + MINUTE, '20 November 2026 at 23:59' ],
		[ 400 * DAY, '18 October 2025 at 11:00' ],
	] )( 'says of an age of %d ms: %s', ( age, expected ) => {
		expect( timeAgo( NOW - age, SITE ) ).toBe( expected );
	} );

	it( 'counts hours shortly after midnight, and says yesterday later', () => {
		const oneAtNight = Date.parse( '2026-11-22T00:00:00Z' );
		const site = { now: oneAtNight, zone: ZONE };

		expect( timeAgo( oneAtNight - 6 * HOUR + 1, site ) ).toBe(
			'5 hours ago'
		);
		expect( timeAgo( oneAtNight - 6 * HOUR, site ) ).toBe(
			'yesterday at 19:00'
		);
	} );

	it( 'forgives clocks that differ by a minute, and says nothing of a later time', () => {
		expect( timeAgo( NOW + MINUTE, SITE ) ).toBe( 'just now' );
		expect( timeAgo( NOW + MINUTE + 1, SITE ) ).toBeNull();
	} );
} );

describe( 'timeUntil', () => {
	it.each( [
		[ -1, null ],
		[ 0, null ],
		[ 1, 'in less than a minute' ],
		[ MINUTE - 1, 'in less than a minute' ],
		[ MINUTE, 'in 1 minute' ],
		[ 4 * MINUTE, 'in 4 minutes' ],
		[ HOUR, 'in 1 hour' ],
		[ 6 * HOUR, 'in 6 hours' ],
	] )( 'says of %d ms: %s', ( wait, expected ) => {
		expect( timeUntil( NOW + wait, SITE ) ).toBe( expected );
	} );
} );
