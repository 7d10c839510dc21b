/** A moment as a site sees it. */
export interface SiteTime {
	/** The server's time in milliseconds since 1970. */
	now: number;
	/** The site's time zone as WordPress names it: "Europe/Madrid" or "+02:00". */
	zone: string;
}
