/**
 * Runs the suites that are named, or all, and closes with one line over all of them.
 *
 *     npm test                              all suites
 *     npm test -- unit integration          these
 *     npm test -- integration --engine wasm --php 7.4
 *     npm test -- integration --only rest,activation   files whose name holds one of the words
 *
 * A test names what it needs. What this machine lacks is skipped with that word and counted; a test that is skipped although
 * its need is there is a failure.
 */
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	existsSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { followParent } from '../sandbox/wordpress/exit';
import { type Need, present } from '../sandbox/wordpress/present';
import { openPrograms } from './support/programs';
import { type Result, runFiles } from './support/run-files';

const root = path.resolve( __dirname, '..' );
const suites = [ 'lint', 'unit', 'integration', 'e2e' ] as const;
type Suite = ( typeof suites )[ number ];

const programs = openPrograms();

/** Files at a time. Many wait for something that hangs or is slow; two browsers would take each other's time. */
const AT_A_TIME = { integration: 4, e2e: 1 };

const bin = ( name: string ) => path.join( root, 'node_modules', '.bin', name );

async function lint(): Promise< Result[] > {
	const checks: [ name: string, command: string, parameters: string[] ][] = [
		[ 'ESLint', bin( 'eslint' ), [ '.' ] ],
		[
			'Prettier',
			bin( 'prettier' ),
			[ '--check', '--log-level', 'warn', '.' ],
		],
		[ 'tsc', bin( 'tsc' ), [ '--noEmit' ] ],
		[ 'types are current', bin( 'tsx' ), [ 'tools/types.ts', '--check' ] ],
	];
	const results: Result[] = [];
	for ( const [ name, command, parameters ] of checks ) {
		const passed = ( await programs.run( command, parameters ) ) === 0;
		process.stdout.write( `${ passed ? '✔' : '✖' } ${ name }\n` );
		results.push( { name, result: passed ? 'passed' : 'failed' } );
	}
	return results;
}

interface JestSummary {
	testResults: {
		message: string;
		status: string;
		assertionResults: { fullName: string; status: string }[];
	}[];
}

async function unit( folder: string ): Promise< Result[] > {
	const output = path.join( folder, 'jest.json' );
	await programs.run( bin( 'jest' ), [
		'--json',
		`--outputFile=${ output }`,
	] );
	if ( ! existsSync( output ) ) {
		return [ { name: 'jest', result: 'failed' } ];
	}
	const { testResults } = JSON.parse(
		readFileSync( output, 'utf8' )
	) as JestSummary;
	return testResults.flatMap( ( { assertionResults, status } ): Result[] =>
		status === 'failed' &&
		assertionResults.every( ( one ) => one.status === 'passed' )
			? [ { name: 'a file of jest', result: 'failed' } ]
			: assertionResults.map( ( { fullName, status: result } ) => ( {
					name: fullName,
					result:
						result === 'passed' || result === 'failed'
							? result
							: 'skipped',
			  } ) )
	);
}

async function node(
	suite: 'integration' | 'e2e',
	only: string | undefined
): Promise< Result[] > {
	const directory = path.join( root, 'tests', suite );
	const words = ( only ?? '' ).split( ',' );
	const files = readdirSync( directory )
		.filter(
			( name ) =>
				name.endsWith( '.test.ts' ) &&
				words.some( ( word ) => name.includes( word ) )
		)
		.map( ( name ) => path.join( directory, name ) );
	return files.length === 0
		? [
				{
					name: `no file of ${ suite } is named like "${ only }"`,
					result: 'failed',
				},
		  ]
		: runFiles( files, AT_A_TIME[ suite ], programs.signal );
}

function resultsOf(
	suite: Suite,
	folder: string,
	only: string | undefined
): Promise< Result[] > {
	switch ( suite ) {
		case 'lint':
			return lint();
		case 'unit':
			return unit( folder );
		case 'integration':
		case 'e2e':
			return node( suite, only );
	}
}

/** A skipped test whose need is there would hide that nothing was tested. */
function checked( results: Result[] ): Result[] {
	return results.map( ( one ) => {
		if (
			one.result !== 'skipped' ||
			( one.need !== undefined && ! present( one.need as Need ) )
		) {
			return one;
		}
		process.stdout.write(
			`✖ ${ one.name } was skipped, though ${
				one.need ?? 'it names no need'
			} is there.\n`
		);
		return { ...one, result: 'failed' };
	} );
}

function options() {
	const { values, positionals } = parseArgs( {
		allowPositionals: true,
		options: {
			engine: { type: 'string' },
			php: { type: 'string' },
			database: { type: 'string' },
			only: { type: 'string' },
		},
	} );
	const unknown = positionals.find(
		( name ) => ! suites.some( ( suite ) => suite === name )
	);
	if ( unknown !== undefined ) {
		throw new Error(
			`There is no suite "${ unknown }": choose from ${ suites.join(
				', '
			) }.`
		);
	}
	for ( const [ name, value ] of Object.entries( {
		MEUM_ENGINE: values.engine,
		MEUM_PHP: values.php,
		MEUM_DATABASE: values.database,
	} ) ) {
		if ( value !== undefined ) {
			process.env[ name ] = value;
		}
	}
	return {
		only: values.only,
		chosen: suites.filter(
			( suite ) =>
				positionals.length === 0 || positionals.includes( suite )
		),
	};
}

async function main(): Promise< void > {
	const { chosen, only } = options();
	mkdirSync( path.join( root, '.cache' ), { recursive: true } );
	const folder = mkdtempSync( path.join( root, '.cache', 'results-' ) );
	const results: Result[] = [];
	try {
		for ( const suite of chosen ) {
			const started = Date.now();
			process.stdout.write( `\n${ suite }\n` );
			const found = await resultsOf( suite, folder, only );
			results.push( ...checked( found ) );
			process.stdout.write(
				`${ suite }: ${ found.length } tests in ${ Math.round(
					( Date.now() - started ) / 1000
				) } s\n`
			);
		}
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}

	const count = ( wanted: Result[ 'result' ] ) =>
		results.filter( ( { result } ) => result === wanted ).length;
	const needed = [
		...new Set(
			results.flatMap( ( { result, need } ) =>
				result === 'skipped' && need ? [ need ] : []
			)
		),
	];
	if ( needed.length > 0 ) {
		process.stdout.write(
			`\nSkipped for want of: ${ needed.join( ', ' ) }.\n`
		);
	}
	process.stdout.write(
		`\n${ count( 'passed' ) } passed, ${ count(
			'failed'
		) } failed, ${ count( 'skipped' ) } skipped\n`
	);
	process.exitCode = count( 'failed' ) > 0 || results.length === 0 ? 1 : 0;
}

followParent();
main().catch( ( error: unknown ) => {
	process.stderr.write(
		`${ error instanceof Error ? error.message : String( error ) }\n`
	);
	process.exitCode = 1;
} );
