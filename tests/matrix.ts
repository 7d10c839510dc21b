/**
 * Runs the core of the integration suite on other versions of PHP and WordPress.
 *
 *     npm run test:matrix                          all of them
 *     npm run test:matrix -- --php 7.4 --php 8.5   these
 */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { followParent } from '../sandbox/wordpress/exit';
import { phpVersions } from '../sandbox/wordpress/site';

const root = path.resolve( __dirname, '..' );

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

let child: ChildProcess | undefined;
let isStopped = false;

/** @return Whether the suite passed in this cell; it says itself what failed. */
function passes( { php, wordpress }: Cell ): Promise< boolean > {
	const { WORDPRESS_DIR, WOOCOMMERCE_DIR, ...others } = process.env;
	const env =
		wordpress === 'folder'
			? process.env
			: { ...others, MEUM_WP_VERSION: wordpress };
	process.stdout.write( `\n=== PHP ${ php }, WordPress ${ wordpress }\n` );
	return new Promise( ( resolve ) => {
		child = spawn(
			process.execPath,
			[
				'--import',
				'tsx',
				'tests/run.ts',
				'integration',
				'--engine',
				'wasm',
				'--php',
				php,
				'--only',
				CORE,
			],
			{ cwd: root, stdio: 'inherit', env }
		);
		child.on( 'exit', ( code ) => resolve( code === 0 ) );
		child.on( 'error', () => resolve( false ) );
	} );
}

async function main( php: string[] ): Promise< void > {
	const failed: Cell[] = [];
	for ( const cell of cells( php ) ) {
		if ( ! isStopped && ! ( await passes( cell ) ) ) {
			failed.push( cell );
		}
	}
	if ( isStopped ) {
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

for ( const signal of [ 'SIGINT', 'SIGTERM' ] as const ) {
	process.on( signal, () => {
		isStopped = true;
		child?.kill( signal );
		process.exitCode = 130;
	} );
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
