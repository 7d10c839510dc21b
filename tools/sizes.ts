/**
 * Prints how large each room of the plugin is, and fails where a file, a function or what a browser loads has outgrown its limit.
 * Comments, blank lines and sentences are never counted against anybody, and a function in which nothing branches is a table, which
 * may be long. A room with more than 900 lines of logic is named: it is worth a talk.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Lines, Measures } from './sizes/measure';
import { measurePhp } from './sizes/php';
import { measureTypescript } from './sizes/typescript';

const root = path.resolve( __dirname, '..' );

const FILE = { php: 350, typescript: 200 };
const FUNCTION = 50;
const ROOM = 900;

/** What a browser loads, in bytes as gzip sends it. */
const SENT: [ file: string, limit: number ][] = [
	[ 'panel.js', 45_000 ],
	[ 'widget.js', 12_000 ],
	[ 'panel.css', 4_000 ],
	[ 'widget.css', 3_000 ],
];

let hasOutgrown = false;

function complain( sentence: string ): void {
	process.stderr.write( `${ sentence }\n` );
	hasOutgrown = true;
}

/** Files below some folders, by their paths from the root; generated ones are left out. */
function filesIn( folders: readonly string[], ending: RegExp ): string[] {
	return folders.flatMap( ( folder ) =>
		readdirSync( path.join( root, folder ), {
			recursive: true,
			encoding: 'utf8',
		} )
			.map( ( name ) => path.join( folder, name ) )
			.filter(
				( name ) =>
					ending.test( name ) &&
					! name.startsWith( path.join( 'src', 'types' ) )
			)
	);
}

/** Complains of files and functions. */
function judge( measures: Measures, fileLimit: number ): void {
	for ( const [ name, { lines, functions } ] of Object.entries( measures ) ) {
		if ( lines.logic > fileLimit ) {
			complain(
				`${ name } has ${ lines.logic } lines of logic, ${ fileLimit } are the limit. Split it by noun.`
			);
		}
		for ( const one of functions ) {
			if ( one.lines > FUNCTION && ! one.table ) {
				complain(
					`${ name }:${ one.line }: ${ one.name }() has ${ one.lines } lines, ${ FUNCTION } are the limit.`
				);
			}
		}
	}
}

function add( one: Lines, other: Lines ): Lines {
	return {
		logic: one.logic + other.logic,
		sentences: one.sentences + other.sentences,
		comments: one.comments + other.comments,
		all: one.all + other.all,
	};
}

const NOTHING: Lines = { logic: 0, sentences: 0, comments: 0, all: 0 };

function show( name: string, { logic, sentences, comments }: Lines ): void {
	process.stdout.write(
		`${ name.padEnd( 28 ) }${ [ logic, sentences, comments ]
			.map( ( count ) => String( count ).padStart( 8 ) )
			.join( '' ) }\n`
	);
}

/** Prints the rooms of one language and their sum. */
function tell( language: string, measures: Measures ): void {
	const rooms = new Map< string, Lines >();
	for ( const [ name, { lines } ] of Object.entries( measures ) ) {
		const room = path.dirname( name );
		rooms.set( room, add( rooms.get( room ) ?? NOTHING, lines ) );
	}
	process.stdout.write(
		`\n${ language.padEnd( 28 ) }   logic sentences comments\n`
	);
	for ( const [ room, lines ] of [ ...rooms ].sort() ) {
		show( lines.logic > ROOM ? `${ room } (large)` : room, lines );
	}
	show( 'all', [ ...rooms.values() ].reduce( add, NOTHING ) );
}

function main(): void {
	process.chdir( root );
	const php = measurePhp( [
		'meum-status.php',
		'uninstall.php',
		...filesIn( [ 'includes' ], /\.php$/ ),
	] );
	const typescript = Object.fromEntries(
		filesIn( [ 'src', 'sandbox', 'tools' ], /\.tsx?$/ ).map( ( name ) => [
			name,
			measureTypescript( name ),
		] )
	);
	tell( 'PHP', php );
	judge( php, FILE.php );
	tell( 'TypeScript', typescript );
	judge( typescript, FILE.typescript );

	process.stdout.write( '\n' );
	for ( const [ file, limit ] of SENT ) {
		const size = gzipSync(
			readFileSync( path.join( root, 'build', file ) ),
			{ level: 9 }
		).length;
		process.stdout.write(
			`build/${ file }: ${ size } of ${ limit } bytes, gzip\n`
		);
		if ( size > limit ) {
			complain( `build/${ file } is too large.` );
		}
	}
	process.exitCode = hasOutgrown ? 1 : 0;
}

main();
