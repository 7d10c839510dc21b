import { startClock, timeAt } from '../../../src/time/clock';
import { dueIn, isDue } from '../../../src/time/due';

describe( 'timeAt', () => {
	const clock = startClock( 1_000_000, { wall: 5_000, monotonic: 100 } );

	it.each( [
		[ 'time passes', { wall: 7_000, monotonic: 2_100 }, 1_002_000 ],
		[
			'a laptop slept and only the wall clock went on',
			{ wall: 65_000, monotonic: 2_100 },
			1_060_000,
		],
		[
			'somebody set the wall clock back',
			{ wall: 0, monotonic: 2_100 },
			1_002_000,
		],
		[
			'a reading from before the anchor',
			{ wall: 0, monotonic: 0 },
			1_000_000,
		],
	] )( 'is right when %s', ( _name, reading, expected ) => {
		expect( timeAt( clock, reading ) ).toBe( expected );
	} );
} );

describe( 'isDue', () => {
	const due = dueIn( 1_000, 5_000 );

	it.each( [
		[ 'just before', 5_999, false ],
		[ 'at the time', 6_000, true ],
		[ 'after a clock was set back', 4_999, true ],
	] )( '%s', ( _name, wall, expected ) => {
		expect( isDue( due, wall ) ).toBe( expected );
	} );
} );
