import { __ } from '@wordpress/i18n';
import { Card } from '../ui/card';
import { KeyCard } from '../key/key-card';
import { SettingsFailed } from './settings-failed';
import type { KeyEntryResource } from '../key/use-key-entry';
import type { SettingsResource } from './use-settings';
import { credentialOf } from '../key/credential';
import type { Report } from '../types/report';

interface SettingsProps {
	report: Report;
	site: SettingsResource;
	keyEntry: KeyEntryResource;
	/** Server time in milliseconds. */
	now: number;
	/** The site's time zone. */
	zone: string;
	/** Called once the key was tried. */
	onTested: () => void;
	/** Called once a key is removed. */
	onRemoved: () => void;
}

function Content( {
	report,
	site,
	keyEntry,
	now,
	zone,
	onTested,
	onRemoved,
}: SettingsProps ) {
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
			now={ now }
			zone={ zone }
			onTested={ onTested }
			onRemoved={ onRemoved }
		/>
	);
}

/** What can be set. Each card saves for itself. */
export function Settings( props: SettingsProps ) {
	return (
		<div className="meum-status__screen">
			<Content { ...props } />
		</div>
	);
}
