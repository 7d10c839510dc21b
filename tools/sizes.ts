/**
 * Prints how large the plugin is, and fails where what a browser loads has outgrown its limits. Lines are only printed: comments,
 * blank lines and sentences are never counted against anybody.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve( __dirname, '..' );

/** Lines of all files with one of the endings, below the folders and files named. */
function lines( places: string[], endings: RegExp ): number {
	return places
		.map( ( place ) => path.join( root, place ) )
		.filter( ( place ) => existsSync( place ) )
		.flatMap( ( place ) =>
			place.endsWith( '.php' )
				? [ place ]
				: readdirSync( place, {
						recursive: true,
						encoding: 'utf8',
				  } ).map( ( name ) => path.join( place, name ) )
		)
		.filter(
			( file ) =>
				endings.test( file ) &&
				! file.includes( path.join( 'src', 'types' ) )
		)
		.reduce(
			( sum, file ) =>
				sum + readFileSync( file, 'utf8' ).split( '\n' ).length - 1,
			0
		);
}

/** Size as it is sent, in bytes. */
function sent( file: string ): number {
	return gzipSync( readFileSync( path.join( root, 'build', file ) ), {
		level: 9,
	} ).length;
}

const php = lines(
	[ 'meum-status.php', 'uninstall.php', 'includes' ],
	/\.php$/
);
const typescript = lines( [ 'src', 'sandbox' ], /\.tsx?$/ );

const limits: [ what: string, size: number, limit: number, unit: string ][] = [
	[ 'build/panel.js', sent( 'panel.js' ), 45_000, 'bytes, gzip' ],
	[ 'build/widget.js', sent( 'widget.js' ), 12_000, 'bytes, gzip' ],
	[ 'build/panel.css', sent( 'panel.css' ), 4_000, 'bytes, gzip' ],
	[ 'build/widget.css', sent( 'widget.css' ), 3_000, 'bytes, gzip' ],
];

process.stdout.write(
	`PHP: ${ php } lines\nTypeScript in src/ and sandbox/: ${ typescript } lines\n`
);
for ( const [ what, size, limit, unit ] of limits ) {
	process.stdout.write( `${ what }: ${ size } of ${ limit } ${ unit }\n` );
	if ( size > limit ) {
		process.stderr.write( `${ what } is too large.\n` );
		process.exitCode = 1;
	}
}
