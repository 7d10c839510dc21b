import { absoluteTime } from '../../../src/time/absolute-time';

const NOW = Date.parse( '2026-11-22T09:00:00Z' );

describe( 'absoluteTime', () => {
	it.each( [
		[
			'today',
			'2026-11-22T08:30:00Z',
			'Europe/Madrid',
			'today at 09:30 (Europe/Madrid)',
		],
		[
			'late today',
			'2026-11-22T22:59:00Z',
			'Europe/Madrid',
			'today at 23:59 (Europe/Madrid)',
		],
		[
			'tomorrow',
			'2026-11-22T23:00:00Z',
			'Europe/Madrid',
			'tomorrow at 00:00 (Europe/Madrid)',
		],
		[
			'yesterday',
			'2026-11-21T22:59:00Z',
			'Europe/Madrid',
			'yesterday at 23:59 (Europe/Madrid)',
		],
		[
			'the day before yesterday',
			'2026-11-20T22:59:00Z',
			'Europe/Madrid',
			'20 November 2026 at 23:59 (Europe/Madrid)',
		],
		[
			'a zone that is an offset',
			'2026-11-22T08:30:00Z',
			'+05:30',
			'today at 14:00 (UTC+05:30)',
		],
		[
			'summer time',
			'2026-07-01T08:30:00Z',
			'Europe/Madrid',
			'1 July 2026 at 10:30 (Europe/Madrid)',
		],
		[ 'UTC', '2026-11-22T08:30:00Z', 'UTC', 'today at 08:30 (UTC)' ],
	] )( 'names %s', ( _name, iso, zone, expected ) => {
		expect( absoluteTime( Date.parse( iso ), { now: NOW, zone } ) ).toBe(
			expected
		);
	} );
} );
