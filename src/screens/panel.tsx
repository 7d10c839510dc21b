import { __ } from '@wordpress/i18n';
import { Failed } from '../components/failed';
import { FailureNotice } from '../components/failure-notice';
import { Loading } from '../components/loading';
import { PanelHeader } from '../components/panel-header';
import { RefreshButton } from '../components/refresh-button';
import { useAnnouncements } from '../hooks/use-announcements';
import { useNow } from '../hooks/use-now';
import { useReport } from '../hooks/use-report';
import { stateBadge } from '../model/badge';
import { checkedLine } from '../model/lines';
import { reportAt, type ReportState } from '../model/report-state';
import type { PanelSettings } from '../model/settings';
import { SECOND } from '../model/time';
import { Overview } from './overview';

interface PanelProps {
	settings: PanelSettings;
}

interface ReadyPanelProps {
	state: Extract< ReportState, { status: 'ready' } >;
	settings: PanelSettings;
	onRefresh: () => void;
}

/** How often relative times ("2 minutes ago") are looked at again. */
const STEP = 10 * SECOND;

function ReadyPanel( { state, settings, onRefresh }: ReadyPanelProps ) {
	const { clock, failure, activity, waitUntil } = state;
	const now = useNow( clock, STEP );
	const report = reportAt( state, now );

	return (
		<>
			<PanelHeader
				provider={ settings.provider }
				badge={ stateBadge( report ) }
			>
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
			</PanelHeader>
			{ failure !== null && <FailureNotice failure={ failure } /> }
			<Overview
				report={ report }
				clock={ clock }
				now={ now }
				settings={ settings }
			/>
		</>
	);
}

/** One provider's panel, whatever state its report is in. */
export function Panel( { settings }: PanelProps ) {
	const { state, refresh } = useReport( settings.provider );
	useAnnouncements( state );

	switch ( state.status ) {
		case 'loading':
			return (
				<>
					<PanelHeader provider={ settings.provider } />
					<Loading />
				</>
			);
		case 'failed':
			return (
				<>
					<PanelHeader provider={ settings.provider } />
					<Failed
						failure={ state.failure }
						activity={ state.activity }
						onRetry={ refresh }
					/>
				</>
			);
		case 'ready':
			return (
				<ReadyPanel
					state={ state }
					settings={ settings }
					onRefresh={ refresh }
				/>
			);
	}
}
