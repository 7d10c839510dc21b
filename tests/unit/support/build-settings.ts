import type { CredentialTest } from '../../../src/types/credential-test';
import type { Credential, Settings } from '../../../src/types/settings';

export function buildCredential(
	overrides: Partial< Credential > = {}
): Credential {
	return {
		provider: 'meum',
		name: 'Meum',
		field: {
			label: 'Store API key',
			placeholder: 'sk_live_…',
			help: 'Enter an API key of this store. It is tried before it is saved.',
		},
		constant: 'MEUM_STATUS_API_KEY',
		source: 'database',
		prefix: 'sk_live_9fK2',
		problem: null,
		problem_text: null,
		locked: false,
		untried: false,
		saved: true,
		saved_prefix: 'sk_live_9fK2',
		saved_at: '2026-11-20T09:00:00Z',
		saved_by: 'Admin',
		...overrides,
	};
}

export const NO_KEY = buildCredential( {
	source: 'none',
	prefix: null,
	problem: 'no_key',
	saved: false,
	saved_prefix: null,
	saved_at: null,
	saved_by: null,
} );

/** A key that is there, but cannot be used. */
export const UNUSABLE: Partial< Credential > = {
	prefix: null,
	problem: 'key_unreadable',
	problem_text: 'The stored key cannot be opened any more. Enter it again.',
};

/** An administrator's settings, with a key in the database. */
export function buildSettings(
	credential: Partial< Credential > = {},
	overrides: Partial< Settings > = {}
): Settings {
	return {
		can_change: true,
		who_can: 'An administrator of this site can change this.',
		can_seal: true,
		config_line: null,
		credentials: [ buildCredential( credential ) ],
		...overrides,
	};
}

export function buildTest(
	overrides: Partial< CredentialTest > = {}
): CredentialTest {
	return {
		provider: 'meum',
		result: 'accepted',
		message: 'Meum accepts the key.',
		remedy: null,
		...overrides,
	};
}
