import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { MountPoint } from '../mount-point';
import { FailureNotice } from '../request/failure-notice';
import { LOOK_AGAIN } from '../time/relative-time';
import type { SiteTime } from '../time/site-time';
import { useSiteTime } from '../time/use-site-time';
import type { Report } from '../types/report';
import { Glyph } from '../ui/glyph';
import { FEW } from './issues';
import { stateLook } from './looks';
import { PendingKey } from './pending-key';
import { RefreshButton } from './refresh-button';
import { reportAt, type ReadyState } from './report-state';
import { checkedLine } from './time-sentences';

interface WidgetReportProps {
	state: ReadyState;
	mountPoint: MountPoint;
	onRefresh: () => void;
}

interface WidgetHeadProps {
	report: Report;
	time: SiteTime;
}

function WidgetHead( { report, time }: WidgetHeadProps ) {
	const { glyph, tone } = stateLook( report );

	return (
		<div className="meum-status__widget-head">
			<span className={ `meum-status__disc is-${ tone }` }>
				<Glyph name={ glyph } size={ 24 } />
			</span>
			<div>
				<h3>
					{ /* The dashboard makes headings of this level light. */ }
					<strong>{ report.headline }</strong>
				</h3>
				<p className="meum-status__muted">
					{ checkedLine( report, time ) }
				</p>
			</div>
		</div>
	);
}

/** The headline, the countdown of a pending key, the first problems and the way to the panel. */
export function WidgetReport( {
	state,
	mountPoint,
	onRefresh,
}: WidgetReportProps ) {
	const { clock, failure } = state;
	const { timeZone: zone, links } = mountPoint;
	const time = useSiteTime( clock, zone, LOOK_AGAIN );
	const report = reportAt( state, time.now );
	// The panel shows with its date what was known before; here is no room for that.
	const isPast = report.dated;

	return (
		<div className={ `meum-status__widget is-${ report.badge.tone }` }>
			{ failure !== null && <FailureNotice failure={ failure } /> }
			<WidgetHead report={ report } time={ time } />
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
					asking={ state }
					onRefresh={ onRefresh }
				/>
			</div>
		</div>
	);
}
