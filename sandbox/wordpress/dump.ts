/** A dump of MariaDB, taken apart so that single tables can be brought back. */
export interface Dump {
	/** Settings that belong before any table. */
	head: string;
	/** Statements that make each table anew, by its name. */
	tables: Map< string, string >;
}

const SECTION = /^-- Table structure for table `([^`]+)`$/m;

/**
 * Line breaks inside values are written as \n in a dump, so only a comment can begin a line so.
 *
 * @param text What mariadb-dump wrote.
 */
export function parseDump( text: string ): Dump {
	const [ head = '', ...rest ] = text.split( SECTION );
	const tables = new Map< string, string >();
	for ( let index = 0; index + 1 < rest.length; index += 2 ) {
		tables.set( rest[ index ] ?? '', rest[ index + 1 ] ?? '' );
	}
	return { head, tables };
}

/** Name and checksum of each table, as CHECKSUM TABLE tells them in tab-separated lines. */
export function parseChecksums( lines: string ): Map< string, string > {
	const pairs = lines
		.split( '\n' )
		.map( ( line ) => line.split( '\t' ) )
		.map( ( [ name = '', sum = '' ] ): [ string, string ] => [
			name.slice( name.indexOf( '.' ) + 1 ),
			sum,
		] );
	return new Map( pairs.filter( ( [ name ] ) => name !== '' ) );
}

/**
 * @param dump  The clean state.
 * @param clean Checksums of then.
 * @param now   Checksums of now.
 * @return Statements that lead back: only what has changed is touched; empty if nothing has.
 */
export function restoringSql(
	dump: Dump,
	clean: Map< string, string >,
	now: Map< string, string >
): string {
	const added = [ ...now.keys() ].filter( ( name ) => ! clean.has( name ) );
	const changed = [ ...clean ].filter(
		( [ name, sum ] ) => now.get( name ) !== sum
	);
	if ( added.length + changed.length === 0 ) {
		return '';
	}
	return [
		dump.head,
		...added.map( ( name ) => `DROP TABLE \`${ name }\`;` ),
		...changed.map( ( [ name ] ) => dump.tables.get( name ) ?? '' ),
	].join( '\n' );
}
