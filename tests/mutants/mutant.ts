import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Tests that notice. */
export interface Killer {
	suite: string;
	/** Words of which a file's name holds one. */
	only: string[];
}

/** One patch that puts a fault into the project. */
export interface Mutant {
	name: string;
	file: string;
	/** What it breaks. */
	sentence: string;
	killers: Killer[];
	/** Whether a browser sees it only after a build. */
	isOfBundle: boolean;
}

const KILLER = /^# Killed by: (unit|integration|e2e|walks) (\S+)$/;

/**
 * @param file A patch with its head.
 * @throws An Error with one sentence if the head does not say who notices it.
 */
export function readMutant( file: string ): Mutant {
	const name = path.basename( file, '.patch' );
	const text = readFileSync( file, 'utf8' );
	const head = text.split( /^(?:diff|---) /m )[ 0 ] ?? '';
	const lines = head.split( '\n' ).filter( ( line ) => line !== '' );
	const killers = lines.flatMap( ( line ) => {
		const [ , suite, words ] = KILLER.exec( line ) ?? [];
		return suite && words ? [ { suite, only: words.split( ',' ) } ] : [];
	} );
	if ( killers.length === 0 ) {
		throw new Error(
			`${ name }.patch does not say who notices it: write a line such as "# Killed by: integration rest".`
		);
	}
	return {
		name,
		file,
		sentence: lines
			.filter( ( line ) => ! line.startsWith( '# Killed by:' ) )
			.map( ( line ) => line.replace( /^#\s*/, '' ) )
			.join( ' ' ),
		killers,
		isOfBundle: /^\+\+\+ b\/src\//m.test( text ),
	};
}
