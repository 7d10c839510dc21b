import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { MINUTE, SECOND } from '../time/time';
import { useNow } from '../time/use-now';
import { refreshAt, type Asking, type RefreshState } from './report-state';

interface RefreshButtonProps {
	/** What it says while it can be pressed. */
	label: string;
	asking: Asking;
	/** Whether it is the one button beside the headline. */
	isAction?: boolean;
	onRefresh: () => void;
}

function labelOf( refresh: RefreshState, label: string ): string {
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
	asking: { activity, clock, waitUntil },
	isAction = false,
	onRefresh,
}: RefreshButtonProps ) {
	const now = useNow( clock, waitUntil === null ? MINUTE : SECOND );
	const refresh = refreshAt( activity, waitUntil, now );
	const canPress = refresh.kind === 'ready';

	return (
		<Button
			{ ...( isAction
				? {
						__next40pxDefaultSize: true,
						className: 'meum-status__action',
						variant: 'primary',
				  }
				: {
						size: 'compact',
						className: 'meum-status__refresh',
						variant: 'secondary',
				  } ) }
			// Not "disabled": WordPress 6.6 takes the focus away from a button that is.
			aria-disabled={ ! canPress }
			isBusy={ refresh.kind === 'busy' }
			onClick={ canPress ? onRefresh : undefined }
		>
			<span>{ labelOf( refresh, label ) }</span>
		</Button>
	);
}
