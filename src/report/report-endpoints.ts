import { isCredentialTest, isReport, isSettings } from '../request/rest-error';
import type { Confirmations } from '../key/key-entry';
import type { Outcome } from '../request/outcome';
import type { Provider } from '../model/provider';
import type { Answer, Asker } from './report-state';
import { ask } from '../api';
import type { CredentialTest } from '../types/credential-test';
import type { Settings } from '../types/settings';

const NAMESPACE = '/meum-status/v1';

/** The stored report. PHP preloads this very path, so that the first one costs no request. */
export function getReport(
	provider: Provider,
	signal: AbortSignal
): Promise< Answer > {
	return ask(
		{ path: `${ NAMESPACE }/reports/${ provider }`, by: 'page' },
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
	return ask(
		{
			path: `${ NAMESPACE }/reports/${ provider }/refresh`,
			by,
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
	return ask(
		{ path: `${ NAMESPACE }/settings`, by: 'page' },
		isSettings,
		signal
	);
}

/** Tries a key and stores it; what was confirmed is no reason to refuse it. Answers with the new settings. */
export function saveKey(
	provider: Provider,
	key: string,
	{ untried, connectionKey }: Confirmations,
	signal: AbortSignal
): Promise< Outcome< Settings > > {
	return ask(
		{
			path: `${ NAMESPACE }/credentials/${ provider }`,
			by: 'person',
			method: 'POST',
			data: {
				api_key: key,
				...( untried && { untried } ),
				...( connectionKey && { confirm_connection_key: true } ),
			},
		},
		isSettings,
		signal
	);
}

/** Forgets the stored key. Answers with the new settings. */
export function removeKey(
	provider: Provider,
	signal: AbortSignal
): Promise< Outcome< Settings > > {
	return ask(
		{
			path: `${ NAMESPACE }/credentials/${ provider }/remove`,
			by: 'person',
			method: 'POST',
			data: {},
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
	return ask(
		{
			path: `${ NAMESPACE }/credentials/${ provider }/test`,
			by: 'person',
			method: 'POST',
			data: {},
		},
		isCredentialTest,
		signal
	);
}
