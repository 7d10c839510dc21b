import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseEngine, makeEngine } from './choose-engine';
import { type SiteConfig, writeConfig } from './config-file';
import { type Engine, runScript, WASM_DATABASE_DIR } from './engine';
import { type Ground, layGround } from './ground';
import { install } from './installation';
import { freePort } from './ports';
import { makeRunFolder, type RunFolder } from './run-folder';
import { runningSite } from './running-site';
import type { EngineName, Site, SiteOptions } from './site';
import { networkConstants, ownConstants } from './site-constants';

const DEFAULT_WORKERS = { local: 4, wasm: 2 };

/** Ends what was started, the last first, and goes on where one of it fails. */
async function undo( steps: ( () => Promise< void > )[] ): Promise< void > {
	for ( const step of steps.reverse() ) {
		await step().catch( () => undefined );
	}
}

/** The configuration to install with, and the one to run with. */
function configs(
	options: SiteOptions,
	ground: Ground,
	name: EngineName,
	host: string
): { first: SiteConfig; final: SiteConfig } {
	const isLocal = name === 'local';
	const first: SiteConfig = {
		constants: {
			...ownConstants( options ),
			DB_DIR: isLocal ? ground.databaseDir : WASM_DATABASE_DIR,
			// Several workers as WebAssembly break a database with a write-ahead log.
			SQLITE_JOURNAL_MODE: 'DELETE',
		},
		environment: {},
		database: ground.database.access,
	};
	const constants = {
		...first.constants,
		...( isLocal && { SQLITE_JOURNAL_MODE: 'WAL' } ),
		...( options.multisite && networkConstants( host ) ),
		...options.constants,
	};
	const environment = isLocal ? {} : options.env ?? {};
	return { first, final: { ...first, constants, environment } };
}

/** Puts the installed database into the site, activates the plugin and remembers that state. */
async function furnish(
	options: SiteOptions,
	ground: Ground,
	engine: Engine,
	config: SiteConfig,
	host: string,
	isRestored: boolean
): Promise< void > {
	const { database, dir, plugin } = ground;
	const hasWoocommerce = ground.woocommerce !== null;
	await install(
		{ engine, dir, database, options, host, hasWoocommerce },
		isRestored
	);
	await writeConfig( dir, config );
	// What installing wrote is nobody's fault; what activating writes is worth reading.
	await rm( join( dir, 'wp-content', 'debug.log' ), { force: true } );
	if ( plugin && options.activate !== false ) {
		await runScript( engine, dir, 'activate', { host, plugin } );
	}
	await database.snapshot();
}

async function start(
	options: SiteOptions,
	run: RunFolder,
	onStop: ( step: () => Promise< void > ) => void
): Promise< Omit< Site, 'stop' > > {
	const choice = chooseEngine( options );
	options.onProgress?.( choice.sentence );
	const port = await freePort( options.port );
	const host = `127.0.0.1:${ port }`;
	const ground = await layGround( options, run );
	const { dir, databaseDir, database, wordpress, woocommerce } = ground;
	onStop( database.stop );
	const { first, final } = configs( options, ground, choice.name, host );
	await writeConfig( dir, first );
	const isRestored = await database.restore();
	const engine = await makeEngine( choice, {
		site: dir,
		databaseDir,
		runFolder: run.path,
		port,
		workers: options.workers ?? DEFAULT_WORKERS[ choice.name ],
		env: options.env ?? {},
		ini: options.ini ?? {},
		multisite: options.multisite ?? false,
	} );
	onStop( engine.stop );
	await furnish( options, ground, engine, final, host, isRestored );
	await engine.serve();
	return runningSite( {
		engine,
		database,
		config: final,
		url: `http://${ host }`,
		dir,
		wordpressVersion: wordpress.version,
		woocommerceVersion: woocommerce?.version ?? null,
	} );
}

/**
 * Starts a real WordPress with the plugin in it.
 *
 * @param options See there.
 * @throws An Error with one sentence where a wish cannot be fulfilled; nothing is left then.
 */
export async function startSite( options: SiteOptions = {} ): Promise< Site > {
	const run = makeRunFolder();
	const steps = [ run.remove ];
	try {
		const site = await start( options, run, ( step ) =>
			steps.push( step )
		);
		return { ...site, stop: () => undo( steps.splice( 0 ) ) };
	} catch ( error ) {
		await undo( steps );
		throw error;
	}
}
