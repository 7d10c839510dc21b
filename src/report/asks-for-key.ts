import type { Report } from '../types/report';

/** Whether there is nothing to see before a key is entered, so that its field stands beside the headline. */
export function asksForKey( {
	action,
	state,
}: Pick< Report, 'action' | 'state' > ): boolean {
	return state === 'unconfigured' && action?.kind === 'enter_key';
}
