import { __, sprintf } from '@wordpress/i18n';
import { asOfLine, attemptsLine } from '../model/lines';
import type { Provider } from '../model/provider';
import type { Report, ReportError } from '../types/report';
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
	const asOf = asOfLine( fetchedAt, now, zone );

	return (
		<>
			{ error.quote !== null && (
				<Quotation provider={ provider } quote={ error.quote } />
			) }
			<p className="meum-status__muted">
				{ attemptsLine( error, now, zone ) }{ ' ' }
				{ error.http_status !== null &&
					sprintf(
						/* translators: %d: HTTP status, for example 503. */
						__( 'HTTP status %d.', 'meum-status' ),
						error.http_status
					) }{ ' ' }
				{ asOf }
			</p>
		</>
	);
}
