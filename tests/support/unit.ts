import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Job } from './lint';
import type { Programs } from './programs';
import type { Result } from './run-files';

const jest = path.resolve( __dirname, '../../node_modules/.bin/jest' );

interface JestSummary {
	testResults: {
		message: string;
		name: string;
		status: string;
		assertionResults: {
			fullName: string;
			status: string;
			duration?: number | null;
		}[];
	}[];
}

function resultsOf( { testResults }: JestSummary ): Result[] {
	return testResults.flatMap(
		( { assertionResults, name, status } ): Result[] =>
			status === 'failed' &&
			assertionResults.every( ( one ) => one.status === 'passed' )
				? [ { name: path.basename( name ), result: 'failed' } ]
				: assertionResults.map( ( one ) => ( {
						name: one.fullName,
						result:
							one.status === 'passed' || one.status === 'failed'
								? one.status
								: 'skipped',
						milliseconds: one.duration ?? 0,
				  } ) )
	);
}

/** What jest says of the files that failed, and not of the others; null where it says nothing. */
function complaints( account: string ): string | null {
	if ( ! existsSync( account ) ) {
		return null;
	}
	const { testResults }: JestSummary = JSON.parse(
		readFileSync( account, 'utf8' )
	);
	return testResults
		.filter( ( { status } ) => status === 'failed' )
		.map( ( { name, message } ) => `✖ ${ name }\n${ message }\n` )
		.join( '' );
}

/**
 * @param programs What runs it.
 * @param folder   For jest's own account of what it did.
 * @param only     Words of which a file's name has to hold one; empty for all files.
 * @param isAlone  Whether nothing else runs meanwhile.
 * @return Jest, as one thing that is run.
 */
export function unitJob(
	programs: Programs,
	folder: string,
	only: string[],
	isAlone: boolean
): Job {
	return {
		name: 'unit',
		run: async () => {
			const account = path.join( folder, 'jest.json' );
			const { output } = await programs.run(
				jest,
				[
					...[ '--json', `--outputFile=${ account }` ],
					...( only.length > 0 ? [ '--passWithNoTests' ] : [] ),
					// Else jest leaves one of the processors to others, of which there are none.
					...( isAlone ? [ '--maxWorkers=100%' ] : [] ),
					...only,
				],
				{
					isShown: false,
					// The reason is above the document, and the document is long.
					env: { DEBUG_PRINT_LIMIT: '2000' },
				}
			);
			const results: Result[] = existsSync( account )
				? resultsOf( JSON.parse( readFileSync( account, 'utf8' ) ) )
				: [ { name: 'jest', result: 'failed' } ];
			return results.some( ( { result } ) => result === 'failed' )
				? { results, output: complaints( account ) ?? output }
				: { results, output: `✔ ${ results.length } unit tests\n` };
		},
	};
}
