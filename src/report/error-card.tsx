import { __, sprintf } from '@wordpress/i18n';
import type { SiteTime } from '../time/site-time';
import type { Report, ReportError } from '../types/report';
import { Glyph } from '../ui/glyph';
import { Paragraph } from '../ui/paragraph';
import { ErrorEvidence } from './error-evidence';

interface ErrorCardProps {
	report: Pick< Report, 'name' | 'fetched_at' >;
	error: ReportError;
	time: SiteTime;
}

/** Why the provider gave no fresh answer, above what is known from before. */
export function ErrorCard( { report, error, time }: ErrorCardProps ) {
	return (
		<section
			className="meum-status__error"
			aria-label={ sprintf(
				/* translators: %s: name of the provider. */
				__( 'Why there is nothing newer from %s', 'meum-status' ),
				report.name
			) }
		>
			<Glyph name="warning" />
			<div>
				<p>
					<strong>{ error.message }</strong>
				</p>
				<Paragraph
					opening={ error.who }
					sentences={ [ error.remedy ] }
				/>
				<ErrorEvidence
					report={ report }
					error={ error }
					time={ time }
				/>
			</div>
		</section>
	);
}
