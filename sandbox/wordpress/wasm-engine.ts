import { writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { runCLI, type RunCLIServer } from '@wp-playground/cli';
import {
	type Engine,
	type EngineOptions,
	marker,
	phpScript,
	WASM_DATABASE_DIR,
} from './engine';
import type { PhpVersion } from './site';

const ROOT = '/wordpress';
const HOST = '127.0.0.1';

/** In memory, opcache makes requests twelve times faster; before 8.1 it cannot be had here. */
function opcacheSettings( php: PhpVersion ): string[] {
	if ( php === '7.4' || php === '8.0' ) {
		return [ 'opcache.enable=0' ];
	}
	return [
		'opcache.enable=1',
		'opcache.enable_cli=1',
		'opcache.jit=0',
		'opcache.interned_strings_buffer=8',
		'opcache.memory_consumption=256',
		'opcache.max_accelerated_files=16000',
		'opcache.validate_timestamps=1',
		'opcache.revalidate_freq=0',
	];
}

/** Takes the place of Playground's own php.ini. */
function iniText( php: PhpVersion, ini: EngineOptions[ 'ini' ] ): string {
	return [
		'auto_prepend_file=/internal/shared/auto_prepend_file.php',
		'memory_limit=512M',
		'allow_url_fopen=On',
		'session.save_path=/home/web_user',
		'implicit_flush=1',
		'output_buffering=0',
		'max_execution_time=0',
		'max_input_time=-1',
		'upload_max_filesize=64M',
		'post_max_size=64M',
		'display_errors=0',
		'display_startup_errors=0',
		'log_errors=1',
		...opcacheSettings( php ),
		...Object.entries( ini ).map(
			( [ name, value ] ) => `${ name }=${ value }`
		),
		'',
	].join( '\n' );
}

/**
 * Moves Playground's server, which listens on every network of the machine, to loopback.
 *
 * @param server Playground's server.
 * @param port   Port of the site.
 */
async function moveToLoopback( server: Server, port: number ): Promise< void > {
	await new Promise< void >( ( resolve ) => {
		server.close( () => resolve() );
		server.closeAllConnections();
	} );
	await new Promise< void >( ( resolve, reject ) => {
		server.once( 'error', reject );
		server.listen( port, HOST, resolve );
	} );
}

/** Sends one request whose answer does not matter. */
async function ask( port: number ): Promise< void > {
	const answer = await fetch( `http://${ HOST }:${ port }/?rest_route=/`, {
		redirect: 'manual',
	} );
	await answer.arrayBuffer();
}

/** Boots with the temporary folder inside the run folder, where it is certain to be removed. */
async function boot(
	php: PhpVersion,
	options: EngineOptions
): Promise< RunCLIServer > {
	const ini = join( options.runFolder, 'php.ini' );
	await writeFile( ini, iniText( php, options.ini ) );
	const before = process.env.TMPDIR;
	process.env.TMPDIR = join( options.runFolder, 'tmp' );
	try {
		return await runCLI( {
			command: 'server',
			php,
			port: 0,
			'site-url': `http://${ HOST }:${ options.port }`,
			workers: options.workers,
			login: false,
			verbosity: 'quiet',
			skipSqliteSetup: true,
			wordpressInstallMode: 'do-not-attempt-installing',
			'mount-before-install': [
				{ hostPath: ini, vfsPath: '/internal/shared/php.ini' },
				{ hostPath: options.site, vfsPath: ROOT },
				{ hostPath: options.databaseDir, vfsPath: WASM_DATABASE_DIR },
			],
			'define-bool': {
				WP_DEBUG: true,
				WP_DEBUG_LOG: true,
				WP_DEBUG_DISPLAY: false,
			},
		} );
	} finally {
		if ( before === undefined ) {
			delete process.env.TMPDIR;
		} else {
			process.env.TMPDIR = before;
		}
	}
}

/**
 * PHP as WebAssembly, in worker threads of this process.
 *
 * @param php     Branch.
 * @param options Environment variables are not for this engine: wp-config.php sets them.
 */
export async function wasmEngine(
	php: PhpVersion,
	options: EngineOptions
): Promise< Engine > {
	if ( options.multisite ) {
		throw new Error(
			'A network needs the local engine: as WebAssembly the address is fixed for all its sites.'
		);
	}
	const cli = await boot( php, options );
	const run = async ( script: string ) => {
		try {
			return ( await cli.playground.run( { code: script } ) ).text;
		} catch ( error ) {
			const text =
				error instanceof Error ? error.message : String( error );
			// A fatal error ends in an exit code, with what was printed in the message.
			return text;
		}
	};
	return {
		name: 'wasm',
		php,
		root: ROOT,
		run,
		serve: async () => {
			await moveToLoopback( cli.server, options.port );
			// The first answer after a boot is a redirect to itself; and each worker is cold.
			await ask( options.port );
			await Promise.all(
				Array.from( { length: options.workers }, () =>
					ask( options.port )
				)
			);
		},
		evaluate: async ( code ) =>
			run(
				await phpScript( 'evaluate', {
					root: ROOT,
					host: `${ HOST }:${ options.port }`,
					marker,
					code,
				} )
			),
		secondServer: () =>
			Promise.reject(
				new Error( 'A second server needs the local engine.' )
			),
		stop: () => cli[ Symbol.asyncDispose ](),
	};
}
