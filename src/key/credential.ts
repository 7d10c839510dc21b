import { __ } from '@wordpress/i18n';
import type { Credential, Settings } from '../types/settings';
import type { Failure } from '../request/failure';
import type { Outcome } from '../request/outcome';
import type { Provider } from '../model/provider';

export type SettingsState =
	| { status: 'loading' }
	| { status: 'failed'; failure: Failure }
	| { status: 'ready'; settings: Settings };

/** The state after an answer. A failure never takes settings off the screen. */
export function afterAnswer(
	state: SettingsState,
	outcome: Outcome< Settings >
): SettingsState {
	if ( outcome.status === 'answered' ) {
		return { status: 'ready', settings: outcome.value };
	}
	return state.status === 'ready'
		? state
		: { status: 'failed', failure: outcome.failure };
}

/** How a key can be set from here: by entering it, or why not. */
export type KeyAccess = 'enter' | 'forbidden' | 'locked' | 'unsealable';

/** A provider's key as the settings know it; null if the server knows no such provider. */
export function credentialOf(
	settings: Settings,
	provider: Provider
): Credential | null {
	return (
		settings.credentials.find( ( one ) => one.provider === provider ) ??
		null
	);
}

/** Whether this reader can set a key here. What nobody can do here goes before what only others can. */
export function keyAccess(
	settings: Settings,
	credential: Credential
): KeyAccess {
	if ( credential.locked ) {
		return 'locked';
	}
	if ( ! settings.can_change ) {
		return 'forbidden';
	}
	return settings.can_seal ? 'enter' : 'unsealable';
}

/** Whether there is a key that looks like one. An address that cannot be used is no fault of the key. */
export function hasUsableKey( credential: Credential ): boolean {
	return (
		credential.source !== 'none' &&
		( credential.problem === null ||
			credential.problem === 'address_invalid' )
	);
}

/**
 * Who else can change the key, in a sentence, where this reader cannot do it here; null where the reader can, or where that is
 * not known.
 */
export function keyElsewhere(
	state: SettingsState,
	provider: Provider
): string | null {
	if ( state.status !== 'ready' ) {
		return null;
	}
	const { settings } = state;
	const credential = credentialOf( settings, provider );
	switch ( credential && keyAccess( settings, credential ) ) {
		case 'locked':
			return __(
				'You and whoever manages the files of the server, for example your developer, can solve this: the key is set there.',
				'meum-status'
			);
		case 'forbidden':
			return settings.who_can;
		case 'enter':
		case 'unsealable':
		case null:
			return null;
	}
}
