import { useRef } from '@wordpress/element';
import { SetUp } from '../key/set-up';
import type { KeyEntryResource } from '../key/use-key-entry';
import { Overview } from '../report/overview';
import type { Asking } from '../report/report-state';
import { SettingsScreen } from '../settings/settings-screen';
import type { SettingsResource } from '../settings/use-settings';
import type { SiteTime } from '../time/site-time';
import type { Report } from '../types/report';
import type { ScreenResource } from './use-screen';

interface ScreenContentProps {
	/** The report as it is to be shown now. */
	report: Report;
	asking: Asking;
	time: SiteTime;
	screens: ScreenResource;
	site: SettingsResource;
	keyEntry: KeyEntryResource;
	/** Asks the provider anew. */
	onRefresh: () => void;
	/** Brings the report that a trial of the key has led to. */
	onTested: () => void;
}

/** The screen that the address bar names. */
export function ScreenContent( props: ScreenContentProps ) {
	const { report, site, keyEntry, onRefresh } = props;
	const { screen, hrefOf, go } = props.screens;
	const headline = useRef< HTMLHeadingElement >( null );

	switch ( screen ) {
		case 'overview':
			return (
				<Overview
					report={ report }
					asking={ props.asking }
					time={ props.time }
					keyEntryLink={ {
						href: hrefOf( 'settings' ),
						open: () => {
							keyEntry.replace();
							go( 'settings' );
						},
					} }
					onRefresh={ onRefresh }
					headlineRef={ headline }
					setUp={
						<SetUp
							provider={ report.provider }
							site={ site }
							keyEntry={ keyEntry }
							onSaved={ () => headline.current?.focus() }
						/>
					}
				/>
			);
		case 'settings':
			return (
				<SettingsScreen
					report={ report }
					site={ site }
					keyEntry={ keyEntry }
					time={ props.time }
					onTested={ props.onTested }
					onRemoved={ onRefresh }
				/>
			);
	}
}
