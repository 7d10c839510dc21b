import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cacheKey } from './cache';
import { copyTree, linkTree } from './copy-tree';
import type { Database } from './database';
import {
	npmWordpress,
	type SourceFolder,
	woocommerceFolder,
	wordpressFolder,
} from './folders';
import { installStamp } from './installation';
import { mariadbDatabase } from './mariadb-database';
import { projectDir } from './project';
import type { RunFolder } from './run-folder';
import type { SiteOptions } from './site';
import { sqliteDatabase } from './sqlite-database';
import { isAtLeast } from './versions';
import { addMuPlugins, copyPlugin, preparedTree } from './tree';

interface Sources {
	wordpress: SourceFolder;
	woocommerce: SourceFolder | null;
}

/** @throws An Error with one sentence for a wrong folder, or for two that do not go together. */
async function sources( options: SiteOptions ): Promise< Sources > {
	// An empty name is an error, not a wish for npm's.
	const wordpress =
		options.wordpress !== undefined
			? wordpressFolder( options.wordpress, 'The WordPress folder' )
			: await npmWordpress( options.wpVersion ?? 'beta' );
	const woocommerce =
		options.woocommerce !== undefined
			? woocommerceFolder( options.woocommerce, 'The WooCommerce folder' )
			: null;
	if (
		woocommerce &&
		! isAtLeast( wordpress.version, woocommerce.needsWordpress )
	) {
		throw new Error(
			`WooCommerce ${ woocommerce.version } needs WordPress ${ woocommerce.needsWordpress } or newer, and the WordPress here is ${ wordpress.version }.`
		);
	}
	return { wordpress, woocommerce };
}

/** Lays out the files of a site in the run folder. */
async function layOut(
	run: RunFolder,
	tree: string,
	options: SiteOptions
): Promise< { dir: string; plugin: string | null } > {
	const dir = join( run.path, 'site' );
	// Where a person can look around, files can be edited and updated.
	const layTree = options.autoLogin ? copyTree : linkTree;
	await layTree( tree, dir );
	await addMuPlugins(
		dir,
		options.autoLogin ?? false,
		options.muPlugins ?? {}
	);
	return {
		dir,
		plugin: await copyPlugin( options.plugin ?? projectDir, dir ),
	};
}

/** A site's files and database, before anything runs them. */
export interface Ground {
	dir: string;
	databaseDir: string;
	/** The plugin as activate_plugin() names it, or null. */
	plugin: string | null;
	database: Database;
	wordpress: SourceFolder;
	woocommerce: SourceFolder | null;
}

/**
 * @param options What the site is made of.
 * @param run     Where it stands.
 * @throws An Error with one sentence for a wrong folder, or where MariaDB is missing.
 */
export async function layGround(
	options: SiteOptions,
	run: RunFolder
): Promise< Ground > {
	const kind = options.database ?? 'sqlite';
	const { wordpress, woocommerce } = await sources( options );
	const tree = await preparedTree( wordpress, woocommerce, kind );
	const { dir, plugin } = await layOut( run, tree, options );
	const key = cacheKey(
		basename( tree ),
		installStamp(),
		options.locale ?? '',
		options.multisite ?? false
	);
	const databaseDir = join( run.path, 'database' );
	await mkdir( databaseDir );
	const database =
		kind === 'mariadb'
			? await mariadbDatabase( run.path, key )
			: sqliteDatabase( databaseDir, run.path, key );
	return { dir, databaseDir, plugin, database, wordpress, woocommerce };
}
