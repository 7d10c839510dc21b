/** Whether an address leads away from a site, by that site's origin. */
export function isElsewhere( url: string, origin: string ): boolean {
	try {
		return new URL( url ).origin !== origin;
	} catch {
		return false;
	}
}
