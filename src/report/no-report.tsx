import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { RequestFailure } from '../request/failure';
import { FailureDetails } from '../request/failure-details';
import { failureSentence } from '../request/failure-sentence';
import { HeadlineCard } from '../ui/headline-card';
import type { Activity } from './report-state';

interface NoReportProps {
	failure: RequestFailure;
	activity: Activity;
	onRetry: () => void;
}

/** No report at all could be brought. */
export function NoReport( { failure, activity, onRetry }: NoReportProps ) {
	const isBusy = activity === 'person';

	return (
		<HeadlineCard
			look={ { tone: 'neutral', glyph: 'question' } }
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
