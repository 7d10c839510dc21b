import { startSandbox, type Sandbox } from './server/server';
import { demoOptions, type DemoOptions, helpText } from './demo-options';
import { currentReleases, downloadedFolder, officialApi } from './downloads';
import { shopStandIns } from './payment-plugin';
import { freePort } from './wordpress/ports';
import type { Site } from './wordpress/site';
import { startSite } from './wordpress/start-site';

const DEFAULT_PORT = 8_899;

function say( sentence: string ): void {
	process.stdout.write( `${ sentence }\n` );
}

function messageOf( error: unknown ): string {
	return error instanceof Error ? error.message : String( error );
}

interface Folders {
	wordpress?: string;
	woocommerce?: string;
	isOnline: boolean;
}

/** Folders as named; else the current releases; else what npm carries, which is said in a line. */
async function findFolders( options: DemoOptions ): Promise< Folders > {
	const { wordpress, woocommerce } = options;
	const named: Folders = {
		...( wordpress && { wordpress } ),
		...( woocommerce && { woocommerce } ),
		isOnline: false,
	};
	if ( wordpress ) {
		return named;
	}
	const without = woocommerce
		? 'WordPress 6.6 from npm instead of the current one'
		: 'WordPress 6.6 from npm instead of the current one, and no WooCommerce';
	if ( options.offline ) {
		say( `Taking ${ without }, since --offline was given.` );
		return named;
	}
	try {
		const releases = await currentReleases(
			process.env.WORDPRESS_ORG_API || officialApi
		);
		return {
			wordpress: await downloadedFolder(
				'wordpress',
				releases.wordpress,
				say
			),
			woocommerce:
				woocommerce ??
				( await downloadedFolder(
					'woocommerce',
					releases.woocommerce,
					say
				) ),
			isOnline: true,
		};
	} catch ( error ) {
		say(
			`Taking ${ without }, since wordpress.org cannot be reached (${ messageOf(
				error
			) }). Folders can be named: --wordpress DIR --woocommerce DIR.`
		);
		return named;
	}
}

/** The port that was asked for, or else the usual one, or else any. */
async function choosePort( wanted: number | undefined ): Promise< number > {
	return wanted === undefined
		? freePort( DEFAULT_PORT ).catch( () => freePort() )
		: freePort( wanted );
}

function printAddresses( site: Site, sandbox: Sandbox, hasKey: boolean ): void {
	const panel = site.woocommerceVersion
		? '/wp-admin/admin.php?page=wc-settings&tab=meum-status'
		: '/wp-admin/tools.php?page=meum-status';
	const shop = site.woocommerceVersion
		? `WooCommerce ${ site.woocommerceVersion }`
		: 'a stand-in for WooCommerce';
	say( '' );
	say(
		`WordPress ${ site.wordpressVersion }, ${ shop }, PHP ${ site.php } (${ site.engine }).`
	);
	say( `  Panel      ${ site.url }${ panel }` );
	say( `  Scenarios  ${ sandbox.url }/   now: ${ sandbox.scenario().name }` );
	if ( ! hasKey ) {
		say( `  API key    ${ sandbox.apiKey }   to paste into the panel` );
	}
	say( '' );
	say( 'You are signed in as the administrator. Press Ctrl-C to stop.' );
}

async function run( options: DemoOptions ): Promise< void > {
	const port = await choosePort( options.port );
	let site: Site | null = null;
	const sandbox = await startSandbox( {
		scenario: options.scenario,
		onScenario: async ( scenario ) => {
			say( `Scenario: ${ scenario.name }. ${ scenario.sentence }` );
			// Some weathers live on another port.
			await site?.define( { MEUM_STATUS_API_URL: sandbox.baseUrl() } );
		},
	} );
	say( 'The Meum sandbox answers.' );
	const { isOnline, ...folders } = await findFolders( options );
	site = await startSite( {
		...folders,
		engine: options.engine,
		...( options.php && { php: options.php } ),
		port,
		autoLogin: true,
		openNetwork: isOnline,
		muPlugins: shopStandIns(),
		constants: {
			...( options.hasKey && { MEUM_STATUS_API_KEY: sandbox.apiKey } ),
			MEUM_STATUS_API_URL: sandbox.baseUrl(),
		},
		onProgress: say,
	} );
	sandbox.setSite( site );
	printAddresses( site, sandbox, options.hasKey );
}

/** Ends at once: what is running removes itself when this process exits. */
function stopOnSignal(): void {
	for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) {
		process.once( signal, () => {
			say( '\nStopped.' );
			process.exit( 0 );
		} );
	}
}

async function main(): Promise< void > {
	try {
		const options = demoOptions( process.argv.slice( 2 ) );
		if ( options === null ) {
			say( helpText );
			return;
		}
		stopOnSignal();
		await run( options );
	} catch ( error ) {
		process.stderr.write( `${ messageOf( error ) }\n` );
		process.exit( 1 );
	}
}

void main();
