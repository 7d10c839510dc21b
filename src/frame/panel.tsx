import { Failed } from '../report/no-report';
import { Loading } from '../ui/loading';
import { PanelHeader } from './panel-header';
import { useAddress } from './use-screen';
import { useAnnouncements } from '../report/use-announcements';
import { useReport } from '../report/use-report';
import { useSettings } from '../settings/use-settings';
import type { PanelSettings } from '../mount-point';
import { ReadyPanel } from './ready-panel';

interface PanelProps {
	settings: PanelSettings;
}

/** One provider's panel, whatever state its report is in. */
export function Panel( { settings }: PanelProps ) {
	const address = useAddress( settings.provider );
	const { provider } = address;
	const { state, refresh, reload } = useReport( provider );
	const site = useSettings( provider );
	useAnnouncements( state );

	switch ( state.status ) {
		case 'loading':
			return (
				<>
					<PanelHeader provider={ provider } />
					<Loading />
				</>
			);
		case 'failed':
			return (
				<>
					<PanelHeader provider={ provider } />
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
					address={ address }
					site={ site }
					onRefresh={ refresh }
					onTested={ reload }
				/>
			);
	}
}
