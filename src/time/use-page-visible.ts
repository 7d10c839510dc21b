import { useSyncExternalStore } from '@wordpress/element';

function subscribe( onChange: () => void ): () => void {
	document.addEventListener( 'visibilitychange', onChange );
	return () => document.removeEventListener( 'visibilitychange', onChange );
}

/** Whether this tab can be seen. */
export function usePageVisible(): boolean {
	return useSyncExternalStore(
		subscribe,
		() => document.visibilityState !== 'hidden'
	);
}
