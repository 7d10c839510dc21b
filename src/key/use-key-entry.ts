import { speak } from '@wordpress/a11y';
import { useCallback, useReducer, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { SettingsResource } from '../settings/use-settings';
import type { Doubt } from '../types/doubt';
import {
	confirming,
	NO_ENTRY,
	reduceKeyEntry,
	type KeyEntry,
} from './key-entry';
import { keyFailureSentence } from './key-failure';
import { cleanKey } from './pasted-key';
import { useUnsavedGuard } from './use-unsaved-guard';

export interface KeyEntryResource {
	entry: KeyEntry;
	/** Whether another key is to take the place of the one in use. */
	isReplacing: boolean;
	type: ( value: string ) => void;
	replace: () => void;
	/** Forgets what was typed, and leaves the key in use as it is. */
	discard: () => void;
	/** Whether it was saved. With a doubt it is saved in spite of that. */
	save: ( doubt: Doubt | null ) => Promise< boolean >;
}

/** Owns the key that is being entered, on whatever screen its field stands. It is forgotten as soon as it is saved. */
export function useKeyEntry(
	saveKey: SettingsResource[ 'saveKey' ],
	onSaved: () => void
): KeyEntryResource {
	const [ entry, dispatch ] = useReducer( reduceKeyEntry, NO_ENTRY );
	const [ isReplacing, setReplacing ] = useState( false );
	const { confirmed, value } = entry;
	useUnsavedGuard( value !== '' );

	const discard = useCallback( () => {
		dispatch( { type: 'cleared' } );
		setReplacing( false );
	}, [] );

	const save = useCallback(
		async ( doubt: Doubt | null ) => {
			const all = confirming( { confirmed }, doubt );
			dispatch( { type: 'sent', confirmed: all } );
			const failure = await saveKey( cleanKey( value ), all );
			if ( failure !== null ) {
				dispatch( { type: 'failed', failure } );
				speak( keyFailureSentence( failure ), 'assertive' );
				return false;
			}
			discard();
			speak( __( 'The API key is saved.', 'meum-status' ) );
			onSaved();
			return true;
		},
		[ confirmed, discard, onSaved, saveKey, value ]
	);

	return {
		entry,
		isReplacing,
		type: useCallback(
			( typed ) => dispatch( { type: 'typed', value: typed } ),
			[]
		),
		replace: useCallback( () => setReplacing( true ), [] ),
		discard,
		save,
	};
}
