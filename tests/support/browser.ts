import { after, afterEach, before } from 'node:test';
import assert from 'node:assert/strict';
import type {
	Browser,
	BrowserContext,
	BrowserContextOptions,
	ConsoleMessage,
	Page,
} from 'playwright-core';
import { launchChromium } from '../../sandbox/wordpress/chromium';
import { present } from '../../sandbox/wordpress/present';
import type { Bench } from './bench';
import { lookForAnswer } from './panel-pages';

/** What the browser asks of machines that no test may reach, and cannot be told not to. */
const ELSEWHERE =
	/gravatar\.com|s\.w\.org|wordpress\.org|wordpress\.com|woocommerce\.com/;

/** What a test may listen to, and the next one must not hear. */
const EVENTS = [
	'console',
	'dialog',
	'framenavigated',
	'pageerror',
	'request',
	'requestfailed',
	'requestfinished',
	'response',
] as const;

export interface Tab {
	page: Page;
	/** Errors and warnings of the console so far, and exceptions. */
	complaints: string[];
}

export interface OpenOptions {
	width?: number;
	height?: number;
	/** What else the page shows itself by. */
	media?: NonNullable< Parameters< Page[ 'emulateMedia' ] >[ 0 ] >;
	/** What is special about the reader's browser. */
	browser?: BrowserContextOptions;
	/** Whether the test moves the browser's time, by `page.clock`. */
	movesTime?: boolean;
	/** Whether the next test goes on with what this one has left on the page. */
	stays?: boolean;
}

/**
 * A real browser, signed in as the administrator. What is written to its console fails the test.
 *
 * A page costs four times as much in a new context as in one that is kept, with its cache and its process. So each kind of
 * reader has one page, which is lent to one test after the other; a test that opens twice goes on in the same page.
 */
export function openBrowser( bench: Bench ): {
	open: ( path: string, options?: OpenOptions ) => Promise< Tab >;
} {
	let browser: Browser | undefined;
	/** By what is special about the reader. */
	const pages = new Map< string, Page >();
	/** What this test has opened. */
	const lent = new Map< Page, Tab >();
	/** Those that no test gives back. */
	const staying = new Set< Page >();

	before( async () => {
		if ( present( 'chromium' ) ) {
			browser = await launchChromium();
		}
	} );

	afterEach( async () => {
		const complaints = [ ...lent.values() ].flatMap(
			( tab ) => tab.complaints
		);
		for ( const [ page, tab ] of lent ) {
			if ( staying.has( page ) ) {
				tab.complaints.length = 0;
				continue;
			}
			lent.delete( page );
			await takeBack( page ).catch( async () => {
				pages.forEach(
					( one, kind ) => one === page && pages.delete( kind )
				);
				await page.context().close();
			} );
		}
		assert.deepEqual( complaints, [] );
	} );

	after( () => browser?.close() );

	async function pageFor( options: OpenOptions ): Promise< Page > {
		assert.ok( browser, 'Chromium is there' );
		const { browser: special = {}, movesTime, stays } = options;
		const kind = JSON.stringify( [ special, movesTime, stays ] );
		const kept = pages.get( kind );
		if ( kept ) {
			return kept;
		}
		const context = await browser.newContext( special );
		const page = await context.newPage();
		page.setDefaultTimeout( 60_000 );
		if ( movesTime ) {
			await page.clock.install();
		}
		pages.set( kind, page );
		if ( stays ) {
			staying.add( page );
		}
		return page;
	}

	async function open(
		path: string,
		options: OpenOptions = {}
	): Promise< Tab > {
		const { width = 1280, height = 900, media } = options;
		const page = await pageFor( options );
		let tab = lent.get( page );
		if ( ! tab ) {
			tab = { page, complaints: [] };
			lent.set( page, tab );
			listen( tab );
			await signIn( page.context(), bench );
		}
		await page.setViewportSize( { width, height } );
		await page.emulateMedia( media ?? NOTHING_SPECIAL );
		lookForAnswer( page );
		await page.goto( `${ bench.site.url }${ path }` );
		return tab;
	}

	return { open };
}

const NOTHING_SPECIAL = { forcedColors: null, reducedMotion: null };

/** Gives a browser the administrator's session. */
async function signIn(
	context: BrowserContext,
	bench: Bench
): Promise< void > {
	await context.clearCookies();
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
}

function listen( { page, complaints }: Tab ): void {
	page.on( 'pageerror', ( error ) => complaints.push( error.message ) );
	page.on( 'console', ( message: ConsoleMessage ) => {
		// What other pages of wp-admin complain of is theirs.
		if (
			[ 'error', 'warning' ].includes( message.type() ) &&
			page.url().includes( 'meum-status' ) &&
			! ELSEWHERE.test( message.location().url )
		) {
			complaints.push( message.text() );
		}
	} );
}

/** Leaves nothing of a test in a page: what it heard, waited for, stored and showed. */
async function takeBack( page: Page ): Promise< void > {
	EVENTS.forEach( ( event ) => page.removeAllListeners( event ) );
	await page.unrouteAll( { behavior: 'ignoreErrors' } );
	await page.context().setOffline( false );
	if ( page.url().startsWith( 'http' ) ) {
		await page.evaluate( () => {
			window.localStorage.clear();
			window.sessionStorage.clear();
		} );
	}
	// A panel that is left open would go on asking, of the next test's site.
	await page.goto( 'about:blank' );
}
