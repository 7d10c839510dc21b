import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { SettingsResource } from '../settings/use-settings';
import type { SiteTime } from '../time/site-time';
import type { Report } from '../types/report';
import type { Credential, Settings } from '../types/settings';
import { Card } from '../ui/card';
import { hasUsableKey, keyAccess } from './credential';
import { KeyAccess } from './key-access';
import { KeyInUse } from './key-in-use';
import { keyLook } from './key-looks';
import { SavedKey } from './saved-key';
import { hasIdleKey } from './saved-key-lines';
import type { KeyEntryResource } from './use-key-entry';

interface KeyCardProps {
	settings: Settings;
	credential: Credential;
	report: Report;
	site: SettingsResource;
	keyEntry: KeyEntryResource;
	time: SiteTime;
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
	time,
	onTested,
	onRemoved,
}: KeyCardProps ) {
	const isUsable = hasUsableKey( credential );
	const isReplacing =
		isUsable &&
		keyEntry.isReplacing &&
		keyAccess( settings, credential ) === 'enter';
	const shows = isReplacing || ! isUsable ? 'field' : 'key';
	const isIdle = hasIdleKey( credential );
	const shown = useRef( { shows, isIdle } );
	const section = useRef< HTMLDivElement >( null );

	useEffect( () => {
		const page = section.current?.ownerDocument;
		const isLost = page?.activeElement === page?.body;
		const before = shown.current;
		shown.current = { shows, isIdle };
		const isGone = keyEntry.isReplacing || ( before.isIdle && ! isIdle );
		// The button that was pressed is gone, maybe with its screen: the focus goes on to what stands in its place.
		if ( before.shows !== shows || ( isGone && isLost ) ) {
			(
				section.current?.querySelector< HTMLElement >(
					'input, button'
				) ?? section.current
			)?.focus();
		}
	}, [ shows, isIdle, keyEntry.isReplacing ] );

	return (
		<Card
			title={ __( 'API key', 'meum-status' ) }
			look={ keyLook( credential, report ) }
		>
			<div
				ref={ section }
				className="meum-status__section"
				tabIndex={ -1 }
			>
				{ credential.problem_text !== null && (
					<p>{ credential.problem_text }</p>
				) }
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
				<SavedKey
					credential={ credential }
					removeKey={ site.removeKey }
					canChange={ settings.can_change }
					time={ time }
				/>
			</div>
		</Card>
	);
}
