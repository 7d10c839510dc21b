import type { ReactNode, Ref } from 'react';
import type { SiteTime } from '../time/site-time';
import type { Report } from '../types/report';
import { HeadlineCard } from '../ui/headline-card';
import { ActionButton, type KeyEntryLink } from './action-button';
import { asksForKey } from './asks-for-key';
import { CheckRow } from './check-row';
import { ErrorEvidence } from './error-evidence';
import { stateLook } from './looks';
import type { Asking } from './report-state';
import { SetUpProgress } from './set-up-progress';

interface SituationProps {
	report: Report;
	asking: Asking;
	time: SiteTime;
	keyEntryLink: KeyEntryLink;
	onRefresh: () => void;
	/** Where a key is entered; shown while there is none. */
	setUp: ReactNode;
	headlineRef: Ref< HTMLHeadingElement >;
}

/** The card that a store owner reads first, and often the only one. */
export function Situation( props: SituationProps ) {
	const { report, asking, time } = props;
	const { action, error } = report;
	const isSetUp = asksForKey( report );

	return (
		<HeadlineCard
			look={ stateLook( report ) }
			headline={ report.headline }
			headlineRef={ props.headlineRef }
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
						asking={ asking }
						keyEntryLink={ props.keyEntryLink }
						onRefresh={ props.onRefresh }
					/>
				)
			}
		>
			{ isSetUp && props.setUp }
			<SetUpProgress
				report={ report }
				clock={ asking.clock }
				zone={ time.zone }
			/>
			{ report.state !== 'pending' && report.fetched_at !== null && (
				<CheckRow report={ report } time={ time } />
			) }
		</HeadlineCard>
	);
}
