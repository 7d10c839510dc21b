import { useId, useState } from '@wordpress/element';
import type { SettingsResource } from '../settings/use-settings';
import type { Credential, Settings } from '../types/settings';
import { keyAccess } from './credential';
import { KeyButtons } from './key-buttons';
import { KeyPrefix } from './key-prefix';
import { KeySource } from './key-source';
import { KeyTestResult } from './key-test-result';
import { RemoveKey } from './remove-key';
import { useKeyTest } from './use-key-test';

interface KeyInUseProps {
	settings: Settings;
	credential: Credential;
	site: SettingsResource;
	onReplace: () => void;
	onTested: () => void;
	onRemoved: () => void;
}

/** The key by its first characters, with what this reader may do with it. */
export function KeyInUse( {
	settings,
	credential,
	site,
	onReplace,
	onTested,
	onRemoved,
}: KeyInUseProps ) {
	const [ isRemoving, setRemoving ] = useState( false );
	const { test, run } = useKeyTest( site, onTested );
	const id = useId();

	return (
		<>
			<p id={ id }>{ credential.field.label }</p>
			<div
				className="meum-status__key-row"
				role="group"
				aria-labelledby={ id }
			>
				<KeyPrefix credential={ credential } />
				<KeyButtons
					isOpen={ keyAccess( settings, credential ) === 'enter' }
					canTest={ settings.can_change }
					isTesting={ test.status === 'running' }
					onReplace={ onReplace }
					onTest={ run }
					onRemove={ () => setRemoving( true ) }
				/>
			</div>
			<KeyTestResult test={ test } />
			<KeySource credential={ credential } />
			{ ! settings.can_change && <p>{ settings.who_can }</p> }
			{ isRemoving && (
				<RemoveKey
					name={ credential.name }
					removeKey={ site.removeKey }
					onRemoved={ onRemoved }
					onClose={ () => setRemoving( false ) }
				/>
			) }
		</>
	);
}
