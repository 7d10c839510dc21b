import path from 'node:path';
import type { Programs } from './programs';
import { readResults } from './results';
import type { Result } from './run-files';

const root = path.resolve( __dirname, '../..' );

/**
 * Runs suites in a process of their own, since they need another environment.
 *
 * @param programs   What runs the process.
 * @param name       Stands before each of its tests.
 * @param folder     For its results.
 * @param parameters Of tests/run.ts.
 * @param env        What is set beside this process's own environment.
 * @return Every test.
 */
export async function nested(
	programs: Programs,
	name: string,
	folder: string,
	parameters: string[],
	env: NodeJS.ProcessEnv = {}
): Promise< Result[] > {
	const file = path.join( folder, `${ name.replace( /\W+/g, '-' ) }.json` );
	await programs.run(
		process.execPath,
		[
			...[ '--import', 'tsx', path.join( root, 'tests', 'run.ts' ) ],
			...[ ...parameters, '--results', file ],
		],
		// How often something is tried is a matter of the first run.
		{ env: { MEUM_ALL: undefined, ...env } }
	);
	return readResults( file, name );
}
