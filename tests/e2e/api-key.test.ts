import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible, assertFits } from '../support/axe';
import { later, openBench } from '../support/bench';
import { openBrowser, type OpenOptions, type Tab } from '../support/browser';
import { needs } from '../support/needs';
import {
	focused,
	heading,
	ownPage,
	panelLink,
	WOOCOMMERCE_TAB,
} from '../support/panel-pages';

const bench = openBench( { withKey: false } );
const { open } = openBrowser( bench );

const FIRST_RUN = 'See at a glance whether your store can take Meum payments';
const CONNECTED = 'Connected and ready to take payments';

const field = ( { page }: Tab ) =>
	page.getByRole( 'textbox', { name: 'Store API key' } );
const button = ( { page }: Tab, name: string ) =>
	page.getByRole( 'button', { name, exact: true } );

/** A browser writes every answer above 399 to its console. Where one is expected, it is no complaint. */
function expectStatus( tab: Tab, status: number ): void {
	const found = tab.complaints.findIndex( ( complaint ) =>
		complaint.includes( `status of ${ status }` )
	);
	assert.notEqual( found, -1, `an answer ${ status } was expected` );
	tab.complaints.splice( found, 1 );
}

async function withKey( options: OpenOptions = {} ): Promise< Tab > {
	const tab = await open( ownPage( bench.site ), options );
	await field( tab ).fill( bench.sandbox.apiKey );
	await field( tab ).press( 'Enter' );
	await heading( tab.page, CONNECTED );
	return tab;
}

describe( 'an API key entered by hand', needs( 'chromium' ), () => {
	it( 'is tried, saved, and never seen again', async () => {
		const tab = await open( ownPage( bench.site ) );
		await heading( tab.page, FIRST_RUN );
		await assertAccessible( tab.page );
		// In quotes and spaces, as it comes out of a mail.
		await field( tab ).fill( ` “${ bench.sandbox.apiKey }” ` );
		await button( tab, 'Check and save' ).click();
		await heading( tab.page, CONNECTED );
		assert.equal( await focused( tab.page ), CONNECTED );

		await tab.page.reload();
		await heading( tab.page, CONNECTED );
		assert.ok(
			! ( await tab.page.content() ).includes( bench.sandbox.apiKey )
		);
	} );

	it( 'that Meum refuses is not saved, and says so at its field', async () => {
		await bench.sandbox.setScenario( 'unauthorized' );
		const tab = await open( ownPage( bench.site ) );
		await field( tab ).fill( bench.sandbox.apiKey );
		await field( tab ).press( 'Enter' );
		await tab.page.locator( '[aria-invalid="true"]' ).waitFor();
		expectStatus( tab, 400 );
		await assertAccessible( tab.page );
		assert.equal( await focused( tab.page ), 'Store API key' );
		await tab.page.setViewportSize( { width: 320, height: 800 } );
		await assertFits( tab.page );

		await field( tab ).fill( '' );
		await tab.page.reload();
		await heading( tab.page, FIRST_RUN );
	} );

	it( 'that cannot be tried is saved only after a warning', async () => {
		await bench.sandbox.setScenario( 'down' );
		const tab = await open( ownPage( bench.site ) );
		await field( tab ).fill( bench.sandbox.apiKey );
		await field( tab ).press( 'Enter' );
		await button( tab, 'Save it without a check' ).waitFor();
		expectStatus( tab, 503 );
		await assertAccessible( tab.page );
		await button( tab, 'Save it without a check' ).click();
		await field( tab ).waitFor( { state: 'detached' } );

		await panelLink( tab.page, 'Settings' ).click();
		await tab.page.getByText( 'Not tried yet' ).waitFor();
		await bench.sandbox.setScenario( 'connected' );
		await later( bench.site, 60 );
		await button( tab, 'Test' ).click();
		await tab.page
			.locator( '.meum-status' )
			.getByText( 'Meum accepts the key.' )
			.waitFor();
		await tab.page.getByText( 'Accepted by Meum' ).waitFor();
	} );

	it( 'can be replaced and removed with the keyboard alone', async () => {
		const { page } = await withKey();
		const press = async ( name: string, key: string ) => {
			for ( let tries = 0; tries < 60; tries++ ) {
				if ( ( await focused( page ) ) === name ) {
					await page.keyboard.press( key );
					return;
				}
				await page.keyboard.press( 'Tab' );
			}
			assert.fail( `${ name } cannot be reached` );
		};
		await page.locator( '.meum-status h2' ).evaluate( ( element ) => {
			element.setAttribute( 'tabindex', '-1' );
			( element as HTMLElement ).focus();
		} );
		await press( 'Settings', 'Enter' );
		await press( 'Replace', 'Space' );
		await page.locator( 'input:focus' ).waitFor();
		await press( 'Cancel', 'Enter' );
		assert.equal( await focused( page ), 'Replace' );
		await press( 'Remove', 'Enter' );
		await page.getByRole( 'dialog' ).waitFor();
		await assertAccessible( page, '.meum-status__dialog' );
		await page.keyboard.press( 'Escape' );
		await page.getByRole( 'dialog' ).waitFor( { state: 'detached' } );
		assert.equal( await focused( page ), 'Remove' );
		await press( 'Remove', 'Enter' );
		await press( 'Remove the key', 'Enter' );
		await page.locator( 'input:focus' ).waitFor();
		assert.equal( await focused( page ), 'Store API key' );
		await assertAccessible( page );
	} );

	it( 'is one press away where Meum does not accept the one in use', async () => {
		const tab = await withKey( { movesTime: true } );
		const { page } = tab;
		await bench.sandbox.setScenario( 'unauthorized' );
		await later( bench.site, 60 );
		// The button waits for as long as the last answer said.
		await page.clock.fastForward( 10_000 );
		await button( tab, 'Refresh' ).click();
		// A page that is loaded anew would forget it.
		await page.evaluate( () => {
			window.name = 'not loaded anew';
			window.addEventListener( 'pagehide', () => ( window.name = '' ) );
		} );
		await panelLink( page, 'Enter a new key' ).click();
		await page.locator( 'input:focus' ).waitFor();
		assert.equal( await focused( page ), 'Store API key' );
		assert.match( page.url(), /meum-screen=settings/ );
		assert.equal(
			await page.evaluate( () => window.name ),
			'not loaded anew'
		);
		await assertAccessible( page );

		await field( tab ).fill( 'sk_live_half' );
		await panelLink( page, 'Overview' ).click();
		await panelLink( page, 'Settings' ).click();
		assert.equal( await field( tab ).inputValue(), 'sk_live_half' );
		assert.equal( await focused( page ), 'Settings' );
		await button( tab, 'Cancel' ).click();
		assert.equal( await focused( page ), 'Replace' );
	} );

	it( 'is guarded while it is not saved', async () => {
		const tab = await open( ownPage( bench.site ) );
		const asked: string[] = [];
		tab.page.on( 'dialog', ( dialog ) => {
			asked.push( dialog.type() );
			void dialog.accept();
		} );
		await field( tab ).pressSequentially( 'sk_live_half' );
		await tab.page.reload();
		assert.deepEqual( asked, [ 'beforeunload' ] );
		await field( tab ).pressSequentially( 'sk' );
		await field( tab ).fill( '' );
		await tab.page.reload();
		assert.deepEqual( asked, [ 'beforeunload' ] );
	} );

	it( 'is shown without buttons, since it is changed elsewhere', async () => {
		await bench.site.define( {
			MEUM_STATUS_API_KEY: bench.sandbox.apiKey,
		} );
		try {
			const tab = await open(
				`${ ownPage( bench.site ) }&meum-screen=settings`
			);
			await tab.page.getByText( /^From wp-config\.php/ ).waitFor();
			await assertAccessible( tab.page );
			assert.equal( await button( tab, 'Replace' ).count(), 0 );
			await tab.page.setViewportSize( { width: 320, height: 800 } );
			await assertFits( tab.page );
		} finally {
			await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		}
	} );
} );

describe(
	"an API key entered inside WooCommerce's form",
	needs( 'chromium', 'woocommerce' ),
	() => {
		it( 'is saved by Enter, without sending the form or asking anything', async () => {
			const tab = await open( WOOCOMMERCE_TAB );
			const asked: string[] = [];
			const left: string[] = [];
			tab.page.on( 'dialog', ( dialog ) => {
				asked.push( dialog.type() );
				void dialog.accept();
			} );
			tab.page.on( 'framenavigated', ( frame ) => {
				left.push( frame.url() );
			} );
			await field( tab ).pressSequentially( 'pk_live_wrong' );
			await field( tab ).press( 'Enter' );
			await tab.page.locator( '[aria-invalid="true"]' ).waitFor();
			expectStatus( tab, 400 );
			await field( tab ).fill( bench.sandbox.apiKey );
			await field( tab ).press( 'Enter' );
			await heading( tab.page, CONNECTED );
			assert.deepEqual( left, [] );

			await tab.page.locator( 'a[href*="tab=products"]' ).first().click();
			await tab.page.waitForURL( /tab=products/ );
			assert.deepEqual( asked, [] );
		} );
	}
);
