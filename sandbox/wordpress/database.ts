import type { DatabaseAccess } from './config-file';

/** Where a site keeps its data, and how to bring that back. */
export interface Database {
	/** For wp-config.php; null for SQLite. */
	access: DatabaseAccess | null;
	/** Puts the cached installed database in place; false if there is none. */
	restore: () => Promise< boolean >;
	/** Puts the installed database into the cache. */
	keep: () => Promise< void >;
	/** Remembers the present state for reset(). */
	snapshot: () => Promise< void >;
	reset: () => Promise< void >;
	stop: () => Promise< void >;
}
