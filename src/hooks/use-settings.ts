import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { deleteKey, getSettings, putKey, testKey } from '../api';
import type { Failure } from '../model/failure';
import { isOutOfDate } from '../model/key-failure';
import type { Outcome } from '../model/outcome';
import type { Provider } from '../model/provider';
import { afterAnswer, type SettingsState } from '../model/site-settings';
import type { CredentialTest } from '../types/credential-test';
import type { Settings } from '../types/settings';

export interface SettingsResource {
	state: SettingsState;
	/** Brings them anew; what is on screen stays until they come. */
	reload: () => void;
	/** Says why not, or null if it was done. */
	saveKey: ( key: string, untried: boolean ) => Promise< Failure | null >;
	/** Says why not, or null if it was done. */
	removeKey: () => Promise< Failure | null >;
	testKey: () => Promise< Outcome< CredentialTest > >;
}

/** Owns what can be set on this site: brings it, and changes it. Every change answers with the new whole. */
export function useSettings( provider: Provider ): SettingsResource {
	const [ state, setState ] = useState< SettingsState >( {
		status: 'loading',
	} );
	const life = useRef( new AbortController() );
	const loading = useRef< AbortController | null >( null );

	const reload = useCallback( () => {
		if ( loading.current !== null ) {
			return;
		}
		const controller = new AbortController();
		loading.current = controller;
		void getSettings( controller.signal ).then( ( outcome ) => {
			if ( ! controller.signal.aborted ) {
				loading.current = null;
				setState( ( before ) => afterAnswer( before, outcome ) );
			}
		} );
	}, [] );

	useEffect( () => {
		reload();
		const controller = new AbortController();
		life.current = controller;

		return () => {
			controller.abort();
			loading.current?.abort();
			loading.current = null;
		};
	}, [ reload ] );

	const change = useCallback(
		async (
			request: ( signal: AbortSignal ) => Promise< Outcome< Settings > >
		) => {
			// What is under way would show the settings from before the change.
			loading.current?.abort();
			loading.current = null;
			const outcome = await request( life.current.signal );
			if ( outcome.status === 'answered' ) {
				setState( ( before ) => afterAnswer( before, outcome ) );
				return null;
			}
			if ( isOutOfDate( outcome.failure ) ) {
				reload();
			}
			return outcome.failure;
		},
		[ reload ]
	);

	return {
		state,
		reload,
		saveKey: useCallback(
			( key, untried ) =>
				change( ( signal ) =>
					putKey( provider, key, untried, signal )
				),
			[ change, provider ]
		),
		removeKey: useCallback(
			() => change( ( signal ) => deleteKey( provider, signal ) ),
			[ change, provider ]
		),
		testKey: useCallback(
			() => testKey( provider, life.current.signal ),
			[ provider ]
		),
	};
}
