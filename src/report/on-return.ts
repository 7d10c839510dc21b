import { addAction, removeAction } from '@wordpress/hooks';
import { isRecord } from '../request/record';

/** What WordPress's heartbeat does with every answer. */
const BEAT = 'heartbeat.tick';

/** How often somebody has begun to wait; each needs a name of its own. */
let waiters = 0;

/** Whether a frame of the page has the focus, such as WordPress's dialog for signing in, which takes it by itself when it opens. */
function isInFrame(): boolean {
	// eslint-disable-next-line @wordpress/no-global-active-element -- The page's own element is meant, there is no node to go by.
	return document.activeElement?.tagName === 'IFRAME';
}

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
	// The window loses the focus to a frame of its own as it does to another window, and gets it back: nobody was away.
	let wasInFrame = isInFrame();
	const onFocusMoved = ( { type }: Event ) => {
		if ( type === 'focus' && ! wasInFrame ) {
			onVisible();
		}
		wasInFrame = isInFrame();
	};
	document.addEventListener( 'visibilitychange', onVisible );
	window.addEventListener( 'blur', onFocusMoved );
	window.addEventListener( 'focus', onFocusMoved );
	addAction( BEAT, name, ( answer: unknown ) => {
		if ( isRecord( answer ) && answer[ 'wp-auth-check' ] === true ) {
			onVisible();
		}
	} );

	return () => {
		document.removeEventListener( 'visibilitychange', onVisible );
		window.removeEventListener( 'blur', onFocusMoved );
		window.removeEventListener( 'focus', onFocusMoved );
		removeAction( BEAT, name );
	};
}
