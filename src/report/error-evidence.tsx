import { __, sprintf } from '@wordpress/i18n';
import { asOfLine, attemptsLine } from './time-sentences';
import type { Provider } from '../model/provider';
import type { Report, ReportError } from '../types/report';
import { Paragraph } from '../ui/paragraph';
import { Quotation } from './quotation';

interface ErrorEvidenceProps {
	provider: Provider;
	error: ReportError;
	fetchedAt: Report[ 'fetched_at' ];
	now: number;
	zone: string;
}

/** What belongs to a failure whatever its sentence: what the provider said, how often it happened and when. */
export function ErrorEvidence( {
	provider,
	error,
	fetchedAt,
	now,
	zone,
}: ErrorEvidenceProps ) {
	return (
		<>
			{ error.quote !== null && (
				<Quotation provider={ provider } quote={ error.quote } />
			) }
			<Paragraph
				className="meum-status__muted"
				sentences={ [
					attemptsLine( error, now, zone ),
					error.http_status === null
						? null
						: sprintf(
								/* translators: %d: HTTP status, for example 503. */
								__( 'HTTP status %d.', 'meum-status' ),
								error.http_status
						  ),
					asOfLine( fetchedAt, now, zone ),
				] }
			/>
		</>
	);
}
