import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useNow } from '../time/use-now';
import { isDated, stateBadge } from './looks';
import { FEW } from './issues';
import { checkedLine } from './time-sentences';
import { reportAt, type ReportState } from './report-state';
import type { PanelSettings } from '../mount-point';
import { LOOK_AGAIN } from '../time/relative-time';
import { FailureNotice } from '../request/failure-notice';
import { Glyph } from '../ui/glyph';
import { PendingKey } from './pending-key';
import { RefreshButton } from './refresh-button';

interface WidgetReportProps {
	state: Extract< ReportState, { status: 'ready' } >;
	settings: PanelSettings;
	onRefresh: () => void;
}

/** The headline, the countdown of a pending key, the first problems and the way to the panel. */
export function WidgetReport( {
	state,
	settings,
	onRefresh,
}: WidgetReportProps ) {
	const { clock, failure, activity, waitUntil } = state;
	const { timeZone: zone, links } = settings;
	const now = useNow( clock, LOOK_AGAIN );
	const report = reportAt( state, now );
	const badge = stateBadge( report );
	// The panel shows with its date what was known before; here is no room for that.
	const isPast = isDated( report );

	return (
		<div className={ `meum-status__widget is-${ badge.tone }` }>
			{ failure !== null && <FailureNotice failure={ failure } /> }
			<div className="meum-status__widget-head">
				<span className={ `meum-status__disc is-${ badge.tone }` }>
					<Glyph name={ badge.glyph } size={ 24 } />
				</span>
				<div>
					<h3>
						{ /* The dashboard makes headings of this level light. */ }
						<strong>{ report.headline }</strong>
					</h3>
					<p className="meum-status__muted">
						{ checkedLine( report, now, zone ) }
					</p>
				</div>
			</div>
			{ ! isPast && report.pending_key !== null && (
				<PendingKey
					pendingKey={ report.pending_key }
					clock={ clock }
					zone={ zone }
				/>
			) }
			{ ! isPast && report.issues.length > 0 && (
				<ul className="meum-status__widget-issues">
					{ report.issues.slice( 0, FEW ).map( ( issue, index ) => (
						<li key={ `${ issue.id }-${ index }` } dir="auto">
							{ issue.message }
						</li>
					) ) }
				</ul>
			) }
			<div className="meum-status__widget-end">
				{ links.panel !== null && (
					<Button
						size="compact"
						variant="secondary"
						href={ links.panel }
					>
						{ __( 'Open Meum Status', 'meum-status' ) }
					</Button>
				) }
				<RefreshButton
					label={ __( 'Refresh', 'meum-status' ) }
					clock={ clock }
					activity={ activity }
					waitUntil={ waitUntil }
					onRefresh={ onRefresh }
				/>
			</div>
		</div>
	);
}
