import type { Site } from '../../sandbox/wordpress/site';

/** Lets so many seconds pass for the plugin, by making what it remembers older. */
export function later( site: Site, seconds: number ): Promise< unknown > {
	return site.evaluate( `
		$snapshot = get_option( 'meum_status_snapshot_meum' );
		foreach ( array( 'attempted_at', 'fetched_at' ) as $time ) {
			if ( isset( $snapshot[ $time ] ) ) {
				$snapshot[ $time ] -= ${ seconds };
			}
		}
		return update_option( 'meum_status_snapshot_meum', $snapshot, false );
	` );
}
