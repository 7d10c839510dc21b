import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A value as a PHP expression. */
export function php( value: unknown ): string {
	return `json_decode( base64_decode( '${ Buffer.from(
		JSON.stringify( value )
	).toString( 'base64' ) }' ), true )`;
}

/** The text of a file in tests/support/php, for a must-use plugin. @param name Without its ending. */
export function phpSource( name: string ): string {
	return readFileSync(
		path.join( __dirname, 'php', `${ name }.php` ),
		'utf8'
	);
}

/**
 * The code of a file in tests/support/php, for Site.evaluate().
 *
 * @param name  Without its ending.
 * @param given What the code finds in $given.
 */
export function phpFile( name: string, given: unknown = null ): string {
	const code = phpSource( name ).replace( /^<\?php/, '' );
	return `$given = ${ php( given ) };\n${ code }`;
}
