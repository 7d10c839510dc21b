import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import type { Outcome } from '../request/outcome';
import type { Settings } from '../types/settings';
import { getSettings } from './settings-endpoints';
import { afterOutcome, type SettingsState } from './settings-state';

interface LoadedSettings {
	state: SettingsState;
	/** Brings them anew, if that is not under way already. */
	reload: () => void;
	/** Takes what a change has answered with; null brings them anew. What is under way may be from before, and is dropped. */
	replace: ( outcome: Outcome< Settings > | null ) => void;
}

/** Brings what can be set on this site. */
export function useLoadedSettings(): LoadedSettings {
	const [ state, setState ] = useState< SettingsState >( {
		status: 'loading',
	} );
	const loading = useRef< AbortController | null >( null );

	const drop = useCallback( () => {
		loading.current?.abort();
		loading.current = null;
	}, [] );

	const reload = useCallback( () => {
		if ( loading.current !== null ) {
			return;
		}
		const controller = new AbortController();
		loading.current = controller;
		void getSettings( controller.signal ).then( ( outcome ) => {
			if ( ! controller.signal.aborted ) {
				loading.current = null;
				setState( ( before ) => afterOutcome( before, outcome ) );
			}
		} );
	}, [] );

	useEffect( () => {
		reload();

		return drop;
	}, [ drop, reload ] );

	const replace = useCallback(
		( outcome: Outcome< Settings > | null ) => {
			drop();
			if ( outcome === null ) {
				reload();
			} else {
				setState( ( before ) => afterOutcome( before, outcome ) );
			}
		},
		[ drop, reload ]
	);

	return { state, reload, replace };
}
