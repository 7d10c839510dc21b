/**
 * Puts one fault after another into a copy of the project and proves that a test notices.
 *
 *     npm run mutants                          all patches of this folder
 *     npm run mutants -- --only nonce,lock     those whose name holds one of the words
 *
 * A patch is what `git diff` prints, under lines that say what it breaks and who notices:
 *
 *     # The sealed box always has the same nonce.
 *     # Killed by: integration credentials,secrets
 *
 * that is a suite, and words of which its files' names hold one. There may be several such lines.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { followParent } from '../../sandbox/wordpress/exit';
import { openPrograms, type Programs } from '../support/programs';
import { sumUp } from '../support/results';
import type { Result } from '../support/run-files';
import { copyProject, type Copy } from './copy';
import { type Mutant, readMutant } from './mutant';

/** Minutes that the tests of one patch may take. It is for loops without an end: they are noticed too. */
const LIMIT = 15;

const say = ( line: string ) => process.stdout.write( `${ line }\n` );

/** What became of one patch: a word of its own where it was not killed. */
type Fate =
	| { kind: 'killed'; by: string }
	| { kind: 'skipped'; need: string }
	| { kind: 'lived' | 'does not apply' | 'does not build'; output: string };

/** The tests of every patch pass without it. Otherwise a failure would prove nothing. */
async function assertSound( copy: Copy, chosen: Mutant[] ): Promise< void > {
	const words = new Map< string, Set< string > >();
	for ( const { suite, only } of chosen.flatMap( ( one ) => one.killers ) ) {
		words.set(
			suite,
			new Set( [ ...( words.get( suite ) ?? [] ), ...only ] )
		);
	}
	for ( const [ suite, only ] of words ) {
		const { results, output } = await copy.test(
			suite,
			[ ...only ],
			LIMIT
		);
		if ( results.some( ( { result } ) => result === 'failed' ) ) {
			throw new Error(
				`${ output }\nThese tests fail without any patch, so that they cannot tell one.`
			);
		}
	}
}

async function fateOf( copy: Copy, mutant: Mutant ): Promise< Fate > {
	const applied = await copy.apply( mutant.file );
	if ( applied.code !== 0 ) {
		return { kind: 'does not apply', output: applied.output };
	}
	try {
		return await trialOf( copy, mutant );
	} finally {
		await copy.restore( mutant.file );
	}
}

/** What the tests say while the fault is there. */
async function trialOf( copy: Copy, mutant: Mutant ): Promise< Fate > {
	let said = '';
	const needs = new Set< string >();
	let isTried = false;
	for ( const { suite, only } of mutant.killers ) {
		if ( mutant.isOfBundle && [ 'e2e', 'walks' ].includes( suite ) ) {
			const built = await copy.build();
			if ( built.code !== 0 ) {
				return { kind: 'does not build', output: built.output };
			}
		}
		const { results, output } = await copy.test( suite, only, LIMIT );
		said += output;
		const failed = results.find( ( { result } ) => result === 'failed' );
		if ( failed ) {
			return { kind: 'killed', by: failed.name };
		}
		isTried ||= results.some( ( { result } ) => result === 'passed' );
		results.forEach( ( { need } ) => need && needs.add( need ) );
	}
	return isTried
		? { kind: 'lived', output: said }
		: { kind: 'skipped', need: [ ...needs ][ 0 ] ?? 'a test' };
}

function resultOf( { name, sentence }: Mutant, fate: Fate ): Result {
	switch ( fate.kind ) {
		case 'killed':
			say( `✔ ${ name }: ${ fate.by }` );
			return { name, result: 'passed' };
		case 'skipped':
			say( `- ${ name } (skipped: ${ fate.need })` );
			return { name, result: 'skipped', need: fate.need };
		case 'lived':
		case 'does not apply':
		case 'does not build':
			say( `${ fate.output }✖ ${ name } ${ fate.kind }. ${ sentence }` );
			return { name: `${ name } ${ fate.kind }`, result: 'failed' };
	}
}

function mutantsNamed( only: string[] ): Mutant[] {
	return readdirSync( __dirname )
		.filter( ( name ) => name.endsWith( '.patch' ) )
		.filter(
			( name ) =>
				only.length === 0 ||
				only.some( ( word ) => name.includes( word ) )
		)
		.sort()
		.map( ( name ) => readMutant( path.join( __dirname, name ) ) );
}

/**
 * @param programs What runs the tests.
 * @param only     Words of which a patch's name has to hold one; empty for all patches.
 * @param isProven Whether the tests are known to pass without a patch.
 * @return A test for each patch, which is passed where another one failed.
 * @throws An Error with one sentence for a patch that does not say who notices it.
 */
export async function mutants(
	programs: Programs,
	only: string[],
	isProven: boolean
): Promise< Result[] > {
	const chosen = mutantsNamed( only );
	if ( chosen.length === 0 ) {
		return [];
	}
	const cache = path.resolve( __dirname, '../../.cache' );
	mkdirSync( cache, { recursive: true } );
	const folder = mkdtempSync( path.join( cache, 'mutants-' ) );
	const results: Result[] = [];
	try {
		const one = await copyProject( programs, path.join( folder, 'one' ) );
		if ( ! isProven ) {
			await assertSound( one, chosen );
		}
		const other = await copyProject(
			programs,
			path.join( folder, 'other' )
		);
		const queue = [ ...chosen ];
		// Two at a time: a test that waits for a server keeps no processor busy.
		await Promise.all(
			[ one, other ].map( async ( copy ) => {
				for (
					let mutant = queue.shift();
					mutant;
					mutant = queue.shift()
				) {
					const started = Date.now();
					const fate = await fateOf( copy, mutant );
					if ( programs.signal.aborted ) {
						// A test that was ended has noticed nothing.
						return;
					}
					results.push( {
						...resultOf( mutant, fate ),
						milliseconds: Date.now() - started,
					} );
				}
			} )
		);
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
	return results;
}

async function main(): Promise< void > {
	const { values } = parseArgs( { options: { only: { type: 'string' } } } );
	const only = ( values.only ?? '' ).split( ',' ).filter( Boolean );
	followParent();
	const results = await mutants( openPrograms(), only, false );
	const isGood = sumUp( results, 0 );
	// A signal has set it already.
	process.exitCode ??= isGood ? 0 : 1;
}

if ( require.main === module ) {
	main().catch( ( error: unknown ) => {
		process.stderr.write(
			`${ error instanceof Error ? error.message : String( error ) }\n`
		);
		process.exitCode = 1;
	} );
}
