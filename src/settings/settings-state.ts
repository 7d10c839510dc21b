import type { RequestFailure } from '../request/failure';
import type { Outcome } from '../request/outcome';
import type { Settings } from '../types/settings';

export type SettingsState =
	| { status: 'loading' }
	| { status: 'failed'; failure: RequestFailure }
	| { status: 'ready'; settings: Settings };

/** The state after a request. A failure never takes settings off the screen. */
export function afterOutcome(
	state: SettingsState,
	outcome: Outcome< Settings >
): SettingsState {
	if ( outcome.status === 'answered' ) {
		return { status: 'ready', settings: outcome.value };
	}
	return state.status === 'ready'
		? state
		: { status: 'failed', failure: outcome.failure };
}
