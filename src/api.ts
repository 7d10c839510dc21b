import apiFetch from '@wordpress/api-fetch';
import { isCredentialTest, isReport, isSettings } from './model/answers';
import { toFailure, type Failure } from './model/failure';
import type { Outcome } from './model/outcome';
import type { Provider } from './model/provider';
import type { Answer, Asker } from './model/report-state';
import { SECOND } from './model/time';
import type { CredentialTest } from './types/credential-test';
import type { Settings } from './types/settings';

/** The server gives the provider 8 s; a request that lasts this long is lost. */
const PATIENCE = 30 * SECOND;

interface Question {
	path: string;
	method?: 'POST' | 'PUT' | 'DELETE';
	data?: Record< string, unknown >;
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

async function request< Value >(
	question: Question,
	isExpected: ( value: unknown ) => value is Value,
	outer: AbortSignal
): Promise< Outcome< Value > > {
	const patience = startPatience( outer );
	const { signal } = patience;
	try {
		const value = await apiFetch< unknown >( { ...question, signal } );
		return isExpected( value )
			? { status: 'answered', value }
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
	return request(
		{ path: `/meum-status/v1/reports/${ provider }` },
		isReport,
		signal
	);
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
		isReport,
		signal
	);
}

/** What can be set. PHP preloads this very path too. */
export function getSettings(
	signal: AbortSignal
): Promise< Outcome< Settings > > {
	return request( { path: '/meum-status/v1/settings' }, isSettings, signal );
}

/** Tries a key and stores it; with `untried` it is stored even if the provider cannot be reached. Answers with the new settings. */
export function putKey(
	provider: Provider,
	key: string,
	untried: boolean,
	signal: AbortSignal
): Promise< Outcome< Settings > > {
	return request(
		{
			path: `/meum-status/v1/credentials/${ provider }`,
			method: 'PUT',
			data: { api_key: key, ...( untried && { untried } ) },
		},
		isSettings,
		signal
	);
}

/** Forgets the stored key. Answers with the new settings. */
export function deleteKey(
	provider: Provider,
	signal: AbortSignal
): Promise< Outcome< Settings > > {
	return request(
		{
			path: `/meum-status/v1/credentials/${ provider }`,
			method: 'DELETE',
		},
		isSettings,
		signal
	);
}

/** Asks the provider whether it accepts the key that is in use. */
export function testKey(
	provider: Provider,
	signal: AbortSignal
): Promise< Outcome< CredentialTest > > {
	return request(
		{
			path: `/meum-status/v1/credentials/${ provider }/test`,
			method: 'POST',
			data: {},
		},
		isCredentialTest,
		signal
	);
}
