import type { CredentialTest } from '../types/credential-test';
import type { Report } from '../types/report';
import type { Settings } from '../types/settings';
import { CREDENTIAL_TEST, REPORT, SETTINGS } from '../types/shapes';
import { isRecord } from './record';
import { fits } from './shape';

/*
 * Whether this site's server answered with what it was asked for, whole. A firewall, another plugin, or a version of this plugin that
 * is newer than the page may have put something else in its place, and half a report would break the panel while it is drawn.
 */

export function isReport( value: unknown ): value is Report {
	return fits( value, REPORT );
}

export function isSettings( value: unknown ): value is Settings {
	return fits( value, SETTINGS );
}

export function isCredentialTest( value: unknown ): value is CredentialTest {
	return fits( value, CREDENTIAL_TEST );
}

/** An error as WordPress's REST API tells it. */
export interface RestError {
	code: string;
	message: string;
	/** HTTP status that the error was meant to have, or null. */
	status: number | null;
}

/** Reads an error of WordPress's REST API; null if it is something else. */
export function readRestError( value: unknown ): RestError | null {
	if (
		! isRecord( value ) ||
		typeof value.code !== 'string' ||
		typeof value.message !== 'string'
	) {
		return null;
	}
	const status = isRecord( value.data ) ? value.data.status : null;

	return {
		code: value.code,
		message: value.message,
		status: typeof status === 'number' ? status : null,
	};
}
