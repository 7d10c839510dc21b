import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { useNow } from '../time/use-now';
import type { Clock } from '../time/clock';
import { refreshAt, type Activity, type Refresh } from './report-state';
import { MINUTE, SECOND } from '../time/time';

interface RefreshButtonProps {
	/** What it says while it can be pressed. */
	label: string;
	clock: Clock;
	activity: Activity;
	waitUntil: number | null;
	onRefresh: () => void;
}

function labelOf( refresh: Refresh, label: string ): string {
	switch ( refresh.kind ) {
		case 'ready':
			return label;
		case 'busy':
			return __( 'Checking', 'meum-status' );
		case 'waiting':
			return sprintf(
				/* translators: %d: number of seconds. "s" is the unit. */
				__( 'Refresh in %d s', 'meum-status' ),
				refresh.seconds
			);
	}
}

/** Asks again. While that is not possible it says so, and keeps the focus. */
export function RefreshButton( {
	label,
	clock,
	activity,
	waitUntil,
	onRefresh,
}: RefreshButtonProps ) {
	const now = useNow( clock, waitUntil === null ? MINUTE : SECOND );
	const refresh = refreshAt( activity, waitUntil, now );

	const canPress = refresh.kind === 'ready';

	return (
		<Button
			size="compact"
			className="meum-status__refresh"
			variant="secondary"
			// Not "disabled": WordPress 6.6 takes the focus away from a button that is.
			aria-disabled={ ! canPress }
			isBusy={ refresh.kind === 'busy' }
			onClick={ canPress ? onRefresh : undefined }
		>
			<span>{ labelOf( refresh, label ) }</span>
		</Button>
	);
}
