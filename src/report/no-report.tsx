import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Badge } from './looks';
import type { Failure } from '../request/failure';
import { failureSentence } from '../request/failure-sentence';
import type { Activity } from './report-state';
import { FailureDetails } from '../request/failure-details';
import { HeadlineCard } from '../ui/headline-card';

interface FailedProps {
	failure: Failure;
	activity: Activity;
	onRetry: () => void;
}

/** No report at all could be brought. */
export function Failed( { failure, activity, onRetry }: FailedProps ) {
	const isBusy = activity === 'person';
	const badge: Badge = { tone: 'neutral', glyph: 'question', word: '' };

	return (
		<HeadlineCard
			badge={ badge }
			headline={ __( 'The report could not be loaded', 'meum-status' ) }
			nextStep={ failureSentence( failure ) }
			evidence={ <FailureDetails failure={ failure } /> }
			action={
				<Button
					__next40pxDefaultSize
					className="meum-status__action"
					variant="secondary"
					isBusy={ isBusy }
					aria-disabled={ isBusy }
					onClick={ isBusy ? undefined : onRetry }
				>
					<span>{ __( 'Try again', 'meum-status' ) }</span>
				</Button>
			}
		/>
	);
}
