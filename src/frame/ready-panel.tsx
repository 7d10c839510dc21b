import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { FailureNotice } from '../request/failure-notice';
import { PanelHeader } from './panel-header';
import { RefreshButton } from '../report/refresh-button';
import { ScreenTabs } from './screen-tabs';
import { SetUp } from '../key/set-up';
import type { AddressResource } from './use-screen';
import { useKeyEntry } from '../key/use-key-entry';
import { useNow } from '../time/use-now';
import type { SettingsResource } from '../settings/use-settings';
import { stateBadge } from '../report/looks';
import { checkedLine } from '../report/time-sentences';
import { LOOK_AGAIN } from '../time/relative-time';
import { reportAt, type ReportState } from '../report/report-state';
import type { PanelSettings } from '../mount-point';
import { keyElsewhere } from '../key/credential';
import { Overview } from '../report/overview';
import { Settings } from '../settings/settings-screen';

interface ReadyPanelProps {
	state: Extract< ReportState, { status: 'ready' } >;
	settings: PanelSettings;
	address: AddressResource;
	site: SettingsResource;
	/** Asks the provider anew. */
	onRefresh: () => void;
	/** Brings the report that a trial of the key has led to. */
	onTested: () => void;
}

/** The panel once there is a report. */
export function ReadyPanel( {
	state,
	settings,
	address,
	site,
	onRefresh,
	onTested,
}: ReadyPanelProps ) {
	const { clock, failure, activity, waitUntil } = state;
	const { screen, hrefOf, go } = address;
	const { reload } = site;
	const now = useNow( clock, LOOK_AGAIN );
	const report = reportAt( state, now );
	const headline = useRef< HTMLHeadingElement >( null );
	const shown = useRef( screen );
	// The server forgot the old report together with the old key.
	const keyEntry = useKeyEntry( site.saveKey, onRefresh );
	const isFirstRun = report.reason === 'no_key' && screen === 'overview';

	useEffect( () => {
		if ( shown.current !== screen ) {
			shown.current = screen;
			reload();
		}
	}, [ screen, reload ] );

	return (
		<>
			<PanelHeader
				provider={ report.provider }
				badge={ isFirstRun ? undefined : stateBadge( report ) }
			>
				{ ! isFirstRun && (
					<>
						<span className="meum-status__muted">
							{ checkedLine( report, now, settings.timeZone ) }
						</span>
						<RefreshButton
							label={
								report.error === null
									? __( 'Refresh', 'meum-status' )
									: __( 'Try again', 'meum-status' )
							}
							clock={ clock }
							activity={ activity }
							waitUntil={ waitUntil }
							onRefresh={ onRefresh }
						/>
					</>
				) }
			</PanelHeader>
			{ ! isFirstRun && <ScreenTabs address={ address } /> }
			{ failure !== null && <FailureNotice failure={ failure } /> }
			{ screen === 'overview' && (
				<Overview
					report={ report }
					clock={ clock }
					now={ now }
					zone={ settings.timeZone }
					links={ {
						...settings.links,
						keyEntry: {
							href: hrefOf( 'settings' ),
							open: () => {
								keyEntry.replace();
								go( 'settings' );
							},
						},
						keyElsewhere: keyElsewhere(
							site.state,
							report.provider
						),
					} }
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
			) }
			{ screen === 'settings' && (
				<Settings
					report={ report }
					site={ site }
					keyEntry={ keyEntry }
					now={ now }
					zone={ settings.timeZone }
					onTested={ onTested }
					onRemoved={ onRefresh }
				/>
			) }
		</>
	);
}
