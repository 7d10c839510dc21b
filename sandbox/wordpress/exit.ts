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

function watch(): void {
	if ( isWatching ) {
		return;
	}
	isWatching = true;
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
