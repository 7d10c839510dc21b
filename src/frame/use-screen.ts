import { useCallback, useMemo, useSyncExternalStore } from '@wordpress/element';
import { readScreenAddress, screenHref, type Screen } from './screen-address';

export interface ScreenResource {
	screen: Screen;
	provider: string;
	/** The address of another screen of the same provider. */
	hrefOf: ( screen: Screen ) => string;
	/** Goes to another screen, without loading the page anew; Back comes back. */
	go: ( screen: Screen ) => void;
}

/** Said by this panel when it changes the address, which the browser tells nobody. */
const MOVED = 'meum-status-moved';

function subscribe( onChange: () => void ): () => void {
	window.addEventListener( 'popstate', onChange );
	window.addEventListener( MOVED, onChange );

	return () => {
		window.removeEventListener( 'popstate', onChange );
		window.removeEventListener( MOVED, onChange );
	};
}

/** Keeps the screen and the provider in the address bar. */
export function useScreen( first: string ): ScreenResource {
	const search = useSyncExternalStore(
		subscribe,
		() => window.location.search
	);
	const { screen, provider } = useMemo(
		() => readScreenAddress( search, [ first ] ),
		[ search, first ]
	);
	const hrefOf = useCallback(
		( to: Screen ) =>
			screenHref( window.location.href, { screen: to, provider }, first ),
		[ provider, first ]
	);
	const go = useCallback(
		( to: Screen ) => {
			if ( to !== screen ) {
				window.history.pushState( null, '', hrefOf( to ) );
				window.dispatchEvent( new Event( MOVED ) );
			}
		},
		[ hrefOf, screen ]
	);

	return { screen, provider, hrefOf, go };
}
