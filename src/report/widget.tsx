import type { MountPoint } from '../mount-point';
import { Loading } from '../ui/loading';
import { NoReport } from './no-report';
import { useAnnouncements } from './use-announcements';
import { useReport } from './use-report';
import { WidgetReport } from './widget-report';

interface WidgetProps {
	mountPoint: MountPoint;
}

/** One provider's report in a box of WordPress's dashboard, which has a title already. */
export function Widget( { mountPoint }: WidgetProps ) {
	const { state, refresh } = useReport( mountPoint.provider );
	useAnnouncements( state );

	switch ( state.status ) {
		case 'loading':
			return <Loading />;
		case 'failed':
			return (
				<NoReport
					failure={ state.failure }
					activity={ state.activity }
					onRetry={ refresh }
				/>
			);
		case 'ready':
			return (
				<WidgetReport
					state={ state }
					mountPoint={ mountPoint }
					onRefresh={ refresh }
				/>
			);
	}
}
