import type { Site } from '../../sandbox/wordpress/site';

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

/**
 * @param code PHP that changes `$snapshot`.
 * @return PHP that does so with the stored snapshot, if there is one.
 */
export function changingSnapshot( code: string ): string {
	return `
		$snapshot = json_decode( (string) get_option( 'meum_status_snapshot_meum' ), true );
		if ( is_array( $snapshot ) ) {
			${ code }
			update_option( 'meum_status_snapshot_meum', wp_json_encode( $snapshot ), false );
		}
	`;
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
