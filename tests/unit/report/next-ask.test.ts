import { nextAsk, type Moment } from '../../../src/report/next-ask';
import { HOUR, MINUTE, SECOND } from '../../../src/time/time';

function moment( overrides: Partial< Moment > = {} ): Moment {
	return {
		sinceOpened: 0,
		untilExpiry: null,
		running: null,
		wait: 0,
		failures: 0,
		...overrides,
	};
}

describe( 'nextAsk', () => {
	it.each< [ string, Partial< Moment >, number ] >( [
		[ 'no pending key', {}, MINUTE ],
		[ 'no pending key, hours later', { sinceOpened: 5 * HOUR }, MINUTE ],
		[ 'a pending key', { untilExpiry: 20 * HOUR }, 10 * SECOND ],
		[
			'a pending key, just before ten minutes',
			{ sinceOpened: 10 * MINUTE - 1, untilExpiry: 20 * HOUR },
			10 * SECOND,
		],
		[
			'a pending key, ten minutes after opening',
			{ sinceOpened: 10 * MINUTE, untilExpiry: 20 * HOUR },
			MINUTE,
		],
		[ 'a key without an end', { untilExpiry: 'open' }, 10 * SECOND ],
		[
			'a key without an end, ten minutes after opening',
			{ sinceOpened: 10 * MINUTE, untilExpiry: 'open' },
			MINUTE,
		],
		[
			'the last two minutes',
			{ sinceOpened: HOUR, untilExpiry: 2 * MINUTE },
			10 * SECOND,
		],
		[
			'half a minute before the last two',
			{ sinceOpened: HOUR, untilExpiry: 2.5 * MINUTE },
			30 * SECOND,
		],
		[
			'the very end, to ask at zero',
			{ sinceOpened: HOUR, untilExpiry: 4 * SECOND },
			4 * SECOND,
		],
		[
			'the last moment, without a tight loop',
			{ sinceOpened: HOUR, untilExpiry: 1 },
			2 * SECOND,
		],
		[ 'zero', { sinceOpened: HOUR, untilExpiry: 0 }, 10 * SECOND ],
		[
			'two minutes after the end',
			{ sinceOpened: HOUR, untilExpiry: -2 * MINUTE },
			10 * SECOND,
		],
		[ 'later after the end', { untilExpiry: -2 * MINUTE - 1 }, MINUTE ],
		[ 'another fetch that runs', { running: 7 * SECOND }, 7 * SECOND ],
		[ 'another fetch, done at once', { running: 0 }, 2 * SECOND ],
		[ 'another fetch that never ends', { running: HOUR }, MINUTE ],
		[
			'a key that waits, but a server that wants a minute',
			{ untilExpiry: 20 * HOUR, wait: MINUTE },
			MINUTE,
		],
		[ 'a server that wants less than usual', { wait: SECOND }, MINUTE ],
		[ 'a server that wants too much', { wait: 1e9 }, HOUR ],
		[ 'one failure', { failures: 1 }, 10 * SECOND ],
		[ 'three failures', { failures: 3 }, 40 * SECOND ],
		[ 'five failures', { failures: 5 }, 160 * SECOND ],
		[ 'six failures', { failures: 6 }, 5 * MINUTE ],
		[ 'a failure a minute for a year', { failures: 525_600 }, 5 * MINUTE ],
		[
			'a failure while a key waits',
			{ failures: 4, untilExpiry: 20 * HOUR, running: 2 * SECOND },
			80 * SECOND,
		],
	] )( 'with %s', ( _name, overrides, expected ) => {
		expect( nextAsk( moment( overrides ) ) ).toBe( expected );
	} );
} );
