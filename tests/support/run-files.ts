import { setMaxListeners } from 'node:events';
import path from 'node:path';
import { run } from 'node:test';

export interface Result {
	name: string;
	result: 'passed' | 'failed' | 'skipped';
	/** Why it was skipped: a need that this machine lacks. */
	need?: string;
	milliseconds?: number;
}

/** Milliseconds that one file may take. It is for what never ends, and no measure of what is slow. */
const LIMIT = 30 * 60_000;

/**
 * Runs test files with Node's test runner, each in a process of its own, and says what failed and what was skipped.
 *
 * @param files       Absolute paths.
 * @param concurrency How many at a time.
 * @param signal      Ends them all.
 * @return Every test; a suite is no test of its own.
 */
export function runFiles(
	files: string[],
	concurrency: number,
	signal: AbortSignal
): Promise< Result[] > {
	const results: Result[] = [];
	const say = ( line: string ) => process.stdout.write( `${ line }\n` );

	return new Promise( ( resolve, reject ) => {
		// Each file listens.
		setMaxListeners( files.length + 10, signal );
		const events = run( { files, concurrency, signal, timeout: LIMIT } );
		events.on( 'test:stderr', ( { message } ) =>
			process.stderr.write( message )
		);
		events.on( 'test:pass', ( { name, skip, details, file } ) => {
			if ( skip !== undefined && skip !== false ) {
				results.push( {
					name: `${ place( file ) }${ name }`,
					result: 'skipped',
					need: String( skip ),
				} );
				say(
					`- ${ place( file ) }${ name } (skipped: ${ String(
						skip
					) })`
				);
			} else if ( details.type !== 'suite' ) {
				results.push( {
					name: `${ place( file ) }${ name }`,
					result: 'passed',
					milliseconds: details.duration_ms,
				} );
			}
		} );
		events.on( 'test:fail', ( { name, details, file } ) => {
			const { cause, message } = details.error;
			// What contains a failed test fails too, and adds nothing.
			if ( ! /subtests? failed/.test( String( cause ?? message ) ) ) {
				results.push( {
					name: `${ place( file ) }${ name }`,
					result: 'failed',
					milliseconds: details.duration_ms,
				} );
				say(
					`✖ ${ place( file ) }${ name }\n${
						cause instanceof Error
							? cause.stack
							: String( cause ?? message )
					}`
				);
			}
		} );
		events.on( 'error', reject );
		events.on( 'end', () => resolve( results ) );
		// Without a reader the stream would stop.
		events.resume();
	} );
}

function place( file: string | undefined ): string {
	return file === undefined
		? ''
		: `${ path.relative( process.cwd(), file ) }: `;
}
