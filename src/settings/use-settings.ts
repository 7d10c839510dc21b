import { useCallback, useEffect, useRef } from '@wordpress/element';
import { removeKey, saveKey, testKey } from '../key/key-endpoints';
import type { Confirmations } from '../key/key-entry';
import { isOutOfDate } from '../key/key-failure';
import type { RequestFailure } from '../request/failure';
import type { Outcome } from '../request/outcome';
import type { CredentialTest } from '../types/credential-test';
import type { Settings } from '../types/settings';
import type { SettingsState } from './settings-state';
import { useLoadedSettings } from './use-loaded-settings';

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
	const { state, reload, replace } = useLoadedSettings();
	const life = useRef( new AbortController() );

	useEffect( () => {
		const controller = new AbortController();
		life.current = controller;

		return () => controller.abort();
	}, [] );

	const change = useCallback(
		async (
			request: ( signal: AbortSignal ) => Promise< Outcome< Settings > >
		) => {
			const outcome = await whileAlive( request, life.current );
			if ( outcome.status === 'answered' ) {
				replace( outcome );
				return null;
			}
			if ( isOutOfDate( outcome.failure ) ) {
				replace( null );
			}
			return outcome.failure;
		},
		[ replace ]
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
