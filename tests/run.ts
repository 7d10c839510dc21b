/**
 * Runs the suites that are named, or the usual ones, and closes with one line over all of them.
 *
 *     npm test                              lint, unit, integration, e2e
 *     npm run test:all                      these, and everything else
 *     npm test -- unit integration          these
 *     npm test -- integration --engine wasm --php 7.4
 *     npm test -- integration --only rest,activation   files whose name holds one of the words
 *     npm test -- e2e --slowest 10
 *
 * A test names what it needs. What this machine lacks is skipped with that word and counted; a test that is skipped although
 * its need is there is a failure.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { followParent } from '../sandbox/wordpress/exit';
import { present } from '../sandbox/wordpress/present';
import { matrix } from './matrix';
import { mutants } from './mutants/run';
import { type Job, lintJobs } from './support/lint';
import { nested } from './support/nested';
import { openPrograms } from './support/programs';
import { checked, sumUp, writeResults } from './support/results';
import { type Result, runFiles } from './support/run-files';
import {
	otherSuites,
	type RunOptions,
	runOptions,
	type Suite,
	usualSuites,
} from './support/run-options';
import { unitJob } from './support/unit';

const root = path.resolve( __dirname, '..' );
const programs = openPrograms();

/** Files at a time. Many of them wait for something that hangs or is slow. A browser keeps a processor busy. */
const AT_A_TIME = { integration: 4, e2e: 2, walks: 2 };

/** The oldest PHP and the newest. */
const ENDS = [ '7.4', '8.5' ];

/** Runs as many jobs at a time as there are processors, and shows of each what it printed when it ends. */
async function runJobs( jobs: Job[] ): Promise< Result[] > {
	const queue = [ ...jobs ];
	const all: Result[] = [];
	await Promise.all(
		Array.from( { length: availableParallelism() }, async () => {
			for ( let job = queue.shift(); job; job = queue.shift() ) {
				const { results, output } = await job.run();
				process.stdout.write( output );
				all.push( ...results );
			}
		} )
	);
	return all;
}

/** Test files that run in Node, each in a process of its own. */
async function node(
	suite: keyof typeof AT_A_TIME,
	only: string[]
): Promise< Result[] > {
	const directory = path.join( root, 'tests', suite );
	const files = readdirSync( directory )
		.filter(
			( name ) =>
				name.endsWith( '.test.ts' ) &&
				( only.length === 0 ||
					only.some( ( word ) => name.includes( word ) ) )
		)
		.map( ( name ) => path.join( directory, name ) );
	return files.length === 0
		? []
		: runFiles( files, AT_A_TIME[ suite ], programs.signal );
}

/** The integration suite on another database, which this machine may lack. */
async function onMariadb( folder: string ): Promise< Result[] > {
	return present( 'mariadb' )
		? nested( programs, 'MariaDB', folder, [
				'integration',
				...[ '--database', 'mariadb' ],
		  ] )
		: [ { name: 'MariaDB', result: 'skipped', need: 'mariadb' } ];
}

function resultsOf(
	suite: Exclude< Suite, 'lint' | 'unit' >,
	{ chosen, only }: RunOptions,
	folder: string
): Promise< Result[] > {
	switch ( suite ) {
		case 'integration':
		case 'e2e':
		case 'walks':
			return node( suite, only );
		case 'mariadb':
			return onMariadb( folder );
		case 'wasm':
			return nested( programs, 'WebAssembly', folder, [
				'integration',
				...[ '--engine', 'wasm' ],
			] );
		case 'matrix':
			return matrix( programs, folder, ENDS );
		case 'mutants':
			return mutants(
				programs,
				only,
				usualSuites.every( ( one ) => chosen.includes( one ) )
			);
	}
}

/** Tells of a suite what it is and what it cost. */
async function timed(
	name: string,
	run: () => Promise< Result[] >
): Promise< Result[] > {
	const started = Date.now();
	process.stdout.write( `\n${ name }\n` );
	const found = await run();
	const seconds = Math.round( ( Date.now() - started ) / 1_000 );
	process.stdout.write(
		`${ name }: ${ found.length } tests in ${ seconds } s\n`
	);
	return checked( found );
}

async function runSuites(
	options: RunOptions,
	folder: string
): Promise< Result[] > {
	const { chosen, only } = options;
	const results: Result[] = [];
	// They need a processor each and nothing else, so they run beside each other.
	const first = chosen.filter( ( one ) => one === 'lint' || one === 'unit' );
	if ( first.length > 0 ) {
		// Jest takes longest, so it begins.
		const jobs = [
			...( first.includes( 'unit' )
				? [ unitJob( programs, folder, only, first.length === 1 ) ]
				: [] ),
			...( first.includes( 'lint' ) ? lintJobs( programs, only ) : [] ),
		];
		results.push(
			...( await timed( first.join( ' and ' ), () => runJobs( jobs ) ) )
		);
	}
	for ( const suite of chosen ) {
		if ( suite !== 'lint' && suite !== 'unit' ) {
			results.push(
				...( await timed( suite, () =>
					resultsOf( suite, options, folder )
				) )
			);
		}
	}
	return results;
}

async function main(): Promise< void > {
	const options = runOptions( process.argv.slice( 2 ), process.env );
	mkdirSync( path.join( root, '.cache' ), { recursive: true } );
	const folder = mkdtempSync( path.join( root, '.cache', 'results-' ) );
	try {
		const results = await runSuites( options, folder );
		if ( results.length === 0 && options.only.length > 0 ) {
			results.push( {
				name: `a file is named like "${ options.only.join( ', ' ) }"`,
				result: 'failed',
			} );
		}
		if ( options.results !== undefined ) {
			writeResults( options.results, results );
		}
		if ( options.chosen.join() === usualSuites.join() ) {
			process.stdout.write(
				`\nLeft to "npm run test:all": ${ otherSuites.join( ', ' ) }.\n`
			);
		}
		const isGood = sumUp( results, options.slowest );
		// A signal has set it already.
		process.exitCode ??= isGood ? 0 : 1;
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
}

followParent();
main().catch( ( error: unknown ) => {
	process.stderr.write(
		`${ error instanceof Error ? error.message : String( error ) }\n`
	);
	process.exitCode = 1;
} );
