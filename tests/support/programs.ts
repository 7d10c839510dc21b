import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve( __dirname, '../..' );

export interface Programs {
	/**
	 * @param env What is set beside this process's own environment; undefined takes a variable out.
	 * @return The exit code of a program of this project, whose output is shown; 1 if it cannot be started, or was not since this
	 *         process is to end.
	 */
	run: (
		command: string,
		parameters: string[],
		env?: NodeJS.ProcessEnv
	) => Promise< number >;
	/** Aborted by the first signal to end. */
	readonly signal: AbortSignal;
}

/** Programs that are run one after the other and told of every signal that this process gets. */
export function openPrograms(): Programs {
	const stop = new AbortController();
	let child: ChildProcess | undefined;

	for ( const signal of [ 'SIGINT', 'SIGTERM' ] as const ) {
		process.on( signal, () => {
			child?.kill( signal );
			stop.abort();
			process.exitCode = 130;
		} );
	}

	return {
		signal: stop.signal,
		run: ( command, parameters, env = {} ) =>
			new Promise( ( resolve ) => {
				if ( stop.signal.aborted ) {
					resolve( 1 );
					return;
				}
				child = spawn( command, parameters, {
					cwd: root,
					stdio: 'inherit',
					env: { ...process.env, ...env },
				} );
				child.on( 'error', () => resolve( 1 ) );
				child.on( 'exit', ( code ) => resolve( code ?? 1 ) );
			} ),
	};
}
