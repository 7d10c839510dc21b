import { nextAsk, type Moment } from '../../../src/model/schedule';
import { HOUR, MINUTE, SECOND } from '../../../src/model/time';

function moment( overrides: Partial< Moment > = {} ): Moment {
	return {
		sinceOpened: 0,
		untilExpiry: null,
		running: null,
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
	] )( 'with %s', ( _name, overrides, expected ) => {
		expect( nextAsk( moment( overrides ) ) ).toBe( expected );
	} );
} );
