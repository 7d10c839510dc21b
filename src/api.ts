import apiFetch from '@wordpress/api-fetch';
import { toFailure, type Failure } from './model/failure';
import type { Provider } from './model/provider';
import { isRecord } from './model/record';
import type { Answer, Asker } from './model/report-state';
import { SECOND } from './model/time';
import type { Report } from './types/report';

/** The server gives the provider 8 s; a request that lasts this long is lost. */
const PATIENCE = 30 * SECOND;

/**
 * Whether this site's server answered with a report. It owns the contract, so this only tells a report from what a firewall or
 * another plugin may have put in its place.
 */
function isReport( value: unknown ): value is Report {
	return (
		isRecord( value ) &&
		typeof value.state === 'string' &&
		typeof value.headline === 'string' &&
		typeof value.now === 'string' &&
		[
			value.checks,
			value.issues,
			value.comparison,
			value.deviations,
		].every( Array.isArray )
	);
}

interface Question {
	path: string;
	method?: 'POST';
	data?: { by: Asker };
}

interface Patience {
	signal: AbortSignal;
	/** Stops the clock. */
	end: () => void;
}

/** A signal that aborts with another one, or when patience is lost. */
function startPatience( outer: AbortSignal ): Patience {
	const controller = new AbortController();
	const abort = () => controller.abort();
	const timer = setTimeout( abort, PATIENCE );
	outer.addEventListener( 'abort', abort );

	return {
		signal: controller.signal,
		end: () => {
			clearTimeout( timer );
			outer.removeEventListener( 'abort', abort );
		},
	};
}

async function request(
	question: Question,
	outer: AbortSignal
): Promise< Answer > {
	const patience = startPatience( outer );
	const { signal } = patience;
	try {
		const report = await apiFetch< unknown >( { ...question, signal } );
		return isReport( report )
			? { status: 'answered', report }
			: { status: 'failed', failure: toFailure( null ) };
	} catch ( rejection ) {
		const failure: Failure = signal.aborted
			? { kind: 'timeout', code: null, message: null }
			: toFailure( rejection );
		return { status: 'failed', failure };
	} finally {
		patience.end();
	}
}

/** The stored report. PHP preloads this very path, so that the first one costs no request. */
export function getReport(
	provider: Provider,
	signal: AbortSignal
): Promise< Answer > {
	return request( { path: `/meum-status/v1/reports/${ provider }` }, signal );
}

/** The report after asking the provider anew, if the server finds that it is time to. */
export function refreshReport(
	provider: Provider,
	by: Asker,
	signal: AbortSignal
): Promise< Answer > {
	return request(
		{
			path: `/meum-status/v1/reports/${ provider }/refresh`,
			method: 'POST',
			data: { by },
		},
		signal
	);
}
