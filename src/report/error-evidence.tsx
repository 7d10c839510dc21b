import { __, sprintf } from '@wordpress/i18n';
import type { SiteTime } from '../time/site-time';
import type { Report, ReportError } from '../types/report';
import { Paragraph } from '../ui/paragraph';
import { Quotation } from './quotation';
import { asOfLine, attemptsLine } from './time-sentences';

interface ErrorEvidenceProps {
	report: Pick< Report, 'name' | 'fetched_at' >;
	error: ReportError;
	time: SiteTime;
}

/** What belongs to a failure whatever its sentence: what the provider said, how often it happened and when. */
export function ErrorEvidence( { report, error, time }: ErrorEvidenceProps ) {
	return (
		<>
			{ error.quote !== null && (
				<Quotation name={ report.name } quote={ error.quote } />
			) }
			<Paragraph
				className="meum-status__muted"
				sentences={ [
					attemptsLine( error, time ),
					error.http_status === null
						? null
						: sprintf(
								/* translators: %d: HTTP status, for example 503. */
								__( 'HTTP status %d.', 'meum-status' ),
								error.http_status
						  ),
					asOfLine( report.fetched_at, time ),
				] }
			/>
		</>
	);
}
