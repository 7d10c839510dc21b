import { speak } from '@wordpress/a11y';
import { useEffect, useRef } from '@wordpress/element';
import { failureSentence } from '../request/failure-sentence';
import type { ReportState } from './report-state';

/**
 * Tells screen readers when the report says something new, and what came of a check that a person asked for. Nothing at first.
 */
export function useAnnouncements( state: ReportState ): void {
	const headline = state.status === 'ready' ? state.report.headline : null;
	const failure = state.status === 'loading' ? null : state.failure;
	const activity = state.status === 'loading' ? 'idle' : state.activity;
	const before = useRef( { headline, activity } );

	useEffect( () => {
		const { headline: old, activity: was } = before.current;
		before.current = { headline, activity };
		const isDone = was === 'person' && activity === 'idle';
		if ( isDone && failure !== null ) {
			speak( failureSentence( failure ), 'polite' );
		} else if (
			headline !== null &&
			old !== null &&
			( isDone || headline !== old )
		) {
			speak( headline, 'polite' );
		}
	}, [ headline, failure, activity ] );
}
