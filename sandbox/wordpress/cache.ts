import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheDir } from './project';
import { makeRunFolder } from './run-folder';

/** @return 16 hex digits that stand for these values. */
export function cacheKey( ...parts: ( string | number | boolean )[] ): string {
	return createHash( 'sha256' )
		.update( JSON.stringify( parts ) )
		.digest( 'hex' )
		.slice( 0, 16 );
}

/**
 * A folder that is built once. It is built in a run folder and renamed when it is whole, so
 * that an interrupted build, or two at once, never leave half of it.
 *
 * @param name  Path below the cache folder.
 * @param build Fills the empty folder that it is given.
 * @return The folder's path.
 * @throws What the build throws; nothing is kept then.
 */
export async function cachedFolder(
	name: string,
	build: ( folder: string ) => Promise< void >
): Promise< string > {
	const target = join( cacheDir, name );
	if ( existsSync( target ) ) {
		return target;
	}
	const run = makeRunFolder();
	const draft = join( run.path, 'build' );
	try {
		await mkdir( draft );
		await build( draft );
		await mkdir( dirname( target ), { recursive: true } );
		await rename( draft, target );
	} catch ( error ) {
		if ( ! existsSync( target ) ) {
			throw error;
		}
	} finally {
		await run.remove();
	}
	return target;
}
