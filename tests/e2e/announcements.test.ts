import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { later, openBench } from '../support/bench';
import { openBrowser, type Tab } from '../support/browser';
import { needs } from '../support/needs';
import { focused, heading, ownPage, panelLink } from '../support/panel-pages';

const bench = openBench( { withKey: false } );
const { open } = openBrowser( bench );

const CONNECTED = 'Connected and ready to take payments';

const field = ( { page }: Tab ) =>
	page.getByRole( 'textbox', { name: 'Store API key' } );
const button = ( { page }: Tab, name: string ) =>
	page.getByRole( 'button', { name, exact: true } );

/** Waits until the page says something to screen readers, in the region that they read politely or at once. */
function said(
	page: Page,
	how: 'polite' | 'assertive',
	words: string | RegExp
): Promise< void > {
	return page
		.locator( `#a11y-speak-${ how }` )
		.filter( { hasText: words } )
		.waitFor( { state: 'attached' } );
}

describe( 'somebody who hears the panel', needs( 'chromium' ), () => {
	it( 'is told at once why a key was refused, and finds the focus in its field', async () => {
		await bench.sandbox.setScenario( 'unauthorized' );
		const tab = await open( ownPage( bench.site ) );
		await field( tab ).fill( bench.sandbox.apiKey );
		await button( tab, 'Check and save' ).click();

		await said( tab.page, 'assertive', 'Meum does not accept this key' );
		assert.equal( await focused( tab.page ), 'Store API key' );
		tab.complaints.length = 0;
		await field( tab ).fill( '' );
	} );

	it( 'is told what became of a key, a trial, a check and a copy', async () => {
		const tab = await open( ownPage( bench.site ) );
		const { page } = tab;
		await field( tab ).fill( bench.sandbox.apiKey );
		await field( tab ).press( 'Enter' );
		await said( page, 'polite', /saved|Connected/ );
		await heading( page, CONNECTED );
		assert.equal( await focused( page ), CONNECTED );

		await bench.sandbox.setScenario( 'degraded' );
		await later( bench.site, 60 );
		await page.getByRole( 'button', { name: /^Refresh/ } ).waitFor();
		await button( tab, 'Refresh' ).click();
		await said( page, 'polite', /problems need your attention/ );
		await button( tab, 'Copy problem 1' ).click();
		await said( page, 'polite', 'Copied.' );

		await panelLink( page, 'Settings' ).click();
		await later( bench.site, 60 );
		await button( tab, 'Test' ).click();
		await said( page, 'polite', 'Meum accepts the key.' );

		await button( tab, 'Remove' ).click();
		await button( tab, 'Remove the key' ).click();
		await said( page, 'polite', 'The API key is removed.' );
	} );

	it( 'is told that a check failed, each time', async () => {
		const tab = await open( ownPage( bench.site ) );
		const { page } = tab;
		await field( tab ).fill( bench.sandbox.apiKey );
		await field( tab ).press( 'Enter' );
		await heading( page, CONNECTED );
		await page.waitForLoadState( 'networkidle' );
		await page.route( /meum-status(?:%2F|\/)v1/, ( route ) =>
			route.abort()
		);
		for ( let times = 0; times < 2; times++ ) {
			await page
				.locator( '#a11y-speak-polite' )
				.evaluate( ( region ) => ( region.textContent = '' ) );
			await page.locator( '.meum-status__refresh' ).click();
			await said( page, 'polite', /got no answer from your site/ );
		}
		tab.complaints.length = 0;
	} );
} );
