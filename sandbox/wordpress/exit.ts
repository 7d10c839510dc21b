import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

const cleaners = new Set< () => void >();
const signals = [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const;
let isWatching = false;

function cleanUp(): void {
	for ( const clean of [ ...cleaners ].reverse() ) {
		cleaners.delete( clean );
		try {
			clean();
		} catch {
			// The others still have to run.
		}
	}
}

const LOOK = 300;

/** Whether npm's shell died before this process could look: the system's first process, which is no npm, has taken over. */
function wasLeftByNpm(): boolean {
	if ( process.env.npm_lifecycle_event === undefined || process.ppid !== 1 ) {
		return false;
	}
	try {
		return ! readFileSync( '/proc/1/cmdline', 'utf8' ).includes( 'npm' );
	} catch {
		return true;
	}
}

/**
 * Ends this process, as SIGTERM does, once the one that started it has gone. npm passes a signal on to its shell only, and a
 * shell that dies takes nobody along.
 */
export function followParent(): void {
	const parent = process.ppid;
	const isLate = wasLeftByNpm();
	setInterval( () => {
		if ( isLate || process.ppid !== parent ) {
			process.kill( process.pid, 'SIGTERM' );
		}
	}, LOOK ).unref();
}

function watch(): void {
	if ( isWatching ) {
		return;
	}
	isWatching = true;
	followParent();
	process.on( 'exit', cleanUp );
	for ( const signal of signals ) {
		process.on( signal, () => {
			// A program with a handler of its own decides when it ends; `exit` then cleans up.
			if ( process.listenerCount( signal ) === 1 ) {
				process.exit( 128 + constants.signals[ signal ] );
			}
		} );
	}
}

/**
 * @param clean Called when this process ends by itself, by an error or by a signal that can be
 *              caught. It must not wait for anything.
 * @return Takes it back.
 */
export function onExit( clean: () => void ): () => void {
	watch();
	cleaners.add( clean );
	return () => {
		cleaners.delete( clean );
	};
}
