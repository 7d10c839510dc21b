import type { Report } from '../types/report';
import { startClock, type Clock, type Reading } from '../time/clock';
import type { Failure } from '../request/failure';
import type { Outcome } from '../request/outcome';
import { HOUR, parseTime, SECOND } from '../time/time';

/** Who asks for fresh data: the page by itself, or a person by a button. */
export type Asker = 'page' | 'person';

/** What became of asking for a report. */
export type Answer = Outcome< Report >;

/** Who is being waited for, if anyone. */
export type Activity = 'idle' | Asker;

export type ReportState =
	| { status: 'loading' }
	| {
			status: 'failed';
			failure: Failure;
			/** How many requests have failed in a row. */
			failures: number;
			activity: Activity;
	  }
	| {
			status: 'ready';
			report: Report;
			clock: Clock;
			/** Why the last request gave no newer report, or null. */
			failure: Failure | null;
			/** How many requests have failed in a row. */
			failures: number;
			activity: Activity;
			/** Server time from which a person may ask again, or null. */
			waitUntil: number | null;
	  };

export type ReportEvent =
	| { type: 'asked'; by: Asker }
	| { type: 'answered'; by: Asker; answer: Answer; reading: Reading };

/** The button that asks again. */
export type Refresh =
	| { kind: 'ready' }
	| { kind: 'busy' }
	| { kind: 'waiting'; seconds: number };

function ready(
	state: ReportState,
	report: Report,
	by: Asker,
	reading: Reading
): ReportState {
	const clock = startClock(
		parseTime( report.now ) ?? reading.wall,
		reading
	);
	const asked =
		report.refresh === null
			? null
			: clock.server + report.refresh_wait * SECOND;
	const before = state.status === 'ready' ? state.waitUntil : null;

	return {
		status: 'ready',
		report,
		clock,
		failure: null,
		failures: 0,
		activity: 'idle',
		// What the page was told says nothing about a button that nobody pressed.
		waitUntil: by === 'person' ? asked : before,
	};
}

/** The state after an event. A failure never takes the last report off the screen. */
export function reduceReport(
	state: ReportState,
	event: ReportEvent
): ReportState {
	if ( event.type === 'asked' ) {
		return state.status === 'loading'
			? state
			: { ...state, activity: event.by };
	}
	const { answer, by, reading } = event;
	if ( answer.status === 'answered' ) {
		return ready( state, answer.value, by, reading );
	}
	const failed = {
		failure: answer.failure,
		failures: state.status === 'loading' ? 1 : state.failures + 1,
		activity: 'idle',
	} as const;

	return state.status === 'ready'
		? { ...state, ...failed }
		: { status: 'failed', ...failed };
}

/** An answer that is older counts as stale; the server says so itself as long as it can be asked. */
const STALE_AFTER = 2 * HOUR;

/** The report to show at a server time: stale if the server has not been heard of for so long that it would call it so. */
export function reportAt(
	state: Extract< ReportState, { status: 'ready' } >,
	now: number
): Report {
	const { report, failure, clock } = state;
	const isOld = failure !== null && now - clock.server > STALE_AFTER;

	return isOld ? { ...report, stale: true } : report;
}

/** What the Refresh button shows at a server time. */
export function refreshAt(
	activity: Activity,
	waitUntil: number | null,
	now: number
): Refresh {
	if ( activity === 'person' ) {
		return { kind: 'busy' };
	}
	return waitUntil !== null && waitUntil > now
		? {
				kind: 'waiting',
				seconds: Math.ceil( ( waitUntil - now ) / SECOND ),
		  }
		: { kind: 'ready' };
}
