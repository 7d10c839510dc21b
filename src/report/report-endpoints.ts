import { ask, type Asker } from '../api';
import type { Outcome } from '../request/outcome';
import { fits } from '../request/shape';
import type { Report } from '../types/report';
import { REPORT } from '../types/shapes';

const REPORTS = '/meum-status/v1/reports';

/**
 * Whether the server answered with a report, whole. A firewall, another plugin, or a version of this plugin that is newer than the
 * page may have put something else in its place, and half a report would break the panel while it is drawn.
 */
export function isReport( value: unknown ): value is Report {
	return fits( value, REPORT );
}

/** The stored report. PHP preloads this very path, so that the first one costs no request. */
export function getReport(
	provider: string,
	signal: AbortSignal
): Promise< Outcome< Report > > {
	return ask(
		{ path: `${ REPORTS }/${ provider }`, by: 'page' },
		isReport,
		signal
	);
}

/** The report after asking the provider anew, if the server finds that it is time to. */
export function refreshReport(
	provider: string,
	by: Asker,
	signal: AbortSignal
): Promise< Outcome< Report > > {
	return ask(
		{
			path: `${ REPORTS }/${ provider }/refresh`,
			by,
			method: 'POST',
			data: { by },
		},
		isReport,
		signal
	);
}
