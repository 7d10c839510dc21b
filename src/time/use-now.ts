import { useEffect, useState } from '@wordpress/element';
import { timeAt, type Clock, type Reading } from './clock';
import { usePageVisible } from './use-page-visible';

/** Both clocks of the browser, now. */
export function readClocks(): Reading {
	return { wall: Date.now(), monotonic: performance.now() };
}

/**
 * The server's time in milliseconds, renewed at every full step of it. It stands still in a hidden tab and is right again as soon as
 * the tab is seen.
 */
export function useNow( clock: Clock, step: number ): number {
	const visible = usePageVisible();
	const [ now, setNow ] = useState( () => timeAt( clock, readClocks() ) );

	useEffect( () => {
		if ( ! visible ) {
			return;
		}
		let timer: ReturnType< typeof setTimeout >;
		const tick = () => {
			const time = timeAt( clock, readClocks() );
			setNow( time );
			// Aiming at the next full step keeps a late timer from adding up.
			timer = setTimeout( tick, step - ( time % step ) );
		};
		tick();

		return () => clearTimeout( timer );
	}, [ clock, step, visible ] );

	return now;
}
