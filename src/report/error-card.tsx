import { __, sprintf } from '@wordpress/i18n';
import { providerName, type Provider } from '../model/provider';
import { whoSentence } from './error-side';
import type { Report, ReportError } from '../types/report';
import { ErrorEvidence } from './error-evidence';
import { Glyph } from '../ui/glyph';
import { Paragraph } from '../ui/paragraph';

interface ErrorCardProps {
	provider: Provider;
	error: ReportError;
	fetchedAt: Report[ 'fetched_at' ];
	now: number;
	zone: string;
}

/** Why the provider gave no fresh answer, above what is known from before. */
export function ErrorCard( {
	provider,
	error,
	fetchedAt,
	now,
	zone,
}: ErrorCardProps ) {
	return (
		<section
			className="meum-status__error"
			aria-label={ sprintf(
				/* translators: %s: name of the provider. */
				__( 'Why there is nothing newer from %s', 'meum-status' ),
				providerName( provider )
			) }
		>
			<Glyph name="cross" />
			<div>
				<p>
					<strong>{ error.message }</strong>
				</p>
				<Paragraph
					lead={ whoSentence( error, provider ) }
					sentences={ [ error.remedy ] }
				/>
				<ErrorEvidence
					provider={ provider }
					error={ error }
					fetchedAt={ fetchedAt }
					now={ now }
					zone={ zone }
				/>
			</div>
		</section>
	);
}
