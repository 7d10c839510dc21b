import { nextAsk, type Moment } from '../../../src/report/next-ask';
import { HOUR, MINUTE, SECOND } from '../../../src/time/time';

function moment( overrides: Partial< Moment > = {} ): Moment {
	return { poll: MINUTE, untilExpiry: null, failures: 0, ...overrides };
}

describe( 'nextAsk', () => {
	it.each< [ string, Partial< Moment >, number ] >( [
		[ 'no pending key', {}, MINUTE ],
		[ 'a report that wants an hour', { poll: HOUR }, HOUR ],
		[ 'a report that knows no pause', { poll: 0 }, 2 * SECOND ],
		[ 'less than the least', { poll: 2 * SECOND - 1 }, 2 * SECOND ],
		[
			'a key that ends later',
			{ poll: 10 * SECOND, untilExpiry: 20 * HOUR },
			10 * SECOND,
		],
		[
			'a key that ends before, to ask at zero',
			{ untilExpiry: 4 * SECOND },
			4 * SECOND,
		],
		[
			'the last moment of a key, without a tight loop',
			{ untilExpiry: 1 },
			2 * SECOND,
		],
		[ 'a key at its end', { untilExpiry: 0 }, MINUTE ],
		[ 'a key after its end', { untilExpiry: -MINUTE }, MINUTE ],
		[ 'one failure', { failures: 1 }, 10 * SECOND ],
		[ 'three failures', { failures: 3 }, 40 * SECOND ],
		[ 'five failures', { failures: 5 }, 160 * SECOND ],
		[ 'six failures', { failures: 6 }, 5 * MINUTE ],
		[ 'a failure a minute for a year', { failures: 525_600 }, 5 * MINUTE ],
		[
			'a failure while a key waits',
			{ failures: 4, poll: 10 * SECOND, untilExpiry: 15 * SECOND },
			80 * SECOND,
		],
	] )( 'with %s', ( _name, overrides, expected ) => {
		expect( nextAsk( moment( overrides ) ) ).toBe( expected );
	} );
} );
