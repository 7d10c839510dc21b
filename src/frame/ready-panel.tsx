import { useEffect, useRef } from '@wordpress/element';
import { useKeyEntry } from '../key/use-key-entry';
import { stateLook } from '../report/looks';
import { reportAt, type ReadyState } from '../report/report-state';
import { FailureNotice } from '../request/failure-notice';
import type { SettingsResource } from '../settings/use-settings';
import { LOOK_AGAIN } from '../time/relative-time';
import { useSiteTime } from '../time/use-site-time';
import { CheckedAt } from './checked-at';
import { PanelHeader } from './panel-header';
import { ScreenContent } from './screen-content';
import { ScreenTabs } from './screen-tabs';
import type { ScreenResource } from './use-screen';

interface ReadyPanelProps {
	state: ReadyState;
	/** The site's time zone. */
	zone: string;
	screens: ScreenResource;
	site: SettingsResource;
	/** Asks the provider anew. */
	onRefresh: () => void;
	/** Brings the report that a trial of the key has led to. */
	onTested: () => void;
}

/** The panel once there is a report. */
export function ReadyPanel( props: ReadyPanelProps ) {
	const { state, zone, screens, site, onRefresh } = props;
	const { screen } = screens;
	const { reload } = site;
	const time = useSiteTime( state.clock, zone, LOOK_AGAIN );
	const report = reportAt( state, time.now );
	const shown = useRef( screen );
	// The server forgot the old report together with the old key.
	const keyEntry = useKeyEntry( site.saveKey, onRefresh );
	const isFirstRun =
		report.state === 'unconfigured' &&
		report.badge.tone === 'info' &&
		screen === 'overview';

	useEffect( () => {
		if ( shown.current !== screen ) {
			shown.current = screen;
			reload();
		}
	}, [ screen, reload ] );

	return (
		<>
			<PanelHeader
				name={ report.name }
				look={ isFirstRun ? null : stateLook( report ) }
			>
				{ ! isFirstRun && (
					<CheckedAt
						report={ report }
						asking={ state }
						time={ time }
						onRefresh={ onRefresh }
					/>
				) }
			</PanelHeader>
			{ ! isFirstRun && <ScreenTabs screens={ screens } /> }
			{ state.failure !== null && (
				<FailureNotice failure={ state.failure } />
			) }
			<ScreenContent
				{ ...props }
				report={ report }
				asking={ state }
				time={ time }
				keyEntry={ keyEntry }
			/>
		</>
	);
}
