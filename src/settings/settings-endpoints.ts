import { ask } from '../api';
import type { Outcome } from '../request/outcome';
import { fits } from '../request/shape';
import type { Settings } from '../types/settings';
import { SETTINGS } from '../types/shapes';

/** Whether the server answered with what can be set, whole. */
export function isSettings( value: unknown ): value is Settings {
	return fits( value, SETTINGS );
}

/** What can be set. PHP preloads this very path too. */
export function getSettings(
	signal: AbortSignal
): Promise< Outcome< Settings > > {
	return ask(
		{ path: '/meum-status/v1/settings', by: 'page' },
		isSettings,
		signal
	);
}
