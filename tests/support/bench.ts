import assert from 'node:assert/strict';
import { after, before, beforeEach } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type Sandbox, startSandbox } from '../../sandbox/server/server';
import { shopStandIns } from '../../sandbox/payment-plugin';
import type { Session, Site, SiteOptions } from '../../sandbox/wordpress/site';
import { startSite } from '../../sandbox/wordpress/start-site';
import type { Report } from '../../src/types/report';
import { changeSnapshot } from './snapshot';

export { php } from './php-file';

export interface Bench {
	readonly site: Site;
	readonly sandbox: Sandbox;
	/** A signed-in administrator. */
	readonly admin: Session;
}

export interface BenchOptions extends SiteOptions {
	/** Whether the site knows the sandbox's key (true). */
	withKey?: boolean;
	/** Whether the site has a payment plugin and WooCommerce, as stand-ins where the real ones are not there (true). */
	isShop?: boolean;
	/**
	 * Whether each test gets a clean database and a signed-in administrator (true). A table of pure cases needs neither, and no
	 * more than one worker.
	 */
	cleanEach?: boolean;
}

/** What the run was told: the folders, the engine and the PHP. */
export function fromEnvironment(): SiteOptions {
	const {
		WORDPRESS_DIR,
		WOOCOMMERCE_DIR,
		MEUM_ENGINE,
		MEUM_PHP,
		MEUM_DATABASE,
		MEUM_WP_VERSION,
	} = process.env;
	return {
		...( WORDPRESS_DIR && { wordpress: WORDPRESS_DIR } ),
		...( WOOCOMMERCE_DIR && { woocommerce: WOOCOMMERCE_DIR } ),
		...( MEUM_ENGINE && { engine: MEUM_ENGINE as 'local' | 'wasm' } ),
		...( MEUM_PHP && {
			php: MEUM_PHP as NonNullable< SiteOptions[ 'php' ] >,
		} ),
		...( MEUM_DATABASE && {
			database: MEUM_DATABASE as 'sqlite' | 'mariadb',
		} ),
		...( MEUM_WP_VERSION && {
			wpVersion: MEUM_WP_VERSION as 'beta' | 'nightly',
		} ),
	};
}

/** One real WordPress and one sandbox for a test file, clean before each test. */
export function openBench( {
	withKey = true,
	isShop = true,
	cleanEach = true,
	constants = {},
	muPlugins = {},
	...options
}: BenchOptions = {} ): Bench {
	let site: Site | undefined;
	let sandbox: Sandbox | undefined;
	let admin: Session | undefined;

	const ready = < T >( part: T | undefined ): T => {
		if ( part === undefined ) {
			throw new Error( 'The bench is only there inside a test.' );
		}
		return part;
	};

	before( async () => {
		sandbox = await startSandbox();
		site = await startSite( {
			...fromEnvironment(),
			...( ! cleanEach && { workers: 1 } ),
			...options,
			muPlugins: { ...( isShop && shopStandIns() ), ...muPlugins },
			constants: {
				MEUM_STATUS_API_URL: sandbox.url,
				...( withKey && { MEUM_STATUS_API_KEY: sandbox.apiKey } ),
				...constants,
			},
		} );
		sandbox.setSite( site );
		if ( cleanEach ) {
			admin = await site.signIn( 'administrator' );
			// Each test then finds its administrator signed in already.
			await site.keep();
		}
	} );

	beforeEach( async () => {
		if ( ! cleanEach ) {
			return;
		}
		await ready( site ).reset();
		await ready( site ).clearDebugLog();
		await ready( sandbox ).setScenario( 'connected' );
		ready( sandbox ).clear();
	} );

	after( async () => {
		await site?.stop();
		await sandbox?.stop();
	} );

	return {
		get site() {
			return ready( site );
		},
		get sandbox() {
			return ready( sandbox );
		},
		get admin() {
			return ready( admin );
		},
	};
}

/** Asks the plugin's REST API, as `/route&query=…`; a body makes it a POST. */
export async function rest< T = Report >(
	session: Session,
	path: string,
	body?: unknown
): Promise< { status: number; body: T } > {
	const response = await session.fetch(
		`/?rest_route=/meum-status/v1${ path }`,
		{
			...( body !== undefined && {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify( body ),
			} ),
		}
	);
	return { status: response.status, body: ( await response.json() ) as T };
}

/** Asks Meum anew as a person would, and returns the report. */
export async function refresh(
	session: Session,
	by: 'page' | 'person' = 'person'
): Promise< Report > {
	const { status, body } = await rest( session, '/reports/meum/refresh', {
		by,
	} );
	assert.equal( status, 200, 'a provider that is down is no error of ours' );
	return body;
}

/**
 * The report after Meum was asked anew, whatever a page that was open before has asked meanwhile: a check that runs already is
 * awaited, and one that has just been made becomes older.
 */
export async function freshReport( {
	admin,
	site,
}: Pick< Bench, 'admin' | 'site' > ): Promise< Report > {
	const deadline = Date.now() + 60_000;
	while ( Date.now() < deadline ) {
		const report = await refresh( admin );
		if ( report.refresh === null ) {
			return report;
		}
		if ( report.refresh === 'too_soon' ) {
			await later( site, 60 );
		} else {
			await setTimeout( 250 );
		}
	}
	throw new Error( 'A check has been running for a minute.' );
}

/** Lets so many seconds pass for the plugin, by making what it remembers older. */
export function later( site: Site, seconds: number ): Promise< unknown > {
	return changeSnapshot( site, {
		older: {
			attempted_at: seconds,
			fetched_at: seconds,
			failure: seconds,
		},
	} );
}
