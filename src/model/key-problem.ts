import { __, sprintf } from '@wordpress/i18n';
import type { Credential } from '../types/settings';
import { providerName } from './provider';

/** Why the key cannot be used and what to do, or null. That there is none yet is no problem: its field says enough. */
export function keyProblemSentence( credential: Credential ): string | null {
	const name = providerName( credential.provider );
	switch ( credential.problem ) {
		case 'key_malformed':
			return sprintf(
				/* translators: %s: name of the provider. */
				__(
					'What is set there does not look like a key of %s, which begins with sk_live_ and has no spaces.',
					'meum-status'
				),
				name
			);
		case 'key_unreadable':
			return __(
				'The stored key cannot be opened any more: the salts in wp-config.php have changed, or the database comes from another site. Enter the key again.',
				'meum-status'
			);
		case 'address_invalid':
			return sprintf(
				/* translators: 1: name of the provider. 2: name of a constant. */
				__(
					'The address of the API of %1$s cannot be used. Correct the constant %2$s in wp-config.php, or remove it.',
					'meum-status'
				),
				name,
				'MEUM_STATUS_API_URL'
			);
		case 'no_key':
		case null:
			return null;
	}
}
