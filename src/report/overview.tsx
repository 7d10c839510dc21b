import { __ } from '@wordpress/i18n';
import type { ReactNode, Ref } from 'react';
import { ComparisonTable } from './comparison-table';
import { Details } from './all-details';
import { DeviationList } from './deviation-list';
import { ErrorCard } from './error-card';
import { IssueList } from './issue-list';
import { Situation } from './situation';
import { needsKey, type ActionLinks } from '../model/action';
import { answerFields } from '../model/answer-fields';
import { isDated } from './looks';
import type { Clock } from '../time/clock';
import { hasRecord } from './comparison';
import { errorPlace } from '../model/error-place';
import { hidesEmptyList } from './issues';
import { allFacts } from './checks';
import type { Report } from '../types/report';

interface OverviewProps {
	report: Report;
	clock: Clock;
	/** Server time in milliseconds, for relative times. */
	now: number;
	/** The site's time zone. */
	zone: string;
	links: ActionLinks;
	/** Where a key is entered; shown while there is none. */
	setUp: ReactNode;
	headlineRef: Ref< HTMLHeadingElement >;
}

/** Can the store take payments, whose side is broken, what next; and below it what the answer rests on. */
export function Overview( {
	report,
	clock,
	now,
	zone,
	links,
	setUp,
	headlineRef,
}: OverviewProps ) {
	const { provider, answer, error, issues } = report;
	const dated = isDated( report );
	const facts = allFacts( report, dated, now, zone );

	return (
		<div className="meum-status__screen">
			{ error !== null && errorPlace( report ) === 'card' && (
				<ErrorCard
					provider={ provider }
					error={ error }
					fetchedAt={ report.fetched_at }
					now={ now }
					zone={ zone }
				/>
			) }
			<Situation
				report={ report }
				clock={ clock }
				facts={ facts }
				now={ now }
				zone={ zone }
				links={ links }
				setUp={ setUp }
				headlineRef={ headlineRef }
			/>
			{ answer !== null && (
				<>
					{ ! hidesEmptyList( report ) && (
						<IssueList
							provider={ provider }
							issues={ issues }
							total={ report.issues_total }
							isReported={ answer.issues !== null }
							dated={ dated }
							now={ now }
							zone={ zone }
						/>
					) }
					{ hasRecord( report.comparison ) && (
						<ComparisonTable
							provider={ provider }
							rows={ report.comparison }
							dated={ dated }
						/>
					) }
					<Details
						provider={ provider }
						facts={ facts }
						fields={ answerFields( answer, now, zone ) }
					/>
				</>
			) }
			<DeviationList
				provider={ provider }
				deviations={ report.deviations }
			/>
			{ ! needsKey( report ) && (
				<p className="meum-status__muted">
					{ __(
						'This page only reads. It never changes your Meum account or your store’s connection.',
						'meum-status'
					) }
				</p>
			) }
		</div>
	);
}
