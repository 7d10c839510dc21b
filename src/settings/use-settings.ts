import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { getSettings, removeKey, saveKey, testKey } from '../report/report-endpoints';
import type { Failure } from '../request/failure';
import type { Confirmations } from '../key/key-entry';
import { isOutOfDate } from '../key/key-failure';
import type { Outcome } from '../request/outcome';
import type { Provider } from '../model/provider';
import { afterAnswer, type SettingsState } from '../key/credential';
import type { CredentialTest } from '../types/credential-test';
import type { Settings } from '../types/settings';

export interface SettingsResource {
	state: SettingsState;
	/** Brings them anew; what is on screen stays until they come. */
	reload: () => void;
	/** Says why not, or null if it was done. */
	saveKey: (
		key: string,
		confirmed: Confirmations
	) => Promise< Failure | null >;
	/** Says why not, or null if it was done. */
	removeKey: () => Promise< Failure | null >;
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
export function useSettings( provider: Provider ): SettingsResource {
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
				setState( ( before ) => afterAnswer( before, outcome ) );
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
