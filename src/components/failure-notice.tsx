import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { failureSentence, type Failure } from '../model/failure';
import { FailureDetails } from './failure-details';

interface FailureNoticeProps {
	failure: Failure;
}

/** The last request for a newer report failed; the older one stays below. */
export function FailureNotice( { failure }: FailureNoticeProps ) {
	return (
		<Notice
			className="meum-status__notice"
			status="warning"
			isDismissible={ false }
			spokenMessage={ failureSentence( failure.kind ) }
		>
			<p>
				{ failureSentence( failure.kind ) }{ ' ' }
				{ __( 'The last report stays below.', 'meum-status' ) }
			</p>
			<FailureDetails failure={ failure } />
		</Notice>
	);
}
