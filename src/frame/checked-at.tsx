import { __ } from '@wordpress/i18n';
import { RefreshButton } from '../report/refresh-button';
import type { Asking } from '../report/report-state';
import { checkedLine } from '../report/time-sentences';
import type { SiteTime } from '../time/site-time';
import type { Report } from '../types/report';

interface CheckedAtProps {
	report: Report;
	asking: Asking;
	time: SiteTime;
	onRefresh: () => void;
}

/** When the report was checked, and the button that checks again. */
export function CheckedAt( {
	report,
	asking,
	time,
	onRefresh,
}: CheckedAtProps ) {
	return (
		<>
			<span className="meum-status__muted">
				{ checkedLine( report, time ) }
			</span>
			<RefreshButton
				label={
					report.error === null
						? __( 'Refresh', 'meum-status' )
						: __( 'Try again', 'meum-status' )
				}
				asking={ asking }
				onRefresh={ onRefresh }
			/>
		</>
	);
}
