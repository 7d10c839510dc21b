import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from './database';
import { parseDump, restoringSql } from './dump';
import {
	conversation,
	mariadbPrograms,
	SCHEMA,
	startServer,
	untilReady,
} from './mariadb-server';
import { freePort } from './ports';
import { cacheDir } from './project';

/**
 * A private MariaDB that lives as long as the site.
 *
 * @param runFolder Holds its data.
 * @param key       Names the installed database in the cache.
 * @throws An Error with one sentence where MariaDB is missing or does not start.
 */
export async function mariadbDatabase(
	runFolder: string,
	key: string
): Promise< Database > {
	const programs = mariadbPrograms();
	if ( ! programs ) {
		throw new Error(
			'MariaDB was asked for, and mariadbd, mariadb-install-db, mariadb and mariadb-dump are not all on this machine.'
		);
	}
	const port = await freePort();
	const server = await startServer( programs, runFolder, port );
	const talk = conversation( programs, port );
	await untilReady( server, talk, runFolder );
	const installed = join( cacheDir, 'databases', `${ key }.sql` );
	let clean = { dump: parseDump( '' ), sums: new Map< string, string >() };

	return {
		access: {
			host: `127.0.0.1:${ port }`,
			name: SCHEMA,
			user: 'root',
			password: '',
		},
		restore: async () => {
			if ( ! existsSync( installed ) ) {
				return false;
			}
			await talk.say( await readFile( installed, 'utf8' ) );
			return true;
		},
		keep: async () => {
			const draft = join( runFolder, 'dump.draft' );
			await writeFile( draft, await talk.dump() );
			await mkdir( dirname( installed ), { recursive: true } );
			await rename( draft, installed );
		},
		snapshot: async () => {
			clean = {
				dump: parseDump( await talk.dump() ),
				sums: await talk.checksums(),
			};
		},
		reset: async () => {
			const now = await talk.checksums();
			await talk.say( restoringSql( clean.dump, clean.sums, now ) );
		},
		stop: async () => {
			await server.stop();
			await rm( join( runFolder, 'mariadb' ), {
				recursive: true,
				force: true,
			} );
		},
	};
}
