import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database';
import { type Engine, runScript } from './engine';
import { phpDir } from './project';
import type { SiteOptions } from './site';

/** Changes when the installation does, so that an older installed database is not taken. */
export function installStamp(): string {
	const hash = createHash( 'sha256' );
	for ( const name of [ 'install.php', 'furnish.php' ] ) {
		hash.update( readFileSync( join( phpDir, name ) ) );
	}
	return hash.digest( 'hex' );
}

export interface Installation {
	engine: Engine;
	/** Folder of the site on this machine. */
	dir: string;
	database: Database;
	options: SiteOptions;
	host: string;
	hasWoocommerce: boolean;
}

/** Brings an installed database to this address: from the cache, or by installing. */
export async function install(
	installation: Installation,
	isRestored: boolean
): Promise< void > {
	const { engine, dir, database, options, host, hasWoocommerce } =
		installation;
	const multisite = options.multisite ?? false;
	if ( ! isRestored ) {
		options.onProgress?.( 'Installing WordPress.' );
		await runScript( engine, dir, 'install', {
			host,
			locale: options.locale ?? '',
		} );
		await runScript( engine, dir, 'furnish', {
			host,
			woocommerce: hasWoocommerce,
			multisite,
		} );
		await database.keep();
	}
	await runScript( engine, dir, 'relocate', { host, multisite } );
}
