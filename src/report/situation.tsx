import type { ReactNode, Ref } from 'react';
import type { SiteTime } from '../time/site-time';
import type { Report } from '../types/report';
import { HeadlineCard } from '../ui/headline-card';
import { ActionButton, type KeyEntryLink } from './action-button';
import { asksForKey } from './asks-for-key';
import { CheckRow } from './check-row';
import { ErrorEvidence } from './error-evidence';
import { stateLook } from './looks';
import { PendingKey } from './pending-key';
import type { ReadyState } from './report-state';
import { StepList } from './step-list';

interface SituationProps {
	report: Report;
	state: Pick< ReadyState, 'clock' | 'activity' | 'waitUntil' >;
	time: SiteTime;
	keyEntryLink: KeyEntryLink;
	onRefresh: () => void;
	/** Where a key is entered; shown while there is none. */
	setUp: ReactNode;
	headlineRef: Ref< HTMLHeadingElement >;
}

/** The card that a store owner reads first, and often the only one. */
export function Situation( {
	report,
	state,
	time,
	keyEntryLink,
	onRefresh,
	setUp,
	headlineRef,
}: SituationProps ) {
	const { action, error, pending_key: pendingKey, steps } = report;
	const isSetUp = asksForKey( report );

	return (
		<HeadlineCard
			look={ stateLook( report ) }
			headline={ report.headline }
			headlineRef={ headlineRef }
			lead={ report.lead }
			who={ report.who }
			nextStep={ report.next_step }
			evidence={
				error?.told && (
					<ErrorEvidence
						report={ report }
						error={ error }
						time={ time }
					/>
				)
			}
			action={
				action !== null &&
				! isSetUp && (
					<ActionButton
						action={ action }
						state={ state }
						keyEntryLink={ keyEntryLink }
						onRefresh={ onRefresh }
					/>
				)
			}
		>
			{ isSetUp && setUp }
			{ pendingKey !== null && (
				<div className="meum-status__pending">
					<PendingKey
						pendingKey={ pendingKey }
						clock={ state.clock }
						zone={ time.zone }
					/>
					<StepList steps={ steps } />
				</div>
			) }
			{ pendingKey === null && steps.length > 0 && (
				<div className="meum-status__section">
					<StepList steps={ steps } />
				</div>
			) }
			{ report.state !== 'pending' && report.fetched_at !== null && (
				<CheckRow report={ report } time={ time } />
			) }
		</HeadlineCard>
	);
}
