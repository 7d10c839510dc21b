import { absoluteTime } from '../time/absolute-time';
import type { SiteTime } from '../time/site-time';
import { parseTime } from '../time/time';
import type { Detail } from '../types/report';

/** The value of a field for people; a time with its zone, as far as it is one. */
export function detailText(
	{ kind, value, text }: Pick< Detail, 'kind' | 'value' | 'text' >,
	time: SiteTime
): string {
	const then =
		kind === 'time' && typeof value === 'string'
			? parseTime( value )
			: null;

	return then === null ? text : absoluteTime( then, time );
}
