import { MINUTE, SECOND } from './time';

/** What the next question depends on. All in milliseconds. */
export interface Moment {
	/** Since this tab opened. */
	sinceOpened: number;
	/** Until the pending key ends, negative after it; "open" without a known end; null if no key is pending. */
	untilExpiry: number | 'open' | null;
	/** How long the server asks to wait because another fetch runs, or null. */
	running: number | null;
}

const SLOW = MINUTE;
const FAST = 10 * SECOND;
const ONBOARDING = 10 * MINUTE;
const FINAL = 2 * MINUTE;

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

/** Milliseconds after which a visible panel asks again. */
export function nextAsk( moment: Moment ): number {
	const { sinceOpened, untilExpiry, running } = moment;
	if ( running !== null ) {
		return Math.min( Math.max( running, LEAST ), SLOW );
	}
	if ( untilExpiry === null ) {
		return SLOW;
	}
	if ( untilExpiry === 'open' ) {
		return sinceOpened < ONBOARDING ? FAST : SLOW;
	}
	return Math.max( pendingDelay( sinceOpened, untilExpiry ), LEAST );
}
