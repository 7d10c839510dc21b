import { daysBetween, parseTime } from '../../../src/time/time';

const MADRID = 'Europe/Madrid';

describe( 'parseTime', () => {
	it.each( [
		[ 'UTC with Z', '2026-11-22T09:00:00Z', 1795338000000 ],
		[ 'a fraction of a second', '2026-11-22T09:00:00.5Z', 1795338000500 ],
		[
			'an offset with a colon',
			'2026-11-22T10:00:00+01:00',
			1795338000000,
		],
		[ 'an offset without one', '2026-11-22T10:00:00+0100', 1795338000000 ],
		[ '29 February of a leap year', '2028-02-29T00:00:00Z', 1835395200000 ],
	] )( 'reads %s', ( _name, iso, expected ) => {
		expect( parseTime( iso ) ).toBe( expected );
	} );

	it.each( [
		[ 'null', null ],
		[ 'an empty string', '' ],
		[ 'a word', 'yesterday' ],
		[ 'a time without a zone', '2026-11-22T09:00:00' ],
		[ 'a day that does not exist', '2026-02-30T09:00:00Z' ],
		[ '29 February of a common year', '2027-02-29T09:00:00Z' ],
		[ 'a month that does not exist', '2026-13-01T09:00:00Z' ],
		[ 'an hour that does not exist', '2026-11-22T25:00:00Z' ],
		[ 'a date alone', '2026-11-22' ],
	] )( 'does not read %s', ( _name, iso ) => {
		expect( parseTime( iso ) ).toBeNull();
	} );
} );

describe( 'daysBetween', () => {
	const at = ( iso: string ) => Date.parse( iso );

	it.each( [
		[ 'the same day', '2026-11-22T22:59:00Z', '2026-11-22T00:00:00Z', 0 ],
		[
			'past midnight in Madrid, not in UTC',
			'2026-11-22T23:00:00Z',
			'2026-11-22T22:59:00Z',
			1,
		],
		[
			'the day before',
			'2026-11-21T22:59:00Z',
			'2026-11-22T09:00:00Z',
			-1,
		],
		[
			'across the night that clocks go forward',
			'2026-03-28T22:30:00Z',
			'2026-03-29T22:30:00Z',
			-2,
		],
	] )( 'counts midnights: %s', ( _name, then, now, expected ) => {
		expect(
			daysBetween( at( then ), { now: at( now ), zone: MADRID } )
		).toBe( expected );
	} );
} );
