import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KeyEntryResource } from '../hooks/use-key-entry';
import type { SettingsResource } from '../hooks/use-settings';
import { keyBadge } from '../model/key-badge';
import { keyProblemSentence } from '../model/key-problem';
import { hasUsableKey, keyAccess } from '../model/site-settings';
import type { Report } from '../types/report';
import type { Credential, Settings } from '../types/settings';
import { Card } from './card';
import { KeyAccess } from './key-access';
import { KeyInUse } from './key-in-use';

interface KeyCardProps {
	settings: Settings;
	credential: Credential;
	report: Report;
	site: SettingsResource;
	keyEntry: KeyEntryResource;
	/** Called once the key was tried. */
	onTested: () => void;
	/** Called once the key is removed. */
	onRemoved: () => void;
}

/** The key: how it stands, where it comes from, and what can be done about it. */
export function KeyCard( {
	settings,
	credential,
	report,
	site,
	keyEntry,
	onTested,
	onRemoved,
}: KeyCardProps ) {
	const isUsable = hasUsableKey( credential );
	const isReplacing =
		isUsable &&
		keyEntry.isReplacing &&
		keyAccess( settings, credential ) === 'enter';
	const shows = isReplacing || ! isUsable ? 'field' : 'key';
	const shown = useRef( shows );
	const section = useRef< HTMLDivElement >( null );
	const problem = keyProblemSentence( credential );

	useEffect( () => {
		const page = section.current?.ownerDocument;
		const isLost = page?.activeElement === page?.body;
		// The button that was pressed is gone, maybe with its screen: the focus goes on to what stands in its place.
		if ( shown.current !== shows || ( keyEntry.isReplacing && isLost ) ) {
			shown.current = shows;
			(
				section.current?.querySelector< HTMLElement >(
					'input, button'
				) ?? section.current
			)?.focus();
		}
	}, [ shows, keyEntry.isReplacing ] );

	return (
		<Card
			title={ __( 'API key', 'meum-status' ) }
			badge={ keyBadge( credential, report ) }
		>
			<div
				ref={ section }
				className="meum-status__section"
				tabIndex={ -1 }
			>
				{ problem !== null && <p>{ problem }</p> }
				{ shows === 'key' ? (
					<KeyInUse
						settings={ settings }
						credential={ credential }
						site={ site }
						onReplace={ keyEntry.replace }
						onTested={ onTested }
						onRemoved={ onRemoved }
					/>
				) : (
					<KeyAccess
						settings={ settings }
						credential={ credential }
						keyEntry={ keyEntry }
						onCancel={ isReplacing ? keyEntry.discard : undefined }
					/>
				) }
			</div>
		</Card>
	);
}
