import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { onExit } from './exit';

export interface GuardedProcess {
	/** Process group; the guard's own id. */
	pid: number;
	/** Whether the process has ended, for whatever reason. */
	ended: () => boolean;
	/** Ends the whole group at once: what it has in hand is thrown away with the run. */
	stop: () => Promise< void >;
}

/*
 * The guard leads the process group and waits for its standard input to end, which the system
 * closes however this process dies, SIGKILL included. It then ends its group. If the command
 * ends first, the guard goes too. Workers that the command forks are in the same group.
 */
const GUARD =
	'exec 3<&0; { "$@" </dev/null 3<&-; kill -TERM 0; } & read -r _ <&3; kill -TERM 0';

const POLL = 5;
const PATIENCE = 5_000;

function end( group: number ): void {
	try {
		process.kill( -group, 'SIGKILL' );
	} catch {
		// It has already gone.
	}
}
/**
 * Starts a command that cannot outlive this process.
 *
 * @param command     Program and arguments.
 * @param options     How it runs.
 * @param options.cwd Working folder.
 * @param options.env Its whole environment.
 * @param options.log File for its output.
 * @throws An Error if no process could be made.
 */
export function startGuarded(
	command: string[],
	options: { cwd: string; env: Record< string, string >; log: string }
): GuardedProcess {
	const log = openSync( options.log, 'a' );
	const child = spawn( 'sh', [ '-c', GUARD, 'meum-guard', ...command ], {
		cwd: options.cwd,
		env: options.env,
		detached: true,
		stdio: [ 'pipe', log, log ],
	} );
	closeSync( log );
	const group = child.pid;
	if ( group === undefined ) {
		throw new Error( `${ command[ 0 ] } could not be started.` );
	}
	let hasEnded = false;
	child.once( 'exit', () => {
		hasEnded = true;
	} );
	child.stdin?.on( 'error', () => undefined );
	// A program that forgets to stop its sites can still end, and takes them along.
	child.unref();
	if ( child.stdin instanceof Socket ) {
		child.stdin.unref();
	}
	const forget = onExit( () => end( group ) );
	return {
		pid: group,
		ended: () => hasEnded,
		stop: async () => {
			end( group );
			const deadline = Date.now() + PATIENCE;
			while ( ! hasEnded && Date.now() < deadline ) {
				await new Promise( ( done ) => setTimeout( done, POLL ) );
			}
			child.stdin?.destroy();
			forget();
		},
	};
}
