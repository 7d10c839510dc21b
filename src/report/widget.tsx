import { Failed } from './no-report';
import { Loading } from '../ui/loading';
import { WidgetReport } from './widget-report';
import { useAnnouncements } from './use-announcements';
import { useReport } from './use-report';
import type { PanelSettings } from '../mount-point';

interface WidgetProps {
	settings: PanelSettings;
}

/** One provider's report in a box of WordPress's dashboard, which has a title already. */
export function Widget( { settings }: WidgetProps ) {
	const { state, refresh } = useReport( settings.provider );
	useAnnouncements( state );

	switch ( state.status ) {
		case 'loading':
			return <Loading />;
		case 'failed':
			return (
				<Failed
					failure={ state.failure }
					activity={ state.activity }
					onRetry={ refresh }
				/>
			);
		case 'ready':
			return (
				<WidgetReport
					state={ state }
					settings={ settings }
					onRefresh={ refresh }
				/>
			);
	}
}
