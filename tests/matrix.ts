/**
 * Runs the core of the integration suite on other versions of PHP and WordPress.
 *
 *     npm run test:matrix                          all of them
 *     npm run test:matrix -- --php 7.4 --php 8.5   these
 */
import { parseArgs } from 'node:util';
import { followParent } from '../sandbox/wordpress/exit';
import { phpVersions } from '../sandbox/wordpress/site';
import { openPrograms } from './support/programs';

/** Files that between them touch every class of the plugin. */
const CORE = 'state-table,decoder,comparison,settings,rest,activation,loading';

interface Cell {
	php: string;
	/** Name of npm's WordPress, or the folder that is given. */
	wordpress: 'beta' | 'nightly' | 'folder';
}

/** @return Every PHP with the oldest WordPress, and every other WordPress with one PHP. */
function cells( php: string[] ): Cell[] {
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

const programs = openPrograms();

/** @return Whether the suite passed in this cell; it says itself what failed. */
async function passes( { php, wordpress }: Cell ): Promise< boolean > {
	process.stdout.write( `\n=== PHP ${ php }, WordPress ${ wordpress }\n` );
	const code = await programs.run(
		process.execPath,
		[
			...[ '--import', 'tsx', 'tests/run.ts', 'integration' ],
			...[ '--engine', 'wasm', '--php', php, '--only', CORE ],
		],
		wordpress === 'folder'
			? {}
			: {
					WORDPRESS_DIR: undefined,
					WOOCOMMERCE_DIR: undefined,
					MEUM_WP_VERSION: wordpress,
			  }
	);
	return code === 0;
}

async function main( php: string[] ): Promise< void > {
	const failed: Cell[] = [];
	for ( const cell of cells( php ) ) {
		if ( ! programs.signal.aborted && ! ( await passes( cell ) ) ) {
			failed.push( cell );
		}
	}
	if ( programs.signal.aborted ) {
		return;
	}
	process.stdout.write(
		failed.length === 0
			? '\nEvery cell of the matrix passed.\n'
			: `\nFailed: ${ failed
					.map(
						( { php: version, wordpress } ) =>
							`PHP ${ version } on ${ wordpress }`
					)
					.join( ', ' ) }.\n`
	);
	process.exitCode = failed.length === 0 ? 0 : 1;
}

const { values } = parseArgs( {
	options: { php: { type: 'string', multiple: true, default: [] } },
} );
const unknown = values.php.filter(
	( version ) => ! phpVersions.some( ( known ) => known === version )
);
if ( unknown.length > 0 ) {
	process.stderr.write(
		`There is no PHP ${ unknown.join(
			', '
		) } here: choose from ${ phpVersions.join( ', ' ) }.\n`
	);
	process.exit( 1 );
}
followParent();
void main( values.php );
