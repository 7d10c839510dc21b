import { __ } from '@wordpress/i18n';
import type { Asker } from '../api';
import type { RequestFailure } from '../request/failure';
import type { Outcome } from '../request/outcome';
import { startClock, type Clock, type Reading } from '../time/clock';
import { parseTime, SECOND } from '../time/time';
import type { Report } from '../types/report';

/** Who is being waited for, if anyone. */
export type Activity = 'idle' | Asker;

export interface ReadyState {
	status: 'ready';
	report: Report;
	clock: Clock;
	/** Why the last request gave no newer report, or null. */
	failure: RequestFailure | null;
	/** How many requests have failed in a row. */
	failures: number;
	activity: Activity;
	/** Server time from which a person may ask again, or null. */
	waitUntil: number | null;
}

/** What asking again by a button depends on. */
export type Asking = Pick< ReadyState, 'clock' | 'activity' | 'waitUntil' >;

export type ReportState =
	| { status: 'loading' }
	| {
			status: 'failed';
			failure: RequestFailure;
			/** How many requests have failed in a row. */
			failures: number;
			activity: Activity;
	  }
	| ReadyState;

export type ReportEvent =
	| { type: 'asked'; by: Asker }
	| {
			type: 'answered';
			by: Asker;
			outcome: Outcome< Report >;
			reading: Reading;
	  };

/** How the button that asks again stands. */
export type RefreshState =
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
	const { outcome, by, reading } = event;
	if ( outcome.status === 'answered' ) {
		return ready( state, outcome.value, by, reading );
	}
	const failed = {
		failure: outcome.failure,
		failures: state.status === 'loading' ? 1 : state.failures + 1,
		activity: 'idle',
	} as const;

	return state.status === 'ready'
		? { ...state, ...failed }
		: { status: 'failed', ...failed };
}

/** The report to show at a server time. Once it is too old the server would call it stale, but cannot be asked; what is dated already stays as it is. */
export function reportAt(
	state: Pick< ReadyState, 'report' | 'failure' >,
	now: number
): Report {
	const { report, failure } = state;
	const staleAt = parseTime( report.stale_at );
	const isOld = failure !== null && staleAt !== null && now > staleAt;

	return isOld && ! report.dated
		? {
				...report,
				stale: true,
				dated: true,
				badge: {
					tone: 'neutral',
					word: __( 'Not up to date', 'meum-status' ),
				},
		  }
		: report;
}

/** What the Refresh button shows at a server time. */
export function refreshAt(
	activity: Activity,
	waitUntil: number | null,
	now: number
): RefreshState {
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
