import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Failure } from './failure';
import { failureSentence } from './failure-sentence';
import { FailureDetails } from './failure-details';
import { Paragraph } from '../ui/paragraph';

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
