import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { removeKey, saveKey, testKey } from '../key/key-endpoints';
import type { Confirmations } from '../key/key-entry';
import { isOutOfDate } from '../key/key-failure';
import type { RequestFailure } from '../request/failure';
import type { Outcome } from '../request/outcome';
import type { CredentialTest } from '../types/credential-test';
import type { Settings } from '../types/settings';
import { getSettings } from './settings-endpoints';
import { afterOutcome, type SettingsState } from './settings-state';

export interface SettingsResource {
	state: SettingsState;
	/** Brings them anew; what is on screen stays until they come. */
	reload: () => void;
	/** Says why not, or null if it was done. */
	saveKey: (
		key: string,
		confirmed: Confirmations
	) => Promise< RequestFailure | null >;
	/** Says why not, or null if it was done. */
	removeKey: () => Promise< RequestFailure | null >;
	testKey: () => Promise< Outcome< CredentialTest > >;
}

/** What a request came to; never, once the panel is gone: nobody is there to be told. */
function whileAlive< Value >(
	request: ( signal: AbortSignal ) => Promise< Value >,
	{ signal }: AbortController
): Promise< Value > {
	return new Promise( ( resolve ) => {
		void request( signal ).then( ( value ) => {
			if ( ! signal.aborted ) {
				resolve( value );
			}
		} );
	} );
}

/** Owns what can be set on this site: brings it, and changes it. Every change answers with the new whole. */
export function useSettings( provider: string ): SettingsResource {
	const [ state, setState ] = useState< SettingsState >( {
		status: 'loading',
	} );
	const life = useRef( new AbortController() );
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
		const controller = new AbortController();
		life.current = controller;

		return () => {
			controller.abort();
			drop();
		};
	}, [ drop, reload ] );

	const change = useCallback(
		async (
			request: ( signal: AbortSignal ) => Promise< Outcome< Settings > >
		) => {
			const outcome = await whileAlive( request, life.current );
			if ( outcome.status === 'answered' ) {
				// What is under way may be the settings from before the change.
				drop();
				setState( ( before ) => afterOutcome( before, outcome ) );
				return null;
			}
			if ( isOutOfDate( outcome.failure ) ) {
				drop();
				reload();
			}
			return outcome.failure;
		},
		[ drop, reload ]
	);

	return {
		state,
		reload,
		saveKey: useCallback(
			( key, confirmed ) =>
				change( ( signal ) =>
					saveKey( provider, key, confirmed, signal )
				),
			[ change, provider ]
		),
		removeKey: useCallback(
			() => change( ( signal ) => removeKey( provider, signal ) ),
			[ change, provider ]
		),
		testKey: useCallback(
			() =>
				whileAlive(
					( signal ) => testKey( provider, signal ),
					life.current
				),
			[ provider ]
		),
	};
}
