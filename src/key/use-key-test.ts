import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import type { SettingsResource } from '../settings/use-settings';
import { finishedTest, type KeyTest } from './key-test';
import { useOneAtATime } from './use-one-at-a-time';

/** Tries the key that is in use when a person asks for it, and says what came out. */
export function useKeyTest(
	site: SettingsResource,
	onTested: () => void
): {
	test: KeyTest;
	run: () => void;
} {
	const [ test, setTest ] = useState< KeyTest >( { status: 'idle' } );
	const { testKey, reload } = site;

	const run = useOneAtATime( async () => {
		setTest( { status: 'running' } );
		const done = finishedTest( await testKey() );
		setTest( done );
		speak( `${ done.message } ${ done.remedy ?? '' }`.trim() );
		// A key that was never tried may be one that is, now.
		reload();
		onTested();
	} );

	return { test, run };
}
