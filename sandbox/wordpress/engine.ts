import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { phpLiteral } from './config-file';
import { phpDir } from './project';
import type { ConstantValue, EngineName, SecondServer } from './site';

/** What runs PHP for one site folder. */
export interface Engine {
	name: EngineName;
	php: string;
	/** Folder of WordPress as PHP sees it. */
	root: string;
	/**
	 * Runs a whole PHP script by itself, before the site serves.
	 *
	 * @return What it printed.
	 * @throws An Error with PHP's message where it fails.
	 */
	run: ( script: string ) => Promise< string >;
	/** Starts to answer requests. */
	serve: () => Promise< void >;
	/** Runs code in the booted site and returns all that was printed. */
	evaluate: ( code: string ) => Promise< string >;
	secondServer: () => Promise< SecondServer >;
	stop: () => Promise< void >;
}

export interface EngineOptions {
	/** Folder of the site on this machine. */
	site: string;
	/** Folder of the SQLite file, outside the site, so that no address leads to it. */
	databaseDir: string;
	/** Folder for this run's other files. */
	runFolder: string;
	port: number;
	workers: number;
	env: Record< string, string >;
	/** Settings of PHP while it serves. */
	ini: Record< string, string | number >;
	multisite: boolean;
}

/** Where WebAssembly's PHP sees the folder of the SQLite file. */
export const WASM_DATABASE_DIR = '/database';

/** Stands before and after the JSON that PHP returns; whatever else is printed is dropped. */
export const marker = '\u0001meum-sandbox\u0001';

/**
 * @param name     File in the folder php/, without its ending.
 * @param settings What the file expects in $meum_sandbox.
 * @return A whole PHP script.
 */
export async function phpScript(
	name: string,
	settings: Record< string, ConstantValue >
): Promise< string > {
	const text = await readFile( join( phpDir, `${ name }.php` ), 'utf8' );
	return `<?php\n$meum_sandbox = ${ phpLiteral( settings ) };\n?>${ text }`;
}

/** The last thing that PHP complained of, since a page for visitors does not tell. */
async function lastComplaint( site: string ): Promise< string > {
	const log = join( site, 'wp-content', 'debug.log' );
	const text = await readFile( log, 'utf8' ).catch( () => '' );
	const entries = text.split( /^(?=\[\d\d-)/m );
	return entries.at( -1 )?.trim() ?? '';
}

/**
 * Runs one of the launcher's scripts, which end by saying that they are done.
 *
 * @param engine   Not yet serving.
 * @param site     Folder of the site on this machine.
 * @param name     File in the folder php/, without its ending.
 * @param settings What the file expects besides the folder.
 * @throws An Error with PHP's complaint, or with what was printed instead.
 */
export async function runScript(
	engine: Engine,
	site: string,
	name: string,
	settings: Record< string, ConstantValue >
): Promise< void > {
	const script = await phpScript( name, { root: engine.root, ...settings } );
	const printed = await engine
		.run( script )
		.catch( ( error: Error ) => error.message );
	if ( ! printed.trim().endsWith( 'done' ) ) {
		const complaint = await lastComplaint( site );
		throw new Error(
			`The step "${ name }" failed: ${ complaint || printed.trim() }`
		);
	}
}

/**
 * @param printed What PHP printed, with the markers in it.
 * @return The value that the code returned; its shape is the caller's claim.
 * @throws An Error with PHP's message.
 */
export function evaluated< T >( printed: string ): T {
	const json = printed.split( marker )[ 1 ];
	if ( json === undefined ) {
		throw new Error( `PHP gave no answer: ${ printed.slice( 0, 2_000 ) }` );
	}
	const answer: { value: T } | { error: string } = JSON.parse( json );
	if ( 'error' in answer ) {
		throw new Error( answer.error );
	}
	return answer.value;
}
