import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cachedFolder, cacheKey } from './cache';
import { copyTree } from './copy-tree';
import { parseChecksums } from './dump';
import { findProgram } from './find-program';
import { type GuardedProcess, startGuarded } from './guarded-process';

const run = promisify( execFile );

const START_TIMEOUT = 30_000;
const POLL = 50;
export const SCHEMA = 'wordpress';

/** The server's own files are thrown away with the run, so nothing has to survive a power cut. */
const FAST = [
	'--innodb-flush-log-at-trx-commit=0',
	'--innodb-doublewrite=0',
	'--innodb-flush-method=nosync',
	'--innodb-file-per-table=0',
	'--innodb-log-file-size=16M',
	'--innodb-buffer-pool-size=64M',
	'--skip-log-bin',
	'--skip-slave-start',
];

export interface Programs {
	server: string;
	installer: string;
	client: string;
	dumper: string;
}

/** The programs of MariaDB on this machine, or null where one is missing. */
export function mariadbPrograms(): Programs | null {
	const server = findProgram( 'mariadbd', [ '/usr/sbin', '/usr/libexec' ] );
	const installer = findProgram( 'mariadb-install-db' );
	const client = findProgram( 'mariadb' );
	const dumper = findProgram( 'mariadb-dump' );
	return server && installer && client && dumper
		? { server, installer, client, dumper }
		: null;
}

/** An empty data folder, made once for each version of the server. */
async function emptyData( programs: Programs ): Promise< string > {
	const { stdout } = await run( programs.server, [ '--version' ] );
	return cachedFolder(
		`mariadb/${ cacheKey( stdout, 3 ) }`,
		async ( folder ) => {
			await run( programs.installer, [
				'--no-defaults',
				`--datadir=${ folder }`,
				`--user=${ userInfo().username }`,
				'--auth-root-authentication-method=normal',
				'--skip-test-db',
				'--innodb-log-file-size=16M',
			] );
			// To MariaDB, a schema is a folder.
			await mkdir( join( folder, SCHEMA ) );
		}
	);
}

export async function startServer(
	programs: Programs,
	runFolder: string,
	port: number
): Promise< GuardedProcess > {
	const data = join( runFolder, 'mariadb' );
	await copyTree( await emptyData( programs ), data );
	return startGuarded(
		[
			programs.server,
			'--no-defaults',
			`--datadir=${ data }`,
			`--tmpdir=${ join( runFolder, 'tmp' ) }`,
			`--socket=${ join( data, 'socket' ) }`,
			`--pid-file=${ join( data, 'pid' ) }`,
			`--user=${ userInfo().username }`,
			'--bind-address=127.0.0.1',
			`--port=${ port }`,
			...FAST,
		],
		{
			cwd: data,
			env: { PATH: process.env.PATH ?? '' },
			log: join( runFolder, 'mariadb.log' ),
		}
	);
}

export interface Conversation {
	/** Sends statements and returns rows as tab-separated lines. */
	say: ( statements: string ) => Promise< string >;
	dump: () => Promise< string >;
	checksums: () => Promise< Map< string, string > >;
}

/** Over the port and not the socket: a socket's path may have 107 characters only. */
export function conversation( programs: Programs, port: number ): Conversation {
	const login = [
		'--no-defaults',
		'--host=127.0.0.1',
		`--port=${ port }`,
		'--user=root',
	];
	const limits = { maxBuffer: 256 * 1024 * 1024 };
	const say = async ( statements: string ) => {
		const saying = run(
			programs.client,
			[ ...login, '--batch', '--skip-column-names', SCHEMA ],
			limits
		);
		saying.child.stdin?.on( 'error', () => undefined );
		saying.child.stdin?.end( statements );
		return ( await saying ).stdout;
	};
	return {
		say,
		dump: async () =>
			( await run( programs.dumper, [ ...login, SCHEMA ], limits ) )
				.stdout,
		checksums: async () => {
			const names = ( await say( 'SHOW TABLES;' ) ).split( '\n' );
			const list = names
				.filter( ( name ) => name !== '' )
				.map( ( name ) => `\`${ name }\`` );
			return parseChecksums(
				list.length > 0
					? await say( `CHECKSUM TABLE ${ list.join( ', ' ) };` )
					: ''
			);
		},
	};
}

/** @throws An Error with what the server said if it does not answer within 30 s. */
export async function untilReady(
	server: GuardedProcess,
	talk: Conversation,
	runFolder: string
): Promise< void > {
	const deadline = Date.now() + START_TIMEOUT;
	let last = '';
	while ( Date.now() < deadline && ! server.ended() ) {
		try {
			await talk.say( 'SELECT 1;' );
			return;
		} catch ( error ) {
			last = String( error );
			await new Promise( ( done ) => setTimeout( done, POLL ) );
		}
	}
	await server.stop();
	const said = await readFile( join( runFolder, 'mariadb.log' ), 'utf8' );
	throw new Error(
		`MariaDB did not start: ${ said.slice( -1_000 ) } ${ last }`
	);
}
