import { speak } from '@wordpress/a11y';
import { useEffect, useRef } from '@wordpress/element';
import type { ReportState } from '../model/report-state';

/** Tells screen readers when the report says something new, and when a check that a person asked for is done. Nothing at first. */
export function useAnnouncements( state: ReportState ): void {
	const headline = state.status === 'ready' ? state.report.headline : null;
	const activity = state.status === 'loading' ? 'idle' : state.activity;
	const before = useRef( { headline, activity } );

	useEffect( () => {
		const { headline: old, activity: was } = before.current;
		before.current = { headline, activity };
		if ( headline === null || old === null ) {
			return;
		}
		const isDone = was === 'person' && activity === 'idle';
		if ( headline !== old || isDone ) {
			speak( headline, 'polite' );
		}
	}, [ headline, activity ] );
}
