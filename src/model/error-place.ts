import type { Report } from '../types/report';
import { isRefusal } from './badge';

/**
 * Where the last failure is told. "headline": it is what the headline says already, so only its evidence joins the headline.
 * "card": the headline speaks of an older answer, so the failure has a card of its own.
 */
export function errorPlace(
	report: Pick< Report, 'error' | 'reason' | 'stale' >
): 'none' | 'headline' | 'card' {
	const { error, reason, stale } = report;
	if ( error === null ) {
		return 'none';
	}
	const isSame = error.code === reason;

	return isSame && ( isRefusal( report ) || ! stale ) ? 'headline' : 'card';
}
