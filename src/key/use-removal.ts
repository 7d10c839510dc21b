import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { RequestFailure } from '../request/failure';
import { keyFailureSentence } from './key-failure';
import { useOneAtATime } from './use-one-at-a-time';

interface Removal {
	isBusy: boolean;
	/** Why the key was not removed; null if nothing has failed. */
	sentence: string | null;
	remove: () => void;
}

/** Removes a key when a person has confirmed it, and says what came out. */
export function useRemoval(
	removeKey: () => Promise< RequestFailure | null >,
	onDone: () => void
): Removal {
	const [ isBusy, setBusy ] = useState( false );
	const [ sentence, setSentence ] = useState< string | null >( null );

	const remove = useOneAtATime( async () => {
		setBusy( true );
		const failure = await removeKey();
		setBusy( false );
		if ( failure !== null ) {
			setSentence( keyFailureSentence( failure ) );
			speak( keyFailureSentence( failure ), 'assertive' );
			return;
		}
		speak( __( 'The API key is removed.', 'meum-status' ) );
		onDone();
	} );

	return { isBusy, sentence, remove };
}
