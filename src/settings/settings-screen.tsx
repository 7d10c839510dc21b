import { __ } from '@wordpress/i18n';
import { credentialOf } from '../key/credential';
import { KeyCard } from '../key/key-card';
import type { KeyEntryResource } from '../key/use-key-entry';
import type { SiteTime } from '../time/site-time';
import type { Report } from '../types/report';
import { Card } from '../ui/card';
import { SettingsFailed } from './settings-failed';
import type { SettingsResource } from './use-settings';

interface SettingsScreenProps {
	report: Report;
	site: SettingsResource;
	keyEntry: KeyEntryResource;
	time: SiteTime;
	/** Called once the key was tried. */
	onTested: () => void;
	/** Called once a key is removed. */
	onRemoved: () => void;
}

function Content( {
	report,
	site,
	keyEntry,
	time,
	onTested,
	onRemoved,
}: SettingsScreenProps ) {
	const { state, reload } = site;
	if ( state.status === 'loading' ) {
		return (
			<div className="meum-status__card" aria-hidden="true">
				<div className="meum-status__section">
					<span className="meum-status__bone is-wide" />
					<span className="meum-status__bone" />
				</div>
			</div>
		);
	}
	if ( state.status === 'failed' ) {
		return (
			<Card title={ __( 'API key', 'meum-status' ) }>
				<div className="meum-status__section">
					<SettingsFailed
						failure={ state.failure }
						onRetry={ reload }
					/>
				</div>
			</Card>
		);
	}
	const credential = credentialOf( state.settings, report.provider );

	return credential === null ? null : (
		<KeyCard
			settings={ state.settings }
			credential={ credential }
			report={ report }
			site={ site }
			keyEntry={ keyEntry }
			time={ time }
			onTested={ onTested }
			onRemoved={ onRemoved }
		/>
	);
}

/** What can be set. Each card saves for itself. */
export function SettingsScreen( props: SettingsScreenProps ) {
	return (
		<div className="meum-status__screen">
			<Content { ...props } />
		</div>
	);
}
