import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { phpLiteral } from './config-file';
import { type Engine, type EngineOptions, marker } from './engine';
import { type GuardedProcess, startGuarded } from './guarded-process';
import { freePort } from './ports';
import { phpDir } from './project';

const execute = promisify( execFile );

const START_TIMEOUT = 10_000;
const RUN_TIMEOUT = 120_000;
const POLL = 20;

function asFlags( settings: EngineOptions[ 'ini' ] ): string[] {
	return Object.entries( settings ).flatMap( ( [ name, value ] ) => [
		'-d',
		`${ name }=${ value }`,
	] );
}

/** Settings of PHP, whatever the machine's php.ini says. */
function phpFlags( runFolder: string ): string[] {
	const settings = {
		memory_limit: '512M',
		max_execution_time: 120,
		display_errors: 0,
		log_errors: 1,
		error_log: join( runFolder, 'php-error.log' ),
		sendmail_path: '/bin/true',
		'session.save_path': join( runFolder, 'tmp' ),
		upload_max_filesize: '64M',
		post_max_size: '64M',
		'opcache.enable': 1,
		'opcache.validate_timestamps': 1,
		'opcache.revalidate_freq': 0,
		'opcache.memory_consumption': 256,
		'opcache.max_accelerated_files': 20_000,
		variables_order: 'EGPCS',
	};
	return asFlags( settings );
}

/** What PHP inherits: enough to run, and nothing of this plugin's that the machine has set. */
function baseEnvironment( options: EngineOptions ): Record< string, string > {
	const kept: Record< string, string > = {};
	for ( const name of [ 'PATH', 'HOME', 'LANG', 'LC_ALL' ] ) {
		const value = process.env[ name ];
		if ( value !== undefined ) {
			kept[ name ] = value;
		}
	}
	return {
		...kept,
		TMPDIR: join( options.runFolder, 'tmp' ),
		...options.env,
	};
}

function canConnect( port: number ): Promise< boolean > {
	return new Promise( ( resolve ) => {
		const socket = connect( port, '127.0.0.1' );
		socket.once( 'connect', () => {
			socket.destroy();
			resolve( true );
		} );
		socket.once( 'error', () => resolve( false ) );
	} );
}

/**
 * @throws An Error with what PHP said if the server ends, or does not listen within 10 s.
 */
async function untilListening(
	server: GuardedProcess,
	port: number,
	log: string
): Promise< void > {
	const deadline = Date.now() + START_TIMEOUT;
	while ( Date.now() < deadline && ! server.ended() ) {
		if ( await canConnect( port ) ) {
			return;
		}
		await new Promise( ( done ) => setTimeout( done, POLL ) );
	}
	await server.stop();
	const said = await readFile( log, 'utf8' );
	throw new Error( `PHP's web server did not start: ${ said.trim() }` );
}

/**
 * A local PHP with its own web server and several workers.
 *
 * @param binary  The php command.
 * @param version Its version.
 */
export async function localEngine(
	binary: string,
	version: string,
	options: EngineOptions
): Promise< Engine > {
	const { site, runFolder, port } = options;
	const env = baseEnvironment( options );
	const flags = phpFlags( runFolder );
	const token = randomBytes( 32 ).toString( 'hex' );
	const router = join( runFolder, 'router.php' );
	const servers = new Set< GuardedProcess >();

	await writeFile(
		router,
		`<?php\n$meum_sandbox = ${ phpLiteral( {
			root: site,
			token,
			marker,
			evaluate: join( phpDir, 'evaluate.php' ),
			multisite: options.multisite,
		} ) };\nreturn require ${ phpLiteral(
			join( phpDir, 'router.php' )
		) };\n`,
		{ mode: 0o600 }
	);

	const serveOn = async ( ownPort: number ) => {
		const log = join( runFolder, `server-${ ownPort }.log` );
		const address = `127.0.0.1:${ ownPort }`;
		const server = startGuarded(
			[
				...[ binary, ...flags, ...asFlags( options.ini ) ],
				...[ '-S', address, '-t', site, router ],
			],
			{
				cwd: site,
				env: {
					...env,
					PHP_CLI_SERVER_WORKERS: String( options.workers ),
				},
				log,
			}
		);
		servers.add( server );
		await untilListening( server, ownPort, log );
		return server;
	};

	return {
		name: 'local',
		php: version,
		root: site,
		run: async ( script ) => {
			const file = join( runFolder, 'tmp', 'script.php' );
			await writeFile( file, script );
			const { stdout } = await execute(
				binary,
				[ ...flags, '-d', 'display_errors=1', file ],
				{ cwd: site, env, timeout: RUN_TIMEOUT }
			).catch( ( error ) => {
				throw new Error( `${ error.stdout || error.message }`.trim() );
			} );
			return stdout;
		},
		serve: async () => {
			await serveOn( port );
		},
		evaluate: async ( code ) => {
			const answer = await fetch( `http://127.0.0.1:${ port }/`, {
				method: 'POST',
				headers: { 'x-meum-sandbox': token },
				body: code,
				signal: AbortSignal.timeout( RUN_TIMEOUT ),
			} );
			return answer.text();
		},
		secondServer: async () => {
			const other = await freePort();
			const server = await serveOn( other );
			return {
				url: `http://127.0.0.1:${ other }`,
				stop: async () => {
					servers.delete( server );
					await server.stop();
				},
			};
		},
		stop: async () => {
			await Promise.all(
				[ ...servers ].map( ( server ) => server.stop() )
			);
		},
	};
}
