import type { CredentialTest } from '../types/credential-test';
import type { Report } from '../types/report';
import type { Settings } from '../types/settings';
import { isRecord } from './record';

/*
 * Whether this site's server answered with what it was asked for. It owns the contract, so these only tell its answers from what a
 * firewall or another plugin may have put in their place.
 */

export function isReport( value: unknown ): value is Report {
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

export function isSettings( value: unknown ): value is Settings {
	return (
		isRecord( value ) &&
		typeof value.can_change === 'boolean' &&
		typeof value.can_seal === 'boolean' &&
		Array.isArray( value.credentials )
	);
}

export function isCredentialTest( value: unknown ): value is CredentialTest {
	return (
		isRecord( value ) &&
		typeof value.result === 'string' &&
		typeof value.message === 'string'
	);
}
