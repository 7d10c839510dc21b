import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findProgram } from './find-program';
import { foldersFromEnvironment, wordpressFolder, wpCliFile } from './folders';
import { localPhp } from './local-php';
import { mariadbPrograms } from './mariadb-server';
import { isAtLeast } from './versions';

const requireFrom = createRequire( __filename );

/** What a test can say that it cannot run without. */
export type Need =
	| 'woocommerce'
	| `wordpress >= ${ number }`
	| 'local-php'
	| 'php'
	| 'composer'
	| 'chromium'
	| 'wp-cli'
	| 'mariadb';

/** npm's WordPress is 6.6-RC3, which counts as 6.6. */
const NPM_WORDPRESS = '6.6';

function playwrightsChromium(): string | null {
	// A third of a second to load, where nothing else is found.
	const { chromium }: typeof import('playwright-core') =
		requireFrom( 'playwright-core' );
	const path = chromium.executablePath();
	return existsSync( path ) ? path : null;
}

/** The Chromium to start: CHROMIUM_PATH, one that is installed, Playwright's own; or null. */
export function chromiumPath(): string | null {
	const named = process.env.CHROMIUM_PATH;
	if ( named ) {
		return existsSync( named ) ? named : null;
	}
	const names = [ 'chromium', 'chromium-browser', 'google-chrome' ];
	const installed = names.map( ( name ) => findProgram( name ) );
	return installed.find( ( path ) => path !== null ) ?? playwrightsChromium();
}

/**
 * WP-CLI: the file that WP_CLI names, or the wp command; or null.
 *
 * @throws An Error with one sentence if WP_CLI names no file.
 */
export function wpCliPath(): string | null {
	return process.env.WP_CLI
		? wpCliFile( process.env.WP_CLI )
		: findProgram( 'wp' );
}

function wordpressVersion(): string {
	const { wordpress } = foldersFromEnvironment();
	return wordpress ? wordpressFolder( wordpress ).version : NPM_WORDPRESS;
}

/**
 * @param need A word such as chromium, or a least version of WordPress.
 * @return Whether this machine, with the folders that its environment names, has it.
 * @throws An Error with one sentence if the environment names a wrong folder.
 */
export function present( need: Need ): boolean {
	switch ( need ) {
		case 'woocommerce':
			return foldersFromEnvironment().woocommerce !== undefined;
		case 'local-php':
			// A run that was told to take WebAssembly has no process of PHP.
			return (
				process.env.MEUM_ENGINE !== 'wasm' &&
				localPhp().status === 'usable'
			);
		case 'php':
		case 'composer':
			return findProgram( need ) !== null;
		case 'chromium':
			return chromiumPath() !== null;
		case 'wp-cli':
			return wpCliPath() !== null;
		case 'mariadb':
			return present( 'local-php' ) && mariadbPrograms() !== null;
		default:
			return isAtLeast(
				wordpressVersion(),
				need.replace( 'wordpress >= ', '' )
			);
	}
}
