/**
 * Takes pictures of the panel in a real WordPress, for the README and for looking at.
 *
 *     npm run screenshots                            the pictures of the README, to docs/
 *     npm run screenshots -- --all --out FOLDER      every scenario, wide, narrow and right-to-left
 *     npm run screenshots -- --only pending --out FOLDER
 *     npm run screenshots -- --all --wide --out FOLDER    wide only
 *
 * Uses WORDPRESS_DIR and WOOCOMMERCE_DIR where they are set.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { scenarios } from '../sandbox/meum/scenarios';
import { startSandbox, type Sandbox } from '../sandbox/server/server';
import { launchChromium } from '../sandbox/wordpress/chromium';
import { addPaymentPlugin } from '../sandbox/payment-plugin';
import type { Site } from '../sandbox/wordpress/site';
import { startSite } from '../sandbox/wordpress/start-site';

const README_PICTURES = [
	'connected',
	'degraded',
	'pending',
	'unauthorized',
	'down',
	'no-key',
];

interface View {
	suffix: string;
	width: number;
	rtl: boolean;
}

const wide: View = { suffix: '', width: 1280, rtl: false };
const views: View[] = [
	wide,
	{ suffix: '-narrow', width: 320, rtl: false },
	{ suffix: '-rtl', width: 1280, rtl: true },
];

/** Makes wp-admin right-to-left for a browser that asks with a cookie, without a language pack. */
const rightToLeft = `<?php
add_action( 'init', static function () {
	if ( isset( $_COOKIE['sandbox_rtl'] ) ) {
		$GLOBALS['wp_locale']->text_direction = 'rtl';
		wp_styles()->text_direction = 'rtl';
	}
} );
`;

/** Puts the site and the sandbox into a scenario, with nothing remembered. */
async function arrange(
	name: string,
	site: Site,
	sandbox: Sandbox
): Promise< void > {
	await site.reset();
	await site.define( {
		MEUM_STATUS_API_KEY: name === 'no-key' ? null : sandbox.apiKey,
	} );
	if ( name !== 'no-key' ) {
		await sandbox.setScenario( name );
		await site.define( { MEUM_STATUS_API_URL: sandbox.baseUrl() } );
	}
}

async function take(
	browser: Browser,
	site: Site,
	view: View,
	file: string
): Promise< void > {
	const context = await browser.newContext( {
		viewport: { width: view.width, height: 800 },
		deviceScaleFactor: 1,
	} );
	const page = await context.newPage();
	if ( view.rtl ) {
		await context.addCookies( [
			{ name: 'sandbox_rtl', value: '1', url: site.url },
		] );
	}
	await page.route( /gravatar|s\.w\.org/, ( route ) =>
		route.fulfill( { status: 204, body: '' } )
	);
	const where =
		site.woocommerceVersion === null
			? 'tools.php?page=meum-status'
			: 'admin.php?page=wc-settings&tab=meum-status';
	await page.goto( `${ site.url }/wp-admin/${ where }` );
	// The panel asks once after its first paint.
	await page.waitForLoadState( 'networkidle' );
	await page.waitForTimeout( 500 );
	// A window as high as the page: a whole page taken from a lower one shows what stands fixed at its foot in the middle.
	const height = await page.evaluate(
		() => document.documentElement.scrollHeight
	);
	await page.setViewportSize( {
		width: view.width,
		height: Math.max( 800, height ),
	} );
	await page.screenshot( { path: file } );
	await context.close();
}

interface Order {
	/** Folder for the pictures. */
	out: string;
	names: string[];
	views: View[];
}

/** What the command line asks for. */
function order(): Order {
	const { values } = parseArgs( {
		options: {
			all: { type: 'boolean', default: false },
			wide: { type: 'boolean', default: false },
			only: { type: 'string' },
			out: { type: 'string', default: 'docs' },
		},
	} );
	const { all, only } = values;
	const isChosen = ( name: string ) =>
		only ? name.startsWith( only ) : README_PICTURES.includes( name );
	return {
		out: path.resolve( values.out ),
		names: [ 'no-key', ...scenarios.map( ( { name } ) => name ) ].filter(
			( name ) => all || isChosen( name )
		),
		views: ( all || only ) && ! values.wide ? views : [ wide ],
	};
}

async function main(): Promise< void > {
	const { out, names, views: chosen } = order();
	mkdirSync( out, { recursive: true } );
	const { WORDPRESS_DIR, WOOCOMMERCE_DIR } = process.env;
	const sandbox = await startSandbox();
	const site = await startSite( {
		...( WORDPRESS_DIR && { wordpress: WORDPRESS_DIR } ),
		...( WOOCOMMERCE_DIR && { woocommerce: WOOCOMMERCE_DIR } ),
		autoLogin: true,
		constants: {
			MEUM_STATUS_API_URL: sandbox.url,
			MEUM_STATUS_API_KEY: sandbox.apiKey,
		},
		muPlugins: { 'right-to-left.php': rightToLeft },
	} );
	const browser = await launchChromium();
	try {
		sandbox.setSite( site );
		await addPaymentPlugin( site );
		await site.keep();
		for ( const name of names ) {
			for ( const view of chosen ) {
				await arrange( name, site, sandbox );
				await take(
					browser,
					site,
					view,
					path.join( out, `${ name }${ view.suffix }.png` )
				);
			}
			process.stdout.write( `${ name }\n` );
		}
	} finally {
		await browser.close();
		await site.stop();
		await sandbox.stop();
	}
}

main().catch( ( error: unknown ) => {
	process.stderr.write(
		`${ error instanceof Error ? error.message : String( error ) }\n`
	);
	process.exitCode = 1;
} );
