import { speak } from '@wordpress/a11y';
import { useCallback, useState } from '@wordpress/element';
import { finishedTest, type KeyTest } from '../model/key-test';
import type { SettingsResource } from './use-settings';

/** Tries the key that is in use when a person asks for it, and says what came out. */
export function useKeyTest(
	site: SettingsResource,
	onTested: () => void
): {
	test: KeyTest;
	run: () => void;
} {
	const [ test, setTest ] = useState< KeyTest >( { status: 'idle' } );
	const isRunning = test.status === 'running';
	const { testKey, reload } = site;

	const run = useCallback( () => {
		if ( isRunning ) {
			return;
		}
		setTest( { status: 'running' } );
		void testKey().then( ( outcome ) => {
			const done = finishedTest( outcome );
			setTest( done );
			speak( `${ done.message } ${ done.remedy ?? '' }` );
			// A key that was never tried may be one that is, now.
			reload();
			onTested();
		} );
	}, [ isRunning, onTested, reload, testKey ] );

	return { test, run };
}
