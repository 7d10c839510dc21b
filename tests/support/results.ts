import { readFileSync, writeFileSync } from 'node:fs';
import { type Need, present } from '../../sandbox/wordpress/present';
import type { Result } from './run-files';

const say = ( line: string ) => process.stdout.write( `${ line }\n` );

/** A skipped test whose need is there would hide that nothing was tested. */
export function checked( results: Result[] ): Result[] {
	return results.map( ( one ) => {
		if (
			one.result !== 'skipped' ||
			( one.need !== undefined && ! present( one.need as Need ) )
		) {
			return one;
		}
		say(
			`✖ ${ one.name } was skipped, though ${
				one.need ?? 'it names no need'
			} is there.`
		);
		return { ...one, result: 'failed' };
	} );
}

export function writeResults( file: string, results: Result[] ): void {
	writeFileSync( file, JSON.stringify( results ) );
}

/** @return What another program wrote there; a failure where it wrote nothing. */
export function readResults( file: string, name: string ): Result[] {
	try {
		return ( JSON.parse( readFileSync( file, 'utf8' ) ) as Result[] ).map(
			( one ) => ( { ...one, name: `${ name }: ${ one.name }` } )
		);
	} catch {
		return [ { name: `${ name } came to its end`, result: 'failed' } ];
	}
}

function saySlowest( results: Result[], count: number ): void {
	const slowest = [ ...results ]
		.sort(
			( one, other ) =>
				( other.milliseconds ?? 0 ) - ( one.milliseconds ?? 0 )
		)
		.slice( 0, count );
	say( '\nThe slowest:' );
	for ( const { name, milliseconds = 0 } of slowest ) {
		say(
			`${ ( milliseconds / 1_000 )
				.toFixed( 1 )
				.padStart( 6 ) } s  ${ name }`
		);
	}
}

/**
 * Prints the sum in one line, and what it leaves out.
 *
 * @param results Of every test.
 * @param slowest How many of the slowest tests are named.
 * @return Whether all is well.
 */
export function sumUp( results: Result[], slowest: number ): boolean {
	const count = ( wanted: Result[ 'result' ] ) =>
		results.filter( ( { result } ) => result === wanted ).length;
	const needed = new Set(
		results.flatMap( ( { result, need } ) =>
			result === 'skipped' && need ? [ need ] : []
		)
	);
	if ( slowest > 0 ) {
		saySlowest( results, slowest );
	}
	const failed = results.filter( ( { result } ) => result === 'failed' );
	if ( failed.length > 0 ) {
		say( '\nFailed:' );
		failed.forEach( ( { name } ) => say( `✖ ${ name }` ) );
	}
	if ( needed.size > 0 ) {
		say( `\nSkipped for want of: ${ [ ...needed ].join( ', ' ) }.` );
	}
	say(
		`\n${ count( 'passed' ) } passed, ${ failed.length } failed, ${ count(
			'skipped'
		) } skipped`
	);
	return failed.length === 0 && results.length > 0;
}
