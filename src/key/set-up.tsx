import { __ } from '@wordpress/i18n';
import { SettingsFailed } from '../settings/settings-failed';
import type { SettingsResource } from '../settings/use-settings';
import { credentialOf, hasUsableKey } from './credential';
import { KeyAccess } from './key-access';
import type { KeyEntryResource } from './use-key-entry';

interface SetUpProps {
	provider: string;
	site: SettingsResource;
	keyEntry: KeyEntryResource;
	onSaved: () => void;
}

/** What the first-run card asks for: a key, where the reader may enter one. */
export function SetUp( { provider, site, keyEntry, onSaved }: SetUpProps ) {
	const { state, reload } = site;
	if ( state.status === 'loading' ) {
		return (
			<div className="meum-status__section" aria-hidden="true">
				<span className="meum-status__bone" />
				<span className="meum-status__bone is-wide" />
			</div>
		);
	}
	if ( state.status === 'failed' ) {
		return (
			<div className="meum-status__section">
				<SettingsFailed failure={ state.failure } onRetry={ reload } />
			</div>
		);
	}
	const credential = credentialOf( state.settings, provider );
	if ( credential === null ) {
		return null;
	}
	return (
		<div className="meum-status__section">
			{ hasUsableKey( credential ) ? (
				<p>
					{ __(
						'The API key is saved. The status is being fetched.',
						'meum-status'
					) }
				</p>
			) : (
				<KeyAccess
					settings={ state.settings }
					credential={ credential }
					keyEntry={ keyEntry }
					onSaved={ onSaved }
				/>
			) }
		</div>
	);
}
