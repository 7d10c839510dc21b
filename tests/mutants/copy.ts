import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Outcome, Programs } from '../support/programs';
import { readResults } from '../support/results';
import type { Result } from '../support/run-files';

const execute = promisify( execFile );
const root = path.resolve( __dirname, '../..' );

/** Made once and only read afterwards, so that all copies may use the same. */
const SHARED = [
	'node_modules',
	'vendor',
	'.cache/sources',
	'.cache/trees',
	'.cache/databases',
	'.cache/mariadb',
];

/** A second project folder, in which a file may be changed. */
export interface Copy {
	apply: ( patch: string ) => Promise< Outcome >;
	/** Undoes apply(), and build() if that was called. */
	restore: ( patch: string ) => Promise< void >;
	build: () => Promise< Outcome >;
	/** Runs the files of a suite whose names hold one of the words, for so many minutes at most. */
	test: (
		suite: string,
		only: string[],
		minutes: number
	) => Promise< { results: Result[]; output: string } >;
}

/** The project's files as they are now, also those that are not committed; none that git ignores. */
async function ownFiles(): Promise< string[] > {
	const { stdout } = await execute(
		'git',
		[ 'ls-files', '--cached', '--others', '--exclude-standard', '-z' ],
		{ cwd: root, maxBuffer: 16 * 1024 * 1024 }
	);
	return [ ...new Set( stdout.split( '\0' ) ) ].filter(
		( name ) => name !== '' && existsSync( path.join( root, name ) )
	);
}

/**
 * Makes a copy. It serves one patch after another, so that what jest has made of the other files is still there.
 *
 * @param programs What runs its tests.
 * @param copy     A folder that is not there yet.
 */
export async function copyProject(
	programs: Programs,
	copy: string
): Promise< Copy > {
	mkdirSync( copy, { recursive: true } );
	for ( const name of await ownFiles() ) {
		cpSync( path.join( root, name ), path.join( copy, name ) );
	}
	for ( const name of SHARED ) {
		const source = path.join( root, name );
		if ( name.startsWith( '.cache/' ) ) {
			mkdirSync( source, { recursive: true } );
		}
		if ( existsSync( source ) ) {
			mkdirSync( path.dirname( path.join( copy, name ) ), {
				recursive: true,
			} );
			symlinkSync( source, path.join( copy, name ) );
		}
	}
	const quietly = { cwd: copy, isShown: false };
	const patched = ( ...parameters: string[] ) =>
		programs.run( 'git', [ 'apply', ...parameters ], {
			...quietly,
			// Otherwise git takes the copy for a folder of the project around it, and skips the patch.
			env: { GIT_CEILING_DIRECTORIES: path.dirname( copy ) },
		} );
	let isBuilt = false;

	return {
		apply: ( patch ) => patched( patch ),
		restore: async ( patch ) => {
			const { code, output } = await patched( '--reverse', patch );
			if ( code !== 0 && ! programs.signal.aborted ) {
				throw new Error( `${ output }\n${ patch } cannot be undone.` );
			}
			if ( isBuilt ) {
				cpSync(
					path.join( root, 'build' ),
					path.join( copy, 'build' ),
					{ recursive: true }
				);
				isBuilt = false;
			}
		},
		build: () => {
			isBuilt = true;
			return programs.run(
				path.join( copy, 'node_modules/.bin/wp-scripts' ),
				[ 'build' ],
				quietly
			);
		},
		test: async ( suite, only, minutes ) => {
			const file = `${ copy }.json`;
			rmSync( file, { force: true } );
			const { output } = await programs.run(
				process.execPath,
				[
					...[ '--import', 'tsx', 'tests/run.ts', suite ],
					...[ '--only', only.join( ',' ), '--results', file ],
				],
				{
					...quietly,
					env: { MEUM_ALL: undefined },
					limit: minutes * 60_000,
				}
			);
			return { results: readResults( file, suite ), output };
		},
	};
}
