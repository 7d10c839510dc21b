import {
	startTransition,
	useCallback,
	useEffect,
	useRef,
	useState,
} from '@wordpress/element';
import { getReport, refreshReport } from './report-endpoints';
import { timeAt, type Reading } from '../time/clock';
import { DUE_NEVER, DUE_NOW, dueIn, type Due } from '../time/due';
import type { Provider } from '../model/provider';
import {
	reduceReport,
	type ReportEvent,
	type ReportState,
} from './report-state';
import { nextAsk } from './next-ask';
import { parseTime, SECOND } from '../time/time';
import { readClocks } from '../time/use-now';
import { usePoll, type PollMode } from './use-poll';
import { useRequests } from './use-requests';

export interface ReportResource {
	state: ReportState;
	/** Asks the provider anew because a person wants it. */
	refresh: () => void;
	/** Brings what is stored, because something else than this page had the provider asked. */
	reload: () => void;
}

function untilExpiry(
	state: ReportState,
	reading: Reading
): number | 'open' | null {
	if ( state.status !== 'ready' || state.report.pending_key === null ) {
		return null;
	}
	const expires = parseTime( state.report.pending_key.expires_at );

	return expires === null ? 'open' : expires - timeAt( state.clock, reading );
}

/** When the page asks again after an answer that turned one state into another. */
function dueAfter(
	before: ReportState,
	after: ReportState,
	reading: Reading,
	opened: Reading
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
	const wait = ( report?.refresh_wait ?? 0 ) * SECOND;
	const delay = nextAsk( {
		sinceOpened: timeAt( { server: 0, ...opened }, reading ),
		untilExpiry: untilExpiry( after, reading ),
		running: report?.refresh === 'running' ? wait : null,
		wait,
		failures: after.status === 'loading' ? 0 : after.failures,
	} );

	return dueIn( delay, reading.wall );
}

/** Somebody who is signed out is asked about again only when a person comes back, or has signed in. */
function modeOf( state: ReportState ): PollMode {
	if ( state.status === 'loading' ) {
		return 'off';
	}
	return state.failure?.kind === 'signed_out' ? 'resting' : 'on';
}

/** Owns one provider's report: brings it, keeps it fresh while somebody looks, and keeps the last one when a request fails. */
export function useReport( provider: Provider ): ReportResource {
	const [ state, setState ] = useState< ReportState >( {
		status: 'loading',
	} );
	const newest = useRef( state );
	const due = useRef< Due >( DUE_NOW );
	const [ opened ] = useState( readClocks );

	const onEvent = useCallback(
		( event: ReportEvent ) => {
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
				due.current = dueAfter( before, after, event.reading, opened );
			}
		},
		[ opened ]
	);
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
