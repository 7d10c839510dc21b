import { parseArgs } from 'node:util';
import { phpVersions } from '../../sandbox/wordpress/site';

/** What `npm test` runs. */
export const usualSuites = [ 'lint', 'unit', 'integration', 'e2e' ] as const;

/** What `npm run test:all` runs besides. */
export const otherSuites = [
	'walks',
	'mariadb',
	'wasm',
	'matrix',
	'mutants',
] as const;

export type Suite =
	| ( typeof usualSuites )[ number ]
	| ( typeof otherSuites )[ number ];

const suites: readonly Suite[] = [ ...usualSuites, ...otherSuites ];

export interface RunOptions {
	chosen: Suite[];
	/** Words of which a file's name has to hold one; empty for all files. */
	only: string[];
	/** Where the results are written to for another program. */
	results: string | undefined;
	/** How many of the slowest tests are named at the end. */
	slowest: number;
}

/** What an option may be, and where a test finds it. */
const CHOICES: Record<
	string,
	{ variable: string; values: readonly string[] }
> = {
	engine: { variable: 'MEUM_ENGINE', values: [ 'local', 'wasm' ] },
	php: { variable: 'MEUM_PHP', values: phpVersions },
	database: {
		variable: 'MEUM_DATABASE',
		values: [ 'sqlite', 'mariadb' ],
	},
};

const FOLDERS: Record< string, string > = {
	wordpress: 'WORDPRESS_DIR',
	woocommerce: 'WOOCOMMERCE_DIR',
};

/** @return The value, unless it is not one of those that there are. */
function choice( name: string, value: string, values: readonly string[] ) {
	if ( ! values.includes( value ) ) {
		throw new Error(
			`--${ name } is "${ value }": choose from ${ values.join( ', ' ) }.`
		);
	}
	return value;
}

function suitesOf( words: string[], isAll: boolean ): Suite[] {
	const unknown = words.find(
		( name ) => ! suites.some( ( suite ) => suite === name )
	);
	if ( unknown !== undefined ) {
		throw new Error(
			`There is no suite "${ unknown }": choose from ${ suites.join(
				', '
			) }.`
		);
	}
	if ( words.length > 0 ) {
		return suites.filter( ( suite ) => words.includes( suite ) );
	}
	return isAll ? [ ...suites ] : [ ...usualSuites ];
}

function wordsOf( only: string | undefined ): string[] {
	const words = ( only ?? '' ).split( ',' ).filter( ( word ) => word !== '' );
	if ( only !== undefined && words.length === 0 ) {
		throw new Error(
			'--only is empty: name words, as in --only rest,key.'
		);
	}
	return words;
}

/**
 * @param parameters What was typed after the command.
 * @param env        Gets what the tests have to know.
 * @throws An Error with one sentence for anything that cannot be.
 */
export function runOptions(
	parameters: string[],
	env: NodeJS.ProcessEnv
): RunOptions {
	const text = { type: 'string' } as const;
	const { values, positionals } = parseArgs( {
		args: parameters,
		allowPositionals: true,
		options: {
			all: { type: 'boolean', default: false },
			engine: text,
			php: text,
			database: text,
			wordpress: text,
			woocommerce: text,
			only: text,
			results: text,
			slowest: text,
		},
	} );
	const given = new Map( Object.entries( values ) );
	for ( const [ name, { variable, values: known } ] of Object.entries(
		CHOICES
	) ) {
		const value = given.get( name );
		if ( typeof value === 'string' ) {
			env[ variable ] = choice( name, value, known );
		}
	}
	for ( const [ name, variable ] of Object.entries( FOLDERS ) ) {
		const value = given.get( name );
		if ( value === '' ) {
			throw new Error( `--${ name } is empty: name a folder.` );
		}
		if ( typeof value === 'string' ) {
			env[ variable ] = value;
		}
	}
	if ( values.all ) {
		env.MEUM_ALL = '1';
	}
	const slowest = Number( values.slowest ?? 0 );
	if ( ! Number.isInteger( slowest ) || slowest < 0 ) {
		throw new Error( `--slowest is "${ values.slowest }": name a number.` );
	}
	return {
		chosen: suitesOf( positionals, values.all ?? false ),
		only: wordsOf( values.only ),
		results: values.results,
		slowest,
	};
}
