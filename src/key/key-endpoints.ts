import { ask } from '../api';
import type { Outcome } from '../request/outcome';
import { fits } from '../request/shape';
import { isSettings } from '../settings/settings-endpoints';
import type { CredentialTest } from '../types/credential-test';
import type { Settings } from '../types/settings';
import { CREDENTIAL_TEST } from '../types/shapes';
import type { Confirmations } from './key-entry';

const CREDENTIALS = '/meum-status/v1/credentials';

function isCredentialTest( value: unknown ): value is CredentialTest {
	return fits( value, CREDENTIAL_TEST );
}

/** Tries a key and stores it; what was confirmed is no reason to refuse it. Answers with the new settings. */
export function saveKey(
	provider: string,
	key: string,
	confirmed: Confirmations,
	signal: AbortSignal
): Promise< Outcome< Settings > > {
	return ask(
		{
			path: `${ CREDENTIALS }/${ provider }`,
			by: 'person',
			method: 'POST',
			data: {
				...Object.fromEntries(
					confirmed.map( ( name ) => [ name, true ] )
				),
				api_key: key,
			},
		},
		isSettings,
		signal
	);
}

/** Forgets the stored key. Answers with the new settings. */
export function removeKey(
	provider: string,
	signal: AbortSignal
): Promise< Outcome< Settings > > {
	return ask(
		{
			path: `${ CREDENTIALS }/${ provider }/remove`,
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
	provider: string,
	signal: AbortSignal
): Promise< Outcome< CredentialTest > > {
	return ask(
		{
			path: `${ CREDENTIALS }/${ provider }/test`,
			by: 'person',
			method: 'POST',
			data: {},
		},
		isCredentialTest,
		signal
	);
}
