import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

interface Listener {
	/** Forgets what was said so far. */
	forget: () => Promise< void >;
	/** Waits until the page has said something to screen readers, in the region that they read politely or at once. */
	said: ( how: 'polite' | 'assertive', words: string ) => Promise< void >;
}

/** Listens to both regions as screen readers do, so that nothing is missed that is soon followed by something else. */
async function listen( { page }: Tab ): Promise< Listener > {
	await page.evaluate( () => {
		window.name = '';
		for ( const how of [ 'polite', 'assertive' ] ) {
			const region = document.querySelector( `#a11y-speak-${ how }` );
			if ( region === null ) {
				throw new Error( `There is no region that is ${ how }.` );
			}
			new MutationObserver( () => {
				window.name += `${ how }: ${ region.textContent }\n`;
			} ).observe( region, { childList: true } );
		}
	} );

	return {
		forget: () =>
			page.evaluate( () => {
				window.name = '';
			} ),
		said: async ( how, words ) => {
			await page.waitForFunction(
				( [ region, text ] ) =>
					window.name
						.split( '\n' )
						.some(
							( line ) =>
								line.startsWith( `${ region }: ` ) &&
								line.includes( `${ text }` )
						),
				[ how, words ]
			);
		},
	};
}

describe( 'somebody who hears the panel', needs( 'chromium' ), () => {
	it( 'is told at once why a key was refused, and finds the focus in its field', async () => {
		await bench.sandbox.setScenario( 'unauthorized' );
		const tab = await open( ownPage( bench.site ) );
		const { said } = await listen( tab );
		await field( tab ).fill( bench.sandbox.apiKey );
		await button( tab, 'Check and save' ).click();

		await said( 'assertive', 'Meum does not accept this key' );
		assert.equal( await focused( tab.page ), 'Store API key' );
		tab.complaints.length = 0;
		await field( tab ).fill( '' );
	} );

	it( 'is told what became of a key, a trial, a check and a copy', async () => {
		const tab = await open( ownPage( bench.site ) );
		const { page } = tab;
		const { said } = await listen( tab );
		await field( tab ).fill( bench.sandbox.apiKey );
		await field( tab ).press( 'Enter' );
		await said( 'polite', 'The API key is saved.' );
		await heading( page, CONNECTED );
		assert.equal( await focused( page ), CONNECTED );

		await bench.sandbox.setScenario( 'degraded' );
		await later( bench.site, 60 );
		await page.getByRole( 'button', { name: /^Refresh/ } ).waitFor();
		await button( tab, 'Refresh' ).click();
		await said( 'polite', 'problems need your attention' );
		await button( tab, 'Copy problem 1' ).click();
		await said( 'polite', 'Copied.' );

		await panelLink( page, 'Settings' ).click();
		await later( bench.site, 60 );
		await button( tab, 'Test' ).click();
		await said( 'polite', 'Meum accepts the key.' );

		await button( tab, 'Remove' ).click();
		await button( tab, 'Remove the key' ).click();
		await said( 'polite', 'The API key is removed.' );
	} );

	it( 'is told that a check failed, each time', async () => {
		const tab = await open( ownPage( bench.site ) );
		const { page } = tab;
		const { forget, said } = await listen( tab );
		await field( tab ).fill( bench.sandbox.apiKey );
		await field( tab ).press( 'Enter' );
		await heading( page, CONNECTED );
		await page.waitForLoadState( 'networkidle' );
		await page.route( /meum-status(?:%2F|\/)v1/, ( route ) =>
			route.abort()
		);
		for ( let times = 0; times < 2; times++ ) {
			await forget();
			await page.locator( '.meum-status__refresh' ).click();
			await said( 'polite', 'got no answer from your site' );
		}
		tab.complaints.length = 0;
	} );
} );
