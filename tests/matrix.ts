/**
 * Runs the core of the integration suite on other versions of PHP and WordPress.
 *
 *     npm run test:matrix                          all of them
 *     npm run test:matrix -- --php 7.4 --php 8.5   these
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { followParent } from '../sandbox/wordpress/exit';
import { phpVersions } from '../sandbox/wordpress/site';
import { nested } from './support/nested';
import { openPrograms, type Programs } from './support/programs';
import { sumUp } from './support/results';
import type { Result } from './support/run-files';

/** Files that between them touch every class of the plugin. */
const CORE = 'state-table,decoder,comparison,settings,rest,activation,loading';

interface Cell {
	php: string;
	/** Name of npm's WordPress, or the folder that is given. */
	wordpress: 'beta' | 'nightly' | 'folder';
}

/** @return Every PHP with the oldest WordPress, and every other WordPress with one PHP. */
function cells( php: readonly string[] ): Cell[] {
	const others: Cell[] = [
		{ php: '8.3', wordpress: 'nightly' },
		...( process.env.WORDPRESS_DIR
			? [
					{ php: '7.4', wordpress: 'folder' as const },
					{ php: '8.5', wordpress: 'folder' as const },
			  ]
			: [] ),
	];
	const all: Cell[] = phpVersions.map( ( version ) => ( {
		php: version,
		wordpress: 'beta',
	} ) );
	return php.length === 0
		? [ ...all, ...others ]
		: all.filter( ( cell ) => php.includes( cell.php ) );
}

/**
 * @param programs What runs them.
 * @param folder   For the results of each.
 * @param php      Versions to take; empty for all, and every WordPress.
 * @return Every test of every cell.
 */
export async function matrix(
	programs: Programs,
	folder: string,
	php: readonly string[]
): Promise< Result[] > {
	const results: Result[] = [];
	for ( const { php: version, wordpress } of cells( php ) ) {
		if ( programs.signal.aborted ) {
			break;
		}
		const name = `PHP ${ version }, WordPress ${ wordpress }`;
		process.stdout.write( `\n=== ${ name }\n` );
		results.push(
			...( await nested(
				programs,
				name,
				folder,
				[
					'integration',
					...[ '--engine', 'wasm', '--php', version ],
					...[ '--only', CORE ],
				],
				wordpress === 'folder'
					? {}
					: {
							WORDPRESS_DIR: undefined,
							WOOCOMMERCE_DIR: undefined,
							MEUM_WP_VERSION: wordpress,
					  }
			) )
		);
	}
	return results;
}

async function main(): Promise< void > {
	const { values } = parseArgs( {
		options: { php: { type: 'string', multiple: true, default: [] } },
	} );
	const unknown = values.php.filter(
		( version ) => ! phpVersions.some( ( known ) => known === version )
	);
	if ( unknown.length > 0 ) {
		throw new Error(
			`There is no PHP "${ unknown.join(
				', '
			) }" here: choose from ${ phpVersions.join( ', ' ) }.`
		);
	}
	followParent();
	const cache = path.resolve( __dirname, '../.cache' );
	mkdirSync( cache, { recursive: true } );
	const folder = mkdtempSync( path.join( cache, 'results-' ) );
	try {
		const results = await matrix( openPrograms(), folder, values.php );
		process.exitCode = sumUp( results, 0 ) ? 0 : 1;
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
}

if ( require.main === module ) {
	main().catch( ( error: unknown ) => {
		process.stderr.write(
			`${ error instanceof Error ? error.message : String( error ) }\n`
		);
		process.exitCode = 1;
	} );
}
