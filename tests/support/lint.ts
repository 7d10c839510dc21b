import { existsSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from '../../sandbox/wordpress/find-program';
import type { Need } from '../../sandbox/wordpress/present';
import type { Outcome, Programs } from './programs';
import type { Result } from './run-files';

const root = path.resolve( __dirname, '../..' );
const cache = path.join( root, '.cache' );

const own = ( name: string ) => path.join( root, 'node_modules', '.bin', name );
const ofComposer = ( name: string ) => path.join( root, 'vendor', 'bin', name );

/** One thing that is run, and what it says of its tests. */
export interface Job {
	name: string;
	/** @return Its results, and what a person has to read. */
	run: () => Promise< { results: Result[]; output: string } >;
}

interface Check {
	name: string;
	command: string;
	parameters: string[];
	/** Whether it is one of Composer's. */
	isPhp?: boolean;
}

/** The longest first, so that none of them is left alone at the end. */
const CHECKS: Check[] = [
	{
		name: 'ESLint',
		command: own( 'eslint' ),
		parameters: [
			'.',
			...[ '--max-warnings', '0', '--cache' ],
			...[ '--cache-strategy', 'content' ],
			...[ '--cache-location', path.join( cache, 'eslint.json' ) ],
		],
	},
	{
		name: 'PHPStan',
		command: ofComposer( 'phpstan' ),
		parameters: [ 'analyse', '--no-progress', '--memory-limit=1G' ],
		isPhp: true,
	},
	{
		name: 'PHPStan of the tests',
		command: ofComposer( 'phpstan' ),
		parameters: [
			...[ 'analyse', '--configuration', 'phpstan-tests.neon.dist' ],
			...[ '--no-progress', '--memory-limit=1G' ],
		],
		isPhp: true,
	},
	{
		name: 'tsc',
		command: own( 'tsc' ),
		parameters: [
			...[ '--noEmit', '--incremental' ],
			...[ '--tsBuildInfoFile', path.join( cache, 'tsc.json' ) ],
		],
	},
	{
		name: 'Prettier',
		command: own( 'prettier' ),
		parameters: [
			...[ '--check', '--log-level', 'warn', '.', '--cache' ],
			...[ '--cache-strategy', 'content' ],
			...[ '--cache-location', path.join( cache, 'prettier.json' ) ],
		],
	},
	{
		name: 'PHP_CodeSniffer',
		command: ofComposer( 'phpcs' ),
		parameters: [ '-q', `--cache=${ path.join( cache, 'phpcs.json' ) }` ],
		isPhp: true,
	},
	{
		name: 'types are current',
		command: own( 'tsx' ),
		parameters: [ 'tools/types.ts', '--check' ],
	},
];

/** What is missing for the checks of PHP, or null. */
function lack(): Need | null {
	if ( findProgram( 'php' ) === null ) {
		return 'php';
	}
	const isThere = existsSync( ofComposer( 'phpstan' ) );
	return isThere || findProgram( 'composer' ) !== null ? null : 'composer';
}

/** Lays in Composer's packages where they are missing, once for all checks. */
function composer( programs: Programs ): () => Promise< Outcome > {
	let installing: Promise< Outcome > | undefined;
	return () => {
		installing ??= existsSync( ofComposer( 'phpstan' ) )
			? Promise.resolve( { code: 0, output: '' } )
			: programs.run(
					'composer',
					[ 'install', '--quiet', '--no-interaction' ],
					{ isShown: false }
			  );
		return installing;
	};
}

/**
 * @param programs What runs them.
 * @param only     Words of which a check's name has to hold one; empty for all checks.
 * @return The checks of the source, to be run at the same time.
 */
export function lintJobs( programs: Programs, only: string[] ): Job[] {
	const install = composer( programs );
	const isChosen = ( name: string ) =>
		only.length === 0 ||
		only.some( ( word ) =>
			name.toLowerCase().includes( word.toLowerCase() )
		);
	return CHECKS.filter( ( { name } ) => isChosen( name ) ).map(
		( { name, command, parameters, isPhp = false } ) => ( {
			name,
			run: async () => {
				const need = isPhp ? lack() : null;
				if ( need !== null ) {
					return {
						results: [ { name, result: 'skipped', need } ],
						output: `- ${ name } (skipped: ${ need })\n`,
					};
				}
				const installed = isPhp
					? await install()
					: { code: 0, output: '' };
				const { code, output } =
					installed.code === 0
						? await programs.run( command, parameters, {
								isShown: false,
						  } )
						: installed;
				return {
					results: [
						{ name, result: code === 0 ? 'passed' : 'failed' },
					],
					output:
						code === 0
							? `✔ ${ name }\n`
							: `${ output }✖ ${ name }\n`,
				};
			},
		} )
	);
}
