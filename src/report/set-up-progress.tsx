import type { Clock } from '../time/clock';
import type { Report } from '../types/report';
import { PendingKey } from './pending-key';
import { StepList } from './step-list';

interface SetUpProgressProps {
	report: Pick< Report, 'pending_key' | 'steps' >;
	clock: Clock;
	/** The site's time zone. */
	zone: string;
}

/** The connection key that waits, and beside it what to do one after the other; the steps alone where no key waits. */
export function SetUpProgress( { report, clock, zone }: SetUpProgressProps ) {
	const { pending_key: pendingKey, steps } = report;
	if ( pendingKey !== null ) {
		return (
			<div className="meum-status__pending">
				<PendingKey
					pendingKey={ pendingKey }
					clock={ clock }
					zone={ zone }
				/>
				<StepList steps={ steps } />
			</div>
		);
	}
	return steps.length === 0 ? null : (
		<div className="meum-status__section">
			<StepList steps={ steps } />
		</div>
	);
}
