import { createInterpolateElement } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Credential, Settings } from '../types/settings';
import { ConfigLine } from './config-line';
import { keyAccess } from './credential';
import { KeyField } from './key-field';
import { KeySource } from './key-source';
import type { KeyEntryResource } from './use-key-entry';

interface KeyAccessProps {
	settings: Settings;
	credential: Credential;
	keyEntry: KeyEntryResource;
	onSaved?: ( () => void ) | undefined;
	onCancel?: ( () => void ) | undefined;
}

/** The field for a key, or a sentence that says why there is none and who can help. */
export function KeyAccess( {
	settings,
	credential,
	keyEntry,
	onSaved,
	onCancel,
}: KeyAccessProps ) {
	switch ( keyAccess( settings, credential ) ) {
		case 'enter':
			return (
				<KeyField
					field={ credential.field }
					keyEntry={ keyEntry }
					onSaved={ onSaved }
					onCancel={ onCancel }
				/>
			);
		case 'forbidden':
			return <p>{ settings.who_can }</p>;
		case 'locked':
			return <KeySource credential={ credential } />;
		case 'unsealable':
			return (
				<>
					<p>
						{ createInterpolateElement(
							__(
								'A key is stored encrypted only, and this site has no secret of its own to encrypt it with. Put this line into <file /> and reload this page:',
								'meum-status'
							),
							{ file: <code translate="no">wp-config.php</code> }
						) }
					</p>
					{ settings.config_line !== null && (
						<ConfigLine line={ settings.config_line } />
					) }
				</>
			);
	}
}
