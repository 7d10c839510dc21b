import { readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Site } from '../../sandbox/wordpress/site';
import type { Report } from '../../src/types/report';
import { phpFile } from './php-file';

/** How often a file has been written: PHP takes one of the same second for the same. */
let writes = 0;

/** Code that no constant can stand for, at the top of a site's wp-config.php, while something is done. */
export async function withConfig< T >(
	site: Site,
	code: string,
	what: () => Promise< T >
): Promise< T > {
	const file = join( site.dir, 'wp-config.php' );
	const before = await readFile( file, 'utf8' );
	const write = async ( text: string ) => {
		await writeFile( `${ file }.draft`, text );
		const moment = Date.now() / 1_000 - 86_400 + ++writes;
		await utimes( `${ file }.draft`, moment, moment );
		await rename( `${ file }.draft`, file );
	};
	await write( before.replace( '<?php', `<?php\n${ code }\n` ) );
	try {
		return await what();
	} finally {
		await write( before );
	}
}

/** Makes evaluated code run without the name of a host, as a command line does. */
export const COMMAND_LINE = `if ( isset( $GLOBALS['meum_sandbox'] ) || isset( $meum_sandbox ) ) { unset( $_SERVER['HTTP_HOST'], $_SERVER['SERVER_NAME'] ); }`;

/**
 * The stored report, by a request to the site's server under another name. A cookie belongs to an address, so the request needs
 * an application password.
 */
export function reportUnder(
	site: Site,
	authorization: string,
	host: string
): Promise< Report > {
	return new Promise( ( resolve, reject ) => {
		get(
			`${ site.url }/?rest_route=/meum-status/v1/reports/meum`,
			{ headers: { Host: host, Authorization: authorization } },
			( response ) => {
				let body = '';
				response.on( 'data', ( part ) => ( body += String( part ) ) );
				response.on( 'end', () => {
					try {
						resolve( JSON.parse( body ) );
					} catch {
						reject( new Error( body.slice( 0, 500 ) ) );
					}
				} );
			}
		).on( 'error', reject );
	} );
}

/** The stored report, from the command line. */
export function reportInCode( site: Site ): Promise< Report > {
	return site.evaluate( phpFile( 'report-in-code', { reader: 'admin' } ) );
}

/** Asks Meum as the background check does, from the command line. */
export function checkInCode( site: Site ): Promise< unknown > {
	return site.evaluate( phpFile( 'check-now' ) );
}
