import type { Credential, Settings } from '../types/settings';

/** How a key can be set from here: by entering it, or why not. */
export type KeyAccess = 'enter' | 'forbidden' | 'locked' | 'unsealable';

/** A provider's key as the settings know it; null if the server knows no such provider. */
export function credentialOf(
	settings: Settings,
	provider: string
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

/** Whether there is a key that looks like one: only such a key is known by its first characters. */
export function hasUsableKey( { prefix }: Credential ): boolean {
	return prefix !== null;
}
