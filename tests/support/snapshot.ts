import type { Site } from '../../sandbox/wordpress/site';
import { phpFile } from './php-file';

/** What the plugin has stored, as far as tests look into it. */
export interface StoredSnapshot {
	answer: {
		fields: Record< string, unknown > & { issues: string[] | null };
		issues_total: number;
	} | null;
	issue_ids: string[];
	fetched_at: number | null;
	attempted_at: number | null;
	failure: Record< string, unknown > | null;
	seen: Record< string, { first: number; last: number } >;
	ever_connected_at: number | null;
}

export interface SnapshotChange {
	/** Seconds by which a time becomes older: of the last check, the last failure, and those at which problems were seen. */
	older?: Partial<
		Record<
			| 'attempted_at'
			| 'fetched_at'
			| 'ever_connected_at'
			| 'failure'
			| 'first'
			| 'last',
			number
		>
	>;
	/** Problems that are added to the memory, in seconds since 1970. */
	seen?: StoredSnapshot[ 'seen' ];
	/** What stands instead of other values. */
	values?: Partial< StoredSnapshot >;
}

/** Changes the stored snapshot, if there is one. */
export function changeSnapshot(
	site: Site,
	change: SnapshotChange
): Promise< unknown > {
	return site.evaluate( phpFile( 'change-snapshot', change ) );
}

/** The stored snapshot, past all caches; null if there is none. */
export async function storedSnapshot(
	site: Site
): Promise< StoredSnapshot | null > {
	const text = await storedText( site );
	return text === null ? null : ( JSON.parse( text ) as StoredSnapshot );
}

/** The stored snapshot as it stands in the database, past all caches; null if there is none. */
export function storedText( site: Site ): Promise< string | null > {
	return site.evaluate(
		`global $wpdb; return $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = 'meum_status_snapshot_meum'" );`
	);
}
