import type { MountPoint } from '../mount-point';
import { NoReport } from '../report/no-report';
import { useAnnouncements } from '../report/use-announcements';
import { useReport } from '../report/use-report';
import { useSettings } from '../settings/use-settings';
import { Loading } from '../ui/loading';
import { PanelHeader } from './panel-header';
import { ReadyPanel } from './ready-panel';
import { useScreen } from './use-screen';

interface PanelProps {
	mountPoint: MountPoint;
}

/** One provider's panel, whatever state its report is in. */
export function Panel( { mountPoint }: PanelProps ) {
	const screens = useScreen( mountPoint.provider );
	const { provider } = screens;
	const { state, refresh, reload } = useReport( provider );
	const site = useSettings( provider );
	useAnnouncements( state );

	switch ( state.status ) {
		case 'loading':
			return (
				<>
					<PanelHeader name={ mountPoint.name } />
					<Loading />
				</>
			);
		case 'failed':
			return (
				<>
					<PanelHeader name={ mountPoint.name } />
					<NoReport
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
					zone={ mountPoint.timeZone }
					screens={ screens }
					site={ site }
					onRefresh={ refresh }
					onTested={ reload }
				/>
			);
	}
}
