import { useRef } from '@wordpress/element';
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
import { useFocusOnChange } from './use-focus-on-change';
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
export function KeyCard( props: KeyCardProps ) {
	const { settings, credential, site, keyEntry } = props;
	const isUsable = hasUsableKey( credential );
	const isReplacing =
		isUsable &&
		keyEntry.isReplacing &&
		keyAccess( settings, credential ) === 'enter';
	const shows = isReplacing || ! isUsable ? 'field' : 'key';
	const section = useRef< HTMLDivElement >( null );
	useFocusOnChange( section, {
		shows,
		isIdle: hasIdleKey( credential ),
		isReplacing: keyEntry.isReplacing,
	} );

	return (
		<Card
			title={ __( 'API key', 'meum-status' ) }
			look={ keyLook( credential, props.report ) }
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
					<KeyInUse { ...props } onReplace={ keyEntry.replace } />
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
					time={ props.time }
				/>
			</div>
		</Card>
	);
}
