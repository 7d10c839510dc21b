import { act } from '@testing-library/react';

/** Taken before any test replaces it. */
const realTimeout = setTimeout;

/** Makes the test's time stand still, years away from the server's, as a browser's clock may be. */
export function stopTime(): void {
	jest.useFakeTimers( { now: new Date( '2031-01-01T00:00:00Z' ) } );
}

/** Hides or shows the tab, as a person does by changing tabs. */
export function setVisible( visible: boolean ): void {
	jest.spyOn( document, 'visibilityState', 'get' ).mockReturnValue(
		visible ? 'visible' : 'hidden'
	);
	act( () => {
		document.dispatchEvent( new Event( 'visibilitychange' ) );
	} );
}

/**
 * Lets fake time pass, and what was promised meanwhile happen. An answer may draw something whose effect asks again, so what follows
 * is given two more rounds; and what changes during a click React draws by a timer of its own, which is real.
 */
export async function pass( milliseconds: number ): Promise< void > {
	for ( const time of [ milliseconds, 0, 0 ] ) {
		await act( async () => {
			await jest.advanceTimersByTimeAsync( time );
			await new Promise( ( resolve ) => realTimeout( resolve, 0 ) );
		} );
	}
}
