import {
	startTransition,
	useCallback,
	useEffect,
	useRef,
	useState,
} from '@wordpress/element';
import type { Reading } from '../time/clock';
import { DUE_NEVER, DUE_NOW, dueIn, type Due } from '../time/due';
import { parseTime, SECOND } from '../time/time';
import type { Report } from '../types/report';
import { nextAsk } from './next-ask';
import { getReport, refreshReport } from './report-endpoints';
import {
	reduceReport,
	type ReportEvent,
	type ReportState,
} from './report-state';
import { usePoll, type PollMode } from './use-poll';
import { useRequests } from './use-requests';

export interface ReportResource {
	state: ReportState;
	/** Asks the provider anew because a person wants it. */
	refresh: () => void;
	/** Brings what is stored, because something else than this page had the provider asked. */
	reload: () => void;
}

function untilExpiry( { pending_key: key, now }: Report ): number | null {
	const expires = parseTime( key?.expires_at ?? null );
	const reported = parseTime( now );

	return expires === null || reported === null ? null : expires - reported;
}

/** When the page asks again after an answer that turned one state into another. */
function dueAfter(
	before: ReportState,
	after: ReportState,
	reading: Reading
): Due {
	if ( before.status === 'loading' && after.status === 'ready' ) {
		// What was stored when the page was made is followed by a question at once.
		return DUE_NOW;
	}
	if ( modeOf( after ) === 'resting' ) {
		// At once, and not only when React has drawn what it means.
		return DUE_NEVER;
	}
	const report = after.status === 'ready' ? after.report : null;
	const delay = nextAsk( {
		poll: ( report?.poll ?? 0 ) * SECOND,
		untilExpiry: report && untilExpiry( report ),
		failures: after.status === 'loading' ? 0 : after.failures,
	} );

	// A wait although it has just asked: nothing that it learns can be stored.
	return dueIn(
		delay,
		reading.wall,
		! report?.refresh && ( report?.refresh_wait ?? 0 ) > 0
	);
}

/** Somebody who is signed out is asked about again only when a person comes back, or has signed in. */
function modeOf( state: ReportState ): PollMode {
	if ( state.status === 'loading' ) {
		return 'off';
	}
	return state.failure?.kind === 'signed_out' ? 'resting' : 'on';
}

/** Owns one provider's report: brings it, keeps it fresh while somebody looks, and keeps the last one when a request fails. */
export function useReport( provider: string ): ReportResource {
	const [ state, setState ] = useState< ReportState >( {
		status: 'loading',
	} );
	const newest = useRef( state );
	const due = useRef< Due >( DUE_NOW );

	const onEvent = useCallback( ( event: ReportEvent ) => {
		const before = newest.current;
		const after = reduceReport( before, event );
		newest.current = after;
		if ( before.status === 'loading' ) {
			// The first report draws everything: in slices, so that the page stays free.
			startTransition( () => setState( after ) );
		} else {
			setState( after );
		}
		if ( event.type === 'answered' ) {
			due.current = dueAfter( before, after, event.reading );
		}
	}, [] );
	const send = useRequests( onEvent );

	const reload = useCallback( () => {
		send( 'page', ( signal ) => getReport( provider, signal ) );
	}, [ provider, send ] );
	useEffect( reload, [ reload ] );

	const ask = useCallback( () => {
		send( 'page', ( signal ) => refreshReport( provider, 'page', signal ) );
	}, [ provider, send ] );
	usePoll( ask, due, modeOf( state ) );

	const refresh = useCallback( () => {
		send( 'person', ( signal ) =>
			refreshReport( provider, 'person', signal )
		);
	}, [ provider, send ] );

	return { state, refresh, reload };
}
