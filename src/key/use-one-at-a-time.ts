import { useCallback, useRef } from '@wordpress/element';

/**
 * Lets something run only while it is not running already. What is on screen cannot hold back a second press that comes before it is
 * drawn anew.
 */
export function useOneAtATime< Parameters extends unknown[] >(
	run: ( ...parameters: Parameters ) => Promise< void >
): ( ...parameters: Parameters ) => void {
	const isRunning = useRef( false );
	const newest = useRef( run );
	newest.current = run;

	return useCallback( ( ...parameters: Parameters ) => {
		if ( isRunning.current ) {
			return;
		}
		isRunning.current = true;
		void newest.current( ...parameters ).finally( () => {
			isRunning.current = false;
		} );
	}, [] );
}
