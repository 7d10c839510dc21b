import { addAction, removeAction } from '@wordpress/hooks';
import { isRecord } from '../model/record';

/** What WordPress's heartbeat does with every answer. */
const BEAT = 'heartbeat.tick';

/** How often somebody has begun to wait; each needs a name of its own. */
let waiters = 0;

/**
 * Calls `act` when a person comes back to the page, to its tab or its window, and when WordPress's own heartbeat finds that somebody is
 * signed in. That is all that can be known without a request.
 *
 * @return Stops it.
 */
export function onReturn( act: () => void ): () => void {
	const name = `meum-status/on-return-${ ++waiters }`;
	const onVisible = () => {
		if ( document.visibilityState !== 'hidden' ) {
			act();
		}
	};
	document.addEventListener( 'visibilitychange', onVisible );
	window.addEventListener( 'focus', onVisible );
	addAction( BEAT, name, ( answer: unknown ) => {
		if ( isRecord( answer ) && answer[ 'wp-auth-check' ] === true ) {
			onVisible();
		}
	} );

	return () => {
		document.removeEventListener( 'visibilitychange', onVisible );
		window.removeEventListener( 'focus', onVisible );
		removeAction( BEAT, name );
	};
}
