import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { freshReport, later, openBench } from '../support/bench';
import { openBrowser, type Tab } from '../support/browser';
import { needs } from '../support/needs';
import { openClock } from '../support/panel-clock';
import { heading, ownPage, panelLink } from '../support/panel-pages';
import { translate } from '../support/translator';

const MINUTE = 60;
const OURS = '.meum-status, .meum-status__dialog';

/** Has the page translated from its beginning, as a browser does that is told to do so always. */
async function translateFromStart( page: Page ): Promise< void > {
	// What tsx adds to functions to keep their names is not there in a browser.
	await page.addInitScript( 'globalThis.__name = ( it ) => it;' );
	await page.addInitScript(
		`( ${ translate.toString() } )( document, '${ OURS }' );`
	);
}

/** All that the panel says, but for how long ago things were and how long the button waits. */
async function words( page: Page ): Promise< string[] > {
	const text = await page.locator( '.meum-status' ).innerText();

	return text
		.split( '\n' )
		.map( ( line ) => line.trim().replace( /\d+/g, '#' ) )
		.filter(
			( line ) =>
				! /^(?:Checked|Refresh|Try again|)$|ago|just now/.test( line )
		)
		.filter( ( line ) => ! /^(?:Checked|Refresh|Next) /.test( line ) );
}

const button = ( { page }: Tab, name: string ) =>
	page.getByRole( 'button', { name, exact: true } );

describe( 'a panel that the browser translates', needs( 'chromium' ), () => {
	const bench = openBench();
	const { open } = openBrowser( bench );

	/** The translated panel says what a panel says that is opened now, and is not translated. */
	async function saysAllAndOnlyWhatIsNew( page: Page ): Promise< void > {
		assert.ok( ( await page.locator( '.meum-status font' ).count() ) > 0 );
		const headline = await page
			.locator( '.meum-status h3' )
			.first()
			.innerText();
		const fresh = await open(
			new URL( page.url() ).pathname + new URL( page.url() ).search
		);
		await heading( fresh.page, headline );
		await fresh.page.waitForLoadState( 'networkidle' );
		assert.deepEqual( await words( page ), await words( fresh.page ) );
	}

	it( 'goes on after a countdown has ended, and through every change of the report', async () => {
		await bench.sandbox.setScenario( 'pending' );
		await freshReport( bench );
		const tab = await open( ownPage( bench.site ), {
			movesTime: true,
		} );
		const { page } = tab;
		await translateFromStart( page );
		const { pass } = await openClock( page );
		await heading( page, 'Finish connecting this store' );
		const timer = page.getByRole( 'timer' );
		assert.match( await timer.innerText(), /^\d\d:\d\d min$/ );
		assert.equal( await timer.locator( 'font' ).count(), 0 );

		// While the site says nothing, the page counts to the end by itself.
		await page.route( /meum-status(?:%2F|\/)v1/, ( route ) =>
			route.fulfill( { status: 503, body: '' } )
		);
		await pass( 10 * MINUTE );
		await page.getByText( 'Time is up, checking' ).waitFor();
		await pass( 2 * MINUTE );
		await timer.filter( { hasText: 'Expired' } ).waitFor();
		await page.unroute( /meum-status(?:%2F|\/)v1/ );
		tab.complaints.length = 0;

		for ( const scenario of [
			'expired',
			'degraded',
			'unauthorized',
			'forbidden',
			'connected',
			'down',
			'many-issues',
			'pending',
		] ) {
			await bench.sandbox.setScenario( scenario );
			await later( bench.site, 60 );
			const { headline } = await freshReport( bench );
			// The button may have to wait first, for as long as the last answer said.
			await pass( 15 );
			await page
				.locator( '.meum-status__refresh[aria-disabled="false"]' )
				.click();
			await heading( page, headline );
			await page
				.locator( '.meum-status__refresh:not( .is-busy )' )
				.waitFor();
			await saysAllAndOnlyWhatIsNew( page );
			await panelLink( page, 'Settings' ).click();
			await heading( page, 'API key' );
			await panelLink( page, 'Overview' ).click();
			await heading( page, headline );
		}
	} );
} );

describe( 'the field for a key, translated', needs( 'chromium' ), () => {
	const bench = openBench( { withKey: false } );
	const { open } = openBrowser( bench );

	it( 'says each error alone, and saves, tries, replaces and removes a key', async () => {
		const tab = await open( ownPage( bench.site ) );
		const { page } = tab;
		await translateFromStart( page );
		await page.reload();
		const field = page.getByRole( 'textbox', { name: 'Store API key' } );
		const sentence = page.locator( '.meum-status__sentence' );
		await field.fill( 'pk_live_wrong' );
		await field.press( 'Enter' );
		await sentence
			.filter( { hasText: 'does not look like a key' } )
			.waitFor();

		await bench.sandbox.setScenario( 'unauthorized' );
		await field.fill( bench.sandbox.apiKey );
		await field.press( 'Enter' );
		await sentence
			.filter( { hasText: 'does not accept this key' } )
			.waitFor();
		assert.doesNotMatch( await sentence.innerText(), /look like/ );

		await bench.sandbox.setScenario( 'down' );
		await field.press( 'Enter' );
		await button( tab, 'Save it without a check' ).waitFor();
		assert.doesNotMatch( await sentence.innerText(), /does not accept/ );
		tab.complaints.length = 0;

		await bench.sandbox.setScenario( 'connected' );
		await button( tab, 'Check and save' ).click();
		await heading( page, 'Connected and ready to take payments' );
		await panelLink( page, 'Settings' ).click();
		await button( tab, 'Test' ).click();
		await page.getByText( 'Meum accepts the key.' ).first().waitFor();
		await button( tab, 'Replace' ).click();
		await button( tab, 'Cancel' ).click();
		await button( tab, 'Remove' ).click();
		await button( tab, 'Keep it' ).click();
		await button( tab, 'Remove' ).click();
		await button( tab, 'Remove the key' ).click();
		await field.waitFor();
		assert.equal( await page.getByText( 'stopped working' ).count(), 0 );
	} );
} );
