import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve( __dirname, '../..' );

export interface RunOptions {
	/** What is set beside this process's own environment; undefined takes a variable out. */
	env?: NodeJS.ProcessEnv;
	/** Folder to run in; the project's if left out. */
	cwd?: string;
	/** Whether the output is shown as it comes (true), or only kept. */
	isShown?: boolean;
	/** Milliseconds after which the program is ended. */
	limit?: number;
}

export interface Outcome {
	/** The exit code; 1 if the program cannot be started, was ended, or was not started since this process is to end. */
	code: number;
	/** What it printed, where that was kept. */
	output: string;
}

export interface Programs {
	/** Runs a program of this project. */
	run: (
		command: string,
		parameters: string[],
		options?: RunOptions
	) => Promise< Outcome >;
	/** Aborted by the first signal to end. */
	readonly signal: AbortSignal;
}

/** Programs that are told of every signal that this process gets. */
export function openPrograms(): Programs {
	const stop = new AbortController();
	const children = new Set< ChildProcess >();

	for ( const signal of [ 'SIGINT', 'SIGTERM' ] as const ) {
		process.on( signal, () => {
			children.forEach( ( child ) => child.kill( signal ) );
			stop.abort();
			process.exitCode = 130;
		} );
	}

	return {
		signal: stop.signal,
		run: (
			command,
			parameters,
			{ env = {}, cwd = root, isShown = true, limit } = {}
		) =>
			new Promise( ( resolve ) => {
				if ( stop.signal.aborted ) {
					resolve( { code: 1, output: '' } );
					return;
				}
				const child = spawn( command, parameters, {
					cwd,
					stdio: isShown ? 'inherit' : [ 'ignore', 'pipe', 'pipe' ],
					env: { ...process.env, ...env },
					...( limit !== undefined && { timeout: limit } ),
				} );
				let output = '';
				children.add( child );
				for ( const stream of [ child.stdout, child.stderr ] ) {
					stream?.setEncoding( 'utf8' );
					stream?.on(
						'data',
						( text: string ) => ( output += text )
					);
				}
				child.on( 'error', ( error ) => {
					children.delete( child );
					resolve( { code: 1, output: output + error.message } );
				} );
				child.on( 'close', ( code ) => {
					children.delete( child );
					resolve( { code: code ?? 1, output } );
				} );
			} ),
	};
}
