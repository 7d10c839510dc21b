import { randomBytes } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeTreeNow } from './copy-tree';
import { onExit } from './exit';
import { cacheDir } from './project';

export interface RunFolder {
	path: string;
	remove: () => Promise< void >;
}

const runsDir = join( cacheDir, 'runs' );
const options = { recursive: true, force: true, maxRetries: 5 };
const ATTEMPTS = 40;
const PAUSE = 50;

/**
 * When a process was started, in the system's own unit, or 0 where that cannot be told.
 * Together with the id it names one process, also after ids were used again.
 */
function startOf( pid: number ): number {
	try {
		const stat = readFileSync( `/proc/${ pid }/stat`, 'utf8' );
		// Fields are counted after the command's name, which may hold spaces: starttime is 22nd.
		const fields = stat.slice( stat.lastIndexOf( ')' ) + 2 ).split( ' ' );
		return Number( fields[ 19 ] ?? 0 );
	} catch {
		return 0;
	}
}

/** Whether the process whose id and start are a folder's name still runs. */
function isInUse( name: string ): boolean {
	const [ pid = 0, start = 0 ] = name.split( '-' ).map( Number );
	try {
		process.kill( pid, 0 );
	} catch {
		return false;
	}
	return start === 0 || startOf( pid ) === start;
}

/**
 * Removes what killed runs have left. Their processes are gone: each ends with its owner. So
 * only folders are left, and only those whose owner does not run any more are taken.
 */
function sweep(): void {
	for ( const name of existsSync( runsDir ) ? readdirSync( runsDir ) : [] ) {
		if ( /^\d+-\d+-/.test( name ) && ! isInUse( name ) ) {
			rmSync( join( runsDir, name ), options );
		}
	}
}

/** Removes a folder into which threads of this process may still be writing. */
function removeNow( path: string ): void {
	removeTreeNow( path );
	for (
		let attempt = 0;
		attempt < ATTEMPTS && existsSync( path );
		attempt++
	) {
		try {
			rmSync( path, options );
		} catch {
			Atomics.wait(
				new Int32Array( new SharedArrayBuffer( 4 ) ),
				0,
				0,
				PAUSE
			);
		}
	}
}

/** A folder of this process's own, which does not outlive it. */
export function makeRunFolder(): RunFolder {
	sweep();
	const path = join(
		runsDir,
		`${ process.pid }-${ startOf( process.pid ) }-${ randomBytes(
			4
		).toString( 'hex' ) }`
	);
	const forget = onExit( () => removeNow( path ) );
	// At once: a signal in between would find nothing to remove, and the folder would come after.
	mkdirSync( join( path, 'tmp' ), { recursive: true } );
	return {
		path,
		remove: async () => {
			await rm( path, options );
			forget();
		},
	};
}
