import { useMemo } from '@wordpress/element';
import type { Clock } from './clock';
import type { SiteTime } from './site-time';
import { useNow } from './use-now';

/** The site's time by the server's clock, renewed at every full step of it (milliseconds); the same object until then. */
export function useSiteTime(
	clock: Clock,
	zone: string,
	step: number
): SiteTime {
	const now = useNow( clock, step );

	return useMemo( () => ( { now, zone } ), [ now, zone ] );
}
