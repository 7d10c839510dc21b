import type { ReactNode, Ref } from 'react';
import {
	needsKey,
	primaryAction,
	whoCanAct,
	type ActionLinks,
} from '../model/action';
import { stateBadge } from './looks';
import type { Clock } from '../time/clock';
import { errorPlace } from '../model/error-place';
import { remedies, type Fact } from './checks';
import type { Report } from '../types/report';
import { ActionButton } from './action-button';
import { ConnectSteps } from './step-list';
import { ErrorEvidence } from './error-evidence';
import { Facts } from './check-row';
import { HeadlineCard } from '../ui/headline-card';
import { PendingKey } from './pending-key';

interface SituationProps {
	report: Report;
	clock: Clock;
	facts: Fact[];
	now: number;
	zone: string;
	links: ActionLinks;
	/** Where a key is entered; shown while there is none. */
	setUp: ReactNode;
	headlineRef: Ref< HTMLHeadingElement >;
}

/** The card that a store owner reads first, and often the only one. */
export function Situation( {
	report,
	clock,
	facts,
	now,
	zone,
	links,
	setUp,
	headlineRef,
}: SituationProps ) {
	const { provider, state, error } = report;
	const action = primaryAction( report, links );
	const told = errorPlace( report ) === 'headline' ? error : null;

	return (
		<HeadlineCard
			badge={ stateBadge( report ) }
			headline={ report.headline }
			headlineRef={ headlineRef }
			lead={ told?.message }
			who={ told ? whoCanAct( told, provider, links ) : undefined }
			nextStep={ report.next_step }
			evidence={
				told !== null && (
					<ErrorEvidence
						provider={ provider }
						error={ told }
						fetchedAt={ report.fetched_at }
						now={ now }
						zone={ zone }
					/>
				)
			}
			action={
				action !== null && (
					<ActionButton provider={ provider } action={ action } />
				)
			}
		>
			{ needsKey( report ) && setUp }
			{ report.pending_key !== null && (
				<div className="meum-status__pending">
					<PendingKey
						pendingKey={ report.pending_key }
						clock={ clock }
						zone={ zone }
					/>
					{ state === 'pending' && (
						<ConnectSteps
							paymentSettings={ links.paymentSettings }
						/>
					) }
				</div>
			) }
			{ state !== 'pending' && report.answer !== null && (
				<Facts
					facts={ facts.filter( ( { isQuiet } ) => ! isQuiet ) }
					notes={ remedies( report ) }
				/>
			) }
		</HeadlineCard>
	);
}
