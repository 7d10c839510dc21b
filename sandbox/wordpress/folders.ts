import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { cachedFolder, cacheKey } from './cache';
import { copyTree } from './copy-tree';

const requireFrom = createRequire( __filename );

export interface SourceFolder {
	path: string;
	version: string;
}

export interface WoocommerceFolder extends SourceFolder {
	/** The oldest WordPress that it runs on. */
	needsWordpress: string;
}

/**
 * @return The whole path of a folder as a person wrote it.
 * @throws An Error with one sentence if nothing was written: it would be the folder that one happens to be in.
 */
function pathOf( folder: string, name: string ): string {
	if ( folder.trim() === '' ) {
		throw new Error( `${ name } is empty: name a folder.` );
	}
	return resolve( folder );
}

function versionIn( file: string, pattern: RegExp ): string | null {
	if ( ! existsSync( file ) ) {
		return null;
	}
	return pattern.exec( readFileSync( file, 'utf8' ) )?.[ 1 ] ?? null;
}

/**
 * @param folder As a person wrote it.
 * @param name   How the folder is called in the sentence, for example WORDPRESS_DIR.
 * @throws An Error with one sentence if it is no WordPress.
 */
export function wordpressFolder(
	folder: string,
	name = 'WORDPRESS_DIR'
): SourceFolder {
	const path = pathOf( folder, name );
	const version = versionIn(
		join( path, 'wp-includes', 'version.php' ),
		/\$wp_version = '([^']+)'/
	);
	if ( version === null ) {
		throw new Error(
			`${ name } is ${ path }, and no WordPress is in it (there is no wp-includes/version.php).`
		);
	}
	return { path, version };
}

/**
 * @param folder As a person wrote it.
 * @param name   How the folder is called in the sentence, for example WOOCOMMERCE_DIR.
 * @throws An Error with one sentence if it is no WooCommerce, or one from its source tree.
 */
export function woocommerceFolder(
	folder: string,
	name = 'WOOCOMMERCE_DIR'
): WoocommerceFolder {
	const path = pathOf( folder, name );
	const file = join( path, 'woocommerce.php' );
	const version = versionIn( file, /^\s*\*\s*Version:\s*(\S+)/m );
	if ( version === null ) {
		throw new Error(
			`${ name } is ${ path }, and no WooCommerce is in it (there is no woocommerce.php).`
		);
	}
	if ( ! existsSync( join( path, 'vendor', 'autoload.php' ) ) ) {
		throw new Error(
			`${ name } is ${ path }, and its vendor folder is missing: take a released WooCommerce, not its source.`
		);
	}
	const needsWordpress =
		versionIn( file, /^\s*\*\s*Requires at least:\s*(\S+)/m ) ?? '0';
	return { path, version, needsWordpress };
}

/**
 * @param file As a person wrote it: wp-cli.phar or a wp command.
 * @throws An Error with one sentence if there is no such file.
 */
export function wpCliFile( file: string ): string {
	const path = resolve( file );
	if ( ! existsSync( path ) || ! statSync( path ).isFile() ) {
		throw new Error( `WP_CLI is ${ path }, and there is no such file.` );
	}
	return path;
}

/** What the environment names, empty values counting as not set. */
export function foldersFromEnvironment(
	env: NodeJS.ProcessEnv = process.env
): { wordpress?: string; woocommerce?: string } {
	return {
		...( env.WORDPRESS_DIR && {
			wordpress: wordpressFolder( env.WORDPRESS_DIR ).path,
		} ),
		...( env.WOOCOMMERCE_DIR && {
			woocommerce: woocommerceFolder( env.WOOCOMMERCE_DIR ).path,
		} ),
	};
}

/**
 * Writes an archive's files below a folder.
 *
 * @param archive Bytes of a zip.
 * @param folder  Where to.
 * @throws An Error for an entry that would lead out of the folder.
 */
export async function unzip(
	archive: Uint8Array,
	folder: string
): Promise< void > {
	for ( const [ name, bytes ] of Object.entries( unzipSync( archive ) ) ) {
		const target = resolve( folder, name );
		if ( ! target.startsWith( resolve( folder ) ) ) {
			throw new Error(
				`The archive has a file outside itself: ${ name }`
			);
		}
		if ( name.endsWith( '/' ) ) {
			await mkdir( target, { recursive: true } );
		} else {
			await mkdir( dirname( target ), { recursive: true } );
			await writeFile( target, bytes );
		}
	}
}

/**
 * The WordPress that npm carries: PHP in a zip, static files beside it.
 *
 * @param build beta is 6.6-RC3, nightly is 6.7-alpha.
 */
export async function npmWordpress(
	build: 'beta' | 'nightly'
): Promise< SourceFolder > {
	const packageFile = requireFrom.resolve(
		'@wp-playground/wordpress-builds/package.json'
	);
	const home = dirname( packageFile );
	const { version } = JSON.parse( await readFile( packageFile, 'utf8' ) );
	const key = cacheKey( 'npm', String( version ), build );
	const path = await cachedFolder(
		`sources/wordpress-${ build }-${ key }`,
		async ( folder ) => {
			await unzip(
				await readFile(
					join( home, 'src', 'wordpress', `wp-${ build }.zip` )
				),
				folder
			);
			await copyTree( join( home, 'public', `wp-${ build }` ), folder );
			await rm( join( folder, 'wordpress-remote-asset-paths' ), {
				force: true,
			} );
		}
	);
	return wordpressFolder( path, 'The WordPress of npm' );
}
