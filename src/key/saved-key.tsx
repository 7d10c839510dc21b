import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { SettingsResource } from '../settings/use-settings';
import type { SiteTime } from '../time/site-time';
import type { Credential } from '../types/settings';
import { Paragraph } from '../ui/paragraph';
import { RemoveKey } from './remove-key';
import { hasIdleKey, idleLine, savedLine } from './saved-key-lines';

interface SavedKeyProps {
	credential: Credential;
	removeKey: SettingsResource[ 'removeKey' ];
	/** Whether this reader may remove it. */
	canChange: boolean;
	time: SiteTime;
}

/** When and by whom the key in the database was saved. One that is not used is named, and can be removed. */
export function SavedKey( {
	credential,
	removeKey,
	canChange,
	time,
}: SavedKeyProps ) {
	const [ isRemoving, setRemoving ] = useState( false );
	const isIdle = hasIdleKey( credential );
	const saved = savedLine( credential, time );
	if ( ! isIdle && saved === null ) {
		return null;
	}
	return (
		<>
			<Paragraph
				className="meum-status__muted"
				sentences={ [ isIdle ? idleLine( credential ) : null, saved ] }
			/>
			{ isIdle && canChange && (
				<Button
					size="compact"
					variant="tertiary"
					isDestructive
					onClick={ () => setRemoving( true ) }
				>
					<span>{ __( 'Remove the saved key', 'meum-status' ) }</span>
				</Button>
			) }
			{ isRemoving && (
				<RemoveKey
					isIdle
					name={ credential.name }
					removeKey={ removeKey }
					onRemoved={ () => {} }
					onClose={ () => setRemoving( false ) }
				/>
			) }
		</>
	);
}
