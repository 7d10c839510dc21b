import type { MountPoint } from '../../../src/mount-point';

/** A place on a page of a site in Madrid. */
export function buildMountPoint(
	overrides: Partial< MountPoint > = {}
): MountPoint {
	return {
		provider: 'meum',
		name: 'Meum',
		links: { panel: null },
		hosts: null,
		timeZone: 'Europe/Madrid',
		...overrides,
	};
}
