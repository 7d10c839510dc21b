import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Paragraph } from '../ui/paragraph';
import type { RequestFailure } from './failure';
import { FailureDetails } from './failure-details';
import { failureSentence } from './failure-sentence';

interface FailureNoticeProps {
	failure: RequestFailure;
}

/** The last request for a newer report failed; the older one stays below. */
export function FailureNotice( { failure }: FailureNoticeProps ) {
	return (
		<Notice
			className="meum-status__notice"
			status="warning"
			isDismissible={ false }
			spokenMessage={ failureSentence( failure ) }
		>
			<Paragraph
				sentences={ [
					failureSentence( failure ),
					__( 'The last report stays below.', 'meum-status' ),
				] }
			/>
			<FailureDetails failure={ failure } />
		</Notice>
	);
}
