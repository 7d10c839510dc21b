/** Where WordPress has its two halves, each as host or host:port. */
export interface Hosts {
	admin: string;
	rest: string;
}

/** Whether they are two, so that the cookies of one are not sent to the other. */
export function differ( { admin, rest }: Hosts ): boolean {
	return admin.toLowerCase() !== rest.toLowerCase();
}

/** The host of a whole address, or null. */
export function hostOf( address: string ): string | null {
	try {
		return new URL( address ).host || null;
	} catch {
		return null;
	}
}
