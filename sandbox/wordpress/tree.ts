import { existsSync, statSync } from 'node:fs';
import {
	cp,
	mkdir,
	readFile,
	readdir,
	rename,
	writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachedFolder, cacheKey } from './cache';
import { copyTree } from './copy-tree';
import { type SourceFolder, unzip } from './folders';
import { phpDir, pluginSlug } from './project';

const requireFrom = createRequire( __filename );

/** Changes when the way a tree is laid out changes, so that older caches are left alone. */
const LAYOUT = 5;

const SQLITE = 'sqlite-database-integration';

/** What belongs to the plugin that a store gets; the rest of the repository stays outside. */
const SHIPPED = [
	'meum-status.php',
	'uninstall.php',
	'readme.txt',
	'includes',
	'schemas',
	'build',
	'languages',
];

/** Lays in the database drop-in for SQLite that Playground's command line carries. */
async function addSqlite( content: string ): Promise< void > {
	const archive = join(
		dirname( requireFrom.resolve( '@wp-playground/cli/package.json' ) ),
		`${ SQLITE }.zip`
	);
	await unzip( await readFile( archive ), content );
	const folder = join( content, SQLITE );
	await rename( join( content, `plugin-${ SQLITE }` ), folder );
	const dropIn = await readFile( join( folder, 'db.copy' ), 'utf8' );
	await writeFile(
		join( content, 'db.php' ),
		dropIn
			.replace(
				`'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'`,
				`__DIR__ . '/${ SQLITE }'`
			)
			.replaceAll( '{SQLITE_PLUGIN}', `${ SQLITE }/load.php` )
	);
}

/** Copies WordPress itself: no configuration, database, uploads or plugins of the folder. */
async function copyCore( source: string, target: string ): Promise< void > {
	const folders = [
		'wp-admin',
		'wp-includes',
		'wp-content/themes',
		'wp-content/languages',
	];
	for ( const name of folders ) {
		if ( existsSync( join( source, name ) ) ) {
			await copyTree( join( source, name ), join( target, name ) );
		}
	}
	for ( const name of await readdir( source ) ) {
		if ( /\.(php|html|txt)$/.test( name ) && name !== 'wp-config.php' ) {
			await cp( join( source, name ), join( target, name ) );
		}
	}
}

/**
 * A WordPress folder that is ready but for its configuration and its database.
 *
 * @param wordpress   Where WordPress comes from.
 * @param woocommerce Where WooCommerce comes from, or null.
 * @param database    SQLite needs a drop-in.
 * @return Path of a folder to copy from, never to run in.
 */
export async function preparedTree(
	wordpress: SourceFolder,
	woocommerce: SourceFolder | null,
	database: 'sqlite' | 'mariadb'
): Promise< string > {
	const stamps = [ wordpress, woocommerce ].map( ( source ) =>
		source ? `${ source.path }|${ source.version }` : ''
	);
	const changed = statSync(
		join( wordpress.path, 'wp-includes', 'version.php' )
	).mtimeMs;
	const key = cacheKey( LAYOUT, ...stamps, changed, database );
	return cachedFolder( `trees/${ key }`, async ( folder ) => {
		await copyCore( wordpress.path, folder );
		const content = join( folder, 'wp-content' );
		await mkdir( join( content, 'plugins' ), { recursive: true } );
		await mkdir( join( content, 'mu-plugins' ) );
		await mkdir( join( content, 'uploads' ) );
		for ( const name of [ '.', 'plugins' ] ) {
			await writeFile( join( content, name, 'index.php' ), '<?php\n' );
		}
		if ( woocommerce ) {
			await copyTree(
				woocommerce.path,
				join( content, 'plugins', 'woocommerce' )
			);
		}
		if ( database === 'sqlite' ) {
			await addSqlite( content );
		}
	} );
}

/**
 * Copies the plugin into a site. It is a copy and no link, since deleting a plugin in wp-admin
 * deletes through a link.
 *
 * @param source Folder of the plugin.
 * @param site   Folder of the site.
 * @return The plugin as activate_plugin() names it, or null if the folder has no main file.
 */
export async function copyPlugin(
	source: string,
	site: string
): Promise< string | null > {
	const target = join( site, 'wp-content', 'plugins', pluginSlug );
	await mkdir( target, { recursive: true } );
	for ( const name of SHIPPED ) {
		const from = join( source, name );
		if ( existsSync( from ) ) {
			await cp( from, join( target, name ), {
				recursive: true,
				dereference: true,
			} );
		}
	}
	const file = `${ pluginSlug }.php`;
	return existsSync( join( target, file ) )
		? `${ pluginSlug }/${ file }`
		: null;
}

/** Adds must-use plugins to a site: the launcher's own and those asked for. */
export async function addMuPlugins(
	site: string,
	autoLogin: boolean,
	others: Record< string, string >
): Promise< void > {
	const folder = join( site, 'wp-content', 'mu-plugins' );
	const own = autoLogin
		? [ 'sandbox.php', 'auto-login.php' ]
		: [ 'sandbox.php' ];
	for ( const name of own ) {
		await cp( join( phpDir, name ), join( folder, name ) );
	}
	for ( const [ name, source ] of Object.entries( others ) ) {
		await writeFile( join( folder, name ), source );
	}
}
