import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Failure } from '../request/failure';
import { keyFailureSentence } from '../key/key-failure';
import { FailureDetails } from '../request/failure-details';
import { Paragraph } from '../ui/paragraph';

interface SettingsFailedProps {
	failure: Failure;
	onRetry: () => void;
}

/** The settings could not be brought. */
export function SettingsFailed( { failure, onRetry }: SettingsFailedProps ) {
	return (
		<>
			<Paragraph
				lead={ __(
					'The settings could not be loaded.',
					'meum-status'
				) }
				sentences={ [ keyFailureSentence( failure ) ] }
			/>
			<FailureDetails failure={ failure } />
			<Button
				__next40pxDefaultSize
				variant="secondary"
				onClick={ onRetry }
			>
				{ __( 'Try again', 'meum-status' ) }
			</Button>
		</>
	);
}
