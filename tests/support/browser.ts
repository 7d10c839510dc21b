import { after, afterEach, before } from 'node:test';
import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../sandbox/wordpress/chromium';
import { present } from '../../sandbox/wordpress/present';
import type { Bench } from './bench';

/** What the browser asks of machines that no test may reach, and cannot be told not to. */
const ELSEWHERE =
	/gravatar\.com|s\.w\.org|wordpress\.org|wordpress\.com|woocommerce\.com/;

export interface Tab {
	page: Page;
	/** Errors and warnings of the console so far, and exceptions. */
	complaints: string[];
}

export interface OpenOptions {
	width?: number;
	height?: number;
	/** What else is special about the reader's browser. */
	browser?: BrowserContextOptions;
}

/** A real browser, signed in as the administrator. What is written to its console fails the test. */
export function openBrowser( bench: Bench ): {
	open: ( path: string, options?: OpenOptions ) => Promise< Tab >;
} {
	let browser: Browser | undefined;
	let tabs: Tab[] = [];

	before( async () => {
		if ( present( 'chromium' ) ) {
			browser = await launchChromium();
		}
	} );

	afterEach( async () => {
		const complaints = tabs.flatMap( ( tab ) => tab.complaints );
		await Promise.all( tabs.map( ( { page } ) => page.context().close() ) );
		tabs = [];
		assert.deepEqual( complaints, [] );
	} );

	after( () => browser?.close() );

	async function open(
		path: string,
		{ width = 1280, height = 900, browser: special = {} }: OpenOptions = {}
	): Promise< Tab > {
		assert.ok( browser, 'Chromium is there' );
		const context = await browser.newContext( {
			viewport: { width, height },
			...special,
		} );
		await context.addCookies(
			bench.admin.cookies.split( '; ' ).map( ( cookie ) => {
				const end = cookie.indexOf( '=' );
				return {
					name: cookie.slice( 0, end ),
					value: cookie.slice( end + 1 ),
					url: bench.site.url,
				};
			} )
		);
		await context.route( ELSEWHERE, ( route ) =>
			route.fulfill( { status: 204, body: '' } )
		);
		const page = await context.newPage();
		page.setDefaultTimeout( 20_000 );
		const tab: Tab = { page, complaints: [] };
		tabs.push( tab );
		page.on( 'pageerror', ( error ) =>
			tab.complaints.push( error.message )
		);
		page.on( 'console', ( message ) => {
			// What other pages of wp-admin complain of is theirs.
			if (
				[ 'error', 'warning' ].includes( message.type() ) &&
				page.url().includes( 'meum-status' )
			) {
				tab.complaints.push( message.text() );
			}
		} );
		await page.goto( `${ bench.site.url }${ path }` );
		return tab;
	}

	return { open };
}
