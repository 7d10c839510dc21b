import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode, Ref } from 'react';
import type { SiteTime } from '../time/site-time';
import type { Report } from '../types/report';
import type { KeyEntryLink } from './action-button';
import { AllDetails } from './all-details';
import { asksForKey } from './asks-for-key';
import { ComparisonTable } from './comparison-table';
import { DeviationList } from './deviation-list';
import { ErrorCard } from './error-card';
import { IssueList } from './issue-list';
import type { Asking } from './report-state';
import { Situation } from './situation';

interface OverviewProps {
	/** The report as it is to be shown now. */
	report: Report;
	asking: Asking;
	time: SiteTime;
	keyEntryLink: KeyEntryLink;
	onRefresh: () => void;
	/** Where a key is entered; shown while there is none. */
	setUp: ReactNode;
	headlineRef: Ref< HTMLHeadingElement >;
}

/** Can the store take payments, whose side is broken, what next; and below it what the answer rests on. */
export function Overview( props: OverviewProps ) {
	const { report, time } = props;
	const { name, error, issues, comparison } = report;

	return (
		<div className="meum-status__screen">
			{ error !== null && ! error.told && (
				<ErrorCard report={ report } error={ error } time={ time } />
			) }
			<Situation { ...props } />
			{ ( issues.length > 0 || report.no_issues !== null ) && (
				<IssueList report={ report } time={ time } />
			) }
			{ comparison.some( ( { recorded } ) => recorded !== null ) && (
				<ComparisonTable report={ report } />
			) }
			{ report.fetched_at !== null && (
				<AllDetails report={ report } time={ time } />
			) }
			<DeviationList name={ name } deviations={ report.deviations } />
			{ ! asksForKey( report ) && (
				<p className="meum-status__muted">
					{ sprintf(
						/* translators: %s: name of the provider. */
						__(
							'This page only reads. It never changes your %s account or your store’s connection.',
							'meum-status'
						),
						name
					) }
				</p>
			) }
		</div>
	);
}
