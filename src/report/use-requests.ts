import { useCallback, useEffect, useRef } from '@wordpress/element';
import type { Answer, Asker, ReportEvent } from './report-state';
import { readClocks } from '../time/use-now';

export type Request = ( signal: AbortSignal ) => Promise< Answer >;

/**
 * Sends one request at a time and says what became of it. While one is under way, a second one of the page is dropped and one of a
 * person waits its turn. What is under way on unmount is aborted and says nothing more.
 */
export function useRequests(
	onEvent: ( event: ReportEvent ) => void
): ( by: Asker, request: Request ) => void {
	const underway = useRef< AbortController | null >( null );
	const following = useRef< ( () => void ) | null >( null );

	useEffect(
		() => () => {
			underway.current?.abort();
			underway.current = null;
		},
		[]
	);

	return useCallback(
		function send( by: Asker, request: Request ): void {
			if ( underway.current !== null ) {
				if ( by === 'person' ) {
					following.current = () => send( by, request );
					onEvent( { type: 'asked', by } );
				}
				return;
			}
			const controller = new AbortController();
			underway.current = controller;
			onEvent( { type: 'asked', by } );
			void request( controller.signal ).then( ( answer ) => {
				if ( controller.signal.aborted ) {
					return;
				}
				underway.current = null;
				onEvent( {
					type: 'answered',
					by,
					answer,
					reading: readClocks(),
				} );
				const next = following.current;
				following.current = null;
				next?.();
			} );
		},
		[ onEvent ]
	);
}
