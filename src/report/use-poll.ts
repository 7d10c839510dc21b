import { useEffect } from '@wordpress/element';
import { DUE_NOW, isDue, type Due } from '../time/due';
import { SECOND } from '../time/time';
import { usePageVisible } from '../time/use-page-visible';
import { onReturn } from './on-return';

/** "resting" asks only when somebody comes back to the page. */
export type PollMode = 'off' | 'on' | 'resting';

/**
 * Calls `ask` whenever it is due, and sooner on becoming visible and on coming back online unless the date is firm; never while the
 * tab is hidden.
 *
 * It looks at the clock every second instead of setting one long timer, since a timer that sleeps with the laptop fires late.
 */
export function usePoll(
	ask: () => void,
	due: { current: Due },
	mode: PollMode
): void {
	const visible = usePageVisible();

	useEffect( () => {
		const hasten = () => {
			if ( ! due.current.isFirm ) {
				due.current = DUE_NOW;
			}
		};
		if ( ! visible ) {
			hasten();
		}
		if ( ! visible || mode !== 'on' ) {
			return;
		}
		const tick = () => {
			if ( isDue( due.current, Date.now() ) ) {
				ask();
			}
		};
		tick();
		const timer = setInterval( tick, SECOND );
		window.addEventListener( 'online', hasten );

		return () => {
			clearInterval( timer );
			window.removeEventListener( 'online', hasten );
		};
	}, [ ask, due, mode, visible ] );

	useEffect(
		() => ( mode === 'resting' ? onReturn( ask ) : undefined ),
		[ ask, mode ]
	);
}
