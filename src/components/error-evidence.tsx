import { createInterpolateElement } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { asOfLine, attemptsLine } from '../model/lines';
import { providerName, type Provider } from '../model/provider';
import type { Report, ReportError } from '../types/report';
import { Quotation } from './quotation';

interface ErrorEvidenceProps {
	provider: Provider;
	error: ReportError;
	fetchedAt: Report[ 'fetched_at' ];
	now: number;
	zone: string;
}

function whoSentence( who: ReportError[ 'who' ], provider: Provider ): string {
	switch ( who ) {
		case 'you':
			return __( '<strong>You</strong> can solve this.', 'meum-status' );
		case 'host':
			return __(
				'<strong>Your host</strong> can solve this.',
				'meum-status'
			);
		case 'provider':
			return sprintf(
				/* translators: %s: name of the provider. Keep the <strong> tags. */
				__( '<strong>%s</strong> can solve this.', 'meum-status' ),
				providerName( provider )
			);
	}
}

/** What belongs to a failure whatever its sentence: who can act, how often it happened, and what the provider said. */
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
			<p>
				{ createInterpolateElement(
					whoSentence( error.who, provider ),
					{ strong: <strong /> }
				) }
			</p>
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
