import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { keyFailureSentence } from '../key/key-failure';
import type { RequestFailure } from '../request/failure';
import { FailureDetails } from '../request/failure-details';
import { Paragraph } from '../ui/paragraph';

interface SettingsFailedProps {
	failure: RequestFailure;
	onRetry: () => void;
}

/** The settings could not be brought. */
export function SettingsFailed( { failure, onRetry }: SettingsFailedProps ) {
	return (
		<>
			<Paragraph
				opening={ __(
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
