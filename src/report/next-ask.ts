import { HOUR, MINUTE, SECOND } from '../time/time';

/** What the next question depends on. All in milliseconds. */
export interface Moment {
	/** Since this tab opened. */
	sinceOpened: number;
	/** Until the pending key ends, negative after it; "open" without a known end; null if no key is pending. */
	untilExpiry: number | 'open' | null;
	/** How long the server asks to wait because another fetch runs, or null. */
	running: number | null;
	/** How long the server asks to wait for any other reason; 0 if it does not. */
	wait: number;
	/** How many requests of this page have failed in a row. */
	failures: number;
}

const SLOW = MINUTE;
const FAST = 10 * SECOND;
const ONBOARDING = 10 * MINUTE;
const FINAL = 2 * MINUTE;

/** After a failed request: hosts ban addresses that go on knocking. */
const BACK_OFF = { first: 10 * SECOND, most: 5 * MINUTE };

/** No answer, however odd, may make the panel ask more often than this. */
const LEAST = 2 * SECOND;

function pendingDelay( sinceOpened: number, left: number ): number {
	const isNearEnd = Math.abs( left ) <= FINAL;
	const usual = sinceOpened < ONBOARDING || isNearEnd ? FAST : SLOW;
	if ( left <= 0 ) {
		// The countdown has just been answered. Minutes later the key is history.
		return isNearEnd ? FAST : SLOW;
	}
	const untilFinal = left - FINAL;
	const untilChange = untilFinal > 0 ? Math.max( untilFinal, FAST ) : left;

	return Math.min( usual, untilChange );
}

function usualDelay( { sinceOpened, untilExpiry }: Moment ): number {
	if ( untilExpiry === null ) {
		return SLOW;
	}
	if ( untilExpiry === 'open' ) {
		return sinceOpened < ONBOARDING ? FAST : SLOW;
	}
	return pendingDelay( sinceOpened, untilExpiry );
}

/** Milliseconds after which a visible panel asks again. */
export function nextAsk( moment: Moment ): number {
	const { failures, running, wait } = moment;
	if ( failures > 0 ) {
		return Math.min(
			BACK_OFF.first * 2 ** ( failures - 1 ),
			BACK_OFF.most
		);
	}
	if ( running !== null ) {
		return Math.min( Math.max( running, LEAST ), SLOW );
	}
	return Math.max( usualDelay( moment ), Math.min( wait, HOUR ), LEAST );
}
