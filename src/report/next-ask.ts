import { MINUTE, SECOND } from '../time/time';

/** What the next request of an open page depends on. */
export interface Moment {
	/** Milliseconds that the report says to wait. */
	poll: number;
	/** Milliseconds until the pending key ends, negative after it; null if none does. */
	untilExpiry: number | null;
	/** How many requests of this page have failed in a row. */
	failures: number;
}

/** After a failed request: hosts ban addresses that go on knocking. */
const BACK_OFF = { first: 10 * SECOND, most: 5 * MINUTE };

/** No report, however odd, may make the page ask more often than this. */
const LEAST = 2 * SECOND;

/** Milliseconds after which a visible page asks again: when the report says, and at the moment in which a pending key ends. */
export function nextAsk( { failures, poll, untilExpiry }: Moment ): number {
	if ( failures > 0 ) {
		return Math.min(
			BACK_OFF.first * 2 ** ( failures - 1 ),
			BACK_OFF.most
		);
	}
	const isAhead = untilExpiry !== null && untilExpiry > 0;

	return Math.max( isAhead ? Math.min( poll, untilExpiry ) : poll, LEAST );
}
