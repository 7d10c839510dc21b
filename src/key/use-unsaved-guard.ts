import { useEffect } from '@wordpress/element';

/** Makes the browser ask before the page is left while something would be lost. */
export function useUnsavedGuard( isUnsaved: boolean ): void {
	useEffect( () => {
		if ( ! isUnsaved ) {
			return;
		}
		const guard = ( event: BeforeUnloadEvent ) => event.preventDefault();
		window.addEventListener( 'beforeunload', guard );

		return () => window.removeEventListener( 'beforeunload', guard );
	}, [ isUnsaved ] );
}
