import { useCallback, useEffect, useRef } from '@wordpress/element';
import type { Asker } from '../api';
import type { Outcome } from '../request/outcome';
import { readClocks } from '../time/use-now';
import type { Report } from '../types/report';
import type { ReportEvent } from './report-state';

/** One way to ask for a report. */
export type SendRequest = (
	signal: AbortSignal
) => Promise< Outcome< Report > >;

/**
 * Sends one request at a time and says what became of it. While one is under way, a second one of the page is dropped and one of a
 * person waits its turn. What is under way on unmount is aborted and says nothing more.
 */
export function useRequests(
	onEvent: ( event: ReportEvent ) => void
): ( by: Asker, request: SendRequest ) => void {
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
		function send( by: Asker, request: SendRequest ): void {
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
			void request( controller.signal ).then( ( outcome ) => {
				if ( controller.signal.aborted ) {
					return;
				}
				underway.current = null;
				onEvent( {
					type: 'answered',
					by,
					outcome,
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
