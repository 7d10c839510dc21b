import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { cacheDir } from './project';
import type { Database } from './database';

const PATIENCE = 5_000;
const POLL = 5;

/** What SQLite keeps beside a database while somebody writes: a log that is read too, or what was there before. */
const COMPANIONS = [ '-wal', '-journal' ];

/**
 * Waits until nobody writes any more, and what was written is in the file itself.
 *
 * @throws An Error if the log is still there after 5 s.
 */
async function untilWhole( file: string ): Promise< void > {
	const deadline = Date.now() + PATIENCE;
	while ( COMPANIONS.some( ( ending ) => existsSync( file + ending ) ) ) {
		if ( Date.now() > deadline ) {
			throw new Error( 'The database is still in use.' );
		}
		await new Promise( ( done ) => setTimeout( done, POLL ) );
	}
}

/**
 * SQLite in a file of the run.
 *
 * @param folder    Where the file stands.
 * @param runFolder Where the clean copy is kept.
 * @param key       Names the installed database in the cache.
 */
export function sqliteDatabase(
	folder: string,
	runFolder: string,
	key: string
): Database {
	const live = join( folder, '.ht.sqlite' );
	const clean = join( runFolder, 'clean.sqlite' );
	const installed = join( cacheDir, 'databases', `${ key }.sqlite` );

	// In one step: whoever reads meanwhile has the old file or the new one, never half of it.
	const replaceFile = async ( source: string, target: string ) => {
		const draft = join(
			runFolder,
			`${ randomBytes( 4 ).toString( 'hex' ) }.draft`
		);
		await mkdir( dirname( target ), { recursive: true } );
		await copyFile( source, draft );
		await rename( draft, target );
	};

	const put = async ( source: string ) => {
		// A log that belongs to the old file would be played back into the new one.
		for ( const ending of [ '-wal', '-shm', '-journal' ] ) {
			await rm( live + ending, { force: true } );
		}
		await replaceFile( source, live );
	};

	return {
		access: null,
		restore: async () => {
			if ( ! existsSync( installed ) ) {
				return false;
			}
			await put( installed );
			return true;
		},
		keep: () => replaceFile( live, installed ),
		snapshot: async () => {
			await untilWhole( live );
			await copyFile( live, clean );
		},
		reset: () => put( clean ),
		stop: async () => undefined,
	};
}
