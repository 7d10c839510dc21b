import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Badge } from '../model/badge';
import type { Failure } from '../model/failure';
import { failureSentence } from '../model/failure-sentence';
import type { Activity } from '../model/report-state';
import { FailureDetails } from './failure-details';
import { HeadlineCard } from './headline-card';

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
