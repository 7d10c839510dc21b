import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach } from 'node:test';
import type { Site } from '../../sandbox/wordpress/site';
import type { Bench } from './bench';

/** Gives the bench's site a persistent object cache, empty before each test. */
export function withObjectCache( bench: Bench ): void {
	beforeEach( async () => {
		const content = path.join( bench.site.dir, 'wp-content' );
		await cp(
			path.join( __dirname, 'php', 'object-cache.php' ),
			path.join( content, 'object-cache.php' )
		);
		await rm( path.join( content, 'test-cache' ), {
			recursive: true,
			force: true,
		} );
	} );
}

/**
 * Does something to the database that the cache does not notice: what a command line does that has no cache, or a dump that is
 * played in.
 *
 * @param site The site.
 * @param name Name of the option.
 * @param code PHP; `$wpdb` and `$name`, the name of the option, are there.
 */
export function pastTheCache(
	site: Site,
	name: string,
	code: string
): Promise< unknown > {
	return site.evaluate( `
		global $wpdb;
		$name = '${ name }';
		${ code }
		return true;
	` );
}

/** Lets the cache say that there is no such option. */
export function denyInCache( site: Site, name: string ): Promise< unknown > {
	return site.evaluate( `
		wp_cache_delete( '${ name }', 'options' );
		$absent = wp_cache_get( 'notoptions', 'options' );
		wp_cache_set( 'notoptions', array( '${ name }' => true ) + ( is_array( $absent ) ? $absent : array() ), 'options' );
		return true;
	` );
}
