import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../support/axe';
import { later, openBench, freshReport } from '../support/bench';
import { openBrowser } from '../support/browser';
import { needs } from '../support/needs';
import {
	focused,
	heading,
	ownPage,
	panelLink,
	settled,
	WOOCOMMERCE_TAB,
} from '../support/panel-pages';

const bench = openBench();
const { open } = openBrowser( bench );

const CONNECTED = 'Connected and ready to take payments';

describe( 'the panel on its own page', needs( 'chromium' ), () => {
	it( 'checks by itself after the first paint', async () => {
		const { page } = await open( ownPage( bench.site ) );
		await heading( page, CONNECTED );
		assert.equal( bench.sandbox.requests().length, 1 );
	} );

	it( 'shows the countdown of a pending key after a press on Refresh', async () => {
		const { page } = await open( ownPage( bench.site ), {
			movesTime: true,
		} );
		await heading( page, CONNECTED );
		await bench.sandbox.setScenario( 'pending' );
		await later( bench.site, 60 );
		// The button waits for as long as the last answer said.
		await page
			.getByRole( 'button', { name: 'Refresh', exact: true } )
			.click();
		await heading( page, 'Finish connecting this store' );

		const countdown = page.getByRole( 'timer' );
		const first = await countdown.innerText();
		assert.match( first, /^(10:00|09:\d\d) min$/ );
		await page.clock.runFor( 2_100 );
		const second = await countdown.innerText();
		assert.match( second, /^09:\d\d min$/ );
		assert.ok( second < first, `${ first } went down to ${ second }` );
	} );

	it( 'paints the stored report without a request', async () => {
		await bench.sandbox.setScenario( 'degraded' );
		await freshReport( bench );
		const { page } = await open( ownPage( bench.site ) );
		await heading( page, 'Connected, but 2 problems need your attention' );
		await settled( page );
		assert.equal( bench.sandbox.requests().length, 1 );
	} );

	it( 'keeps the screen in the address bar', async () => {
		const { page } = await open( ownPage( bench.site ) );
		await heading( page, CONNECTED );
		await panelLink( page, 'Settings' ).click();
		await heading( page, 'API key' );
		assert.match( page.url(), /[?&]meum-screen=settings$/ );
		await page.goBack();
		await heading( page, CONNECTED );
		await page.goForward();
		await heading( page, 'API key' );
		await page.reload();
		await heading( page, 'API key' );
	} );

	it( 'shows the first screen where the address names one that does not exist', async () => {
		const { page } = await open(
			`${ ownPage( bench.site ) }&meum-screen=nowhere&meum-provider=x`
		);
		await heading( page, CONNECTED );
	} );

	it( 'can be walked with the keyboard, in the order of reading, with the focus in sight', async () => {
		await bench.sandbox.setScenario( 'degraded' );
		await freshReport( bench );
		const { page } = await open( ownPage( bench.site ) );
		await heading( page, /problems need your attention/ );
		await settled( page );
		const names: string[] = [];
		await page.locator( '.meum-status h3' ).first().focus();
		for ( const direction of [ 'Shift+Tab', 'Tab' ] ) {
			for ( let step = 0; step < 30; step++ ) {
				await page.keyboard.press( direction );
				const inside = page.locator( '.meum-status :focus' );
				if ( ( await inside.count() ) === 0 ) {
					break;
				}
				if ( direction === 'Tab' ) {
					names.push( await focused( page ) );
					assert.ok(
						await inside.evaluate( ( element ) => {
							const { outlineStyle, boxShadow } =
								getComputedStyle( element );
							return (
								outlineStyle !== 'none' || boxShadow !== 'none'
							);
						} ),
						`${ names.at( -1 ) } shows that it has the focus`
					);
				}
			}
		}
		assert.deepEqual( names, [
			...names.slice( 0, 1 ),
			'Overview',
			'Settings',
			'Open Meum dashboard',
			'Copy problem 1',
			'Copy problem 2',
			'All details',
		] );
		assert.match( names[ 0 ] ?? '', /^(Refresh|Try again)/ );
	} );

	it( 'works on after the nonce has expired', async () => {
		const tab = await open( ownPage( bench.site ) );
		await heading( tab.page, CONNECTED );
		await settled( tab.page );
		await tab.page.evaluate( () => {
			(
				window as unknown as {
					wp: { apiFetch: { nonceMiddleware: { nonce: string } } };
				}
			 ).wp.apiFetch.nonceMiddleware.nonce = 'expired';
		} );
		await bench.sandbox.setScenario( 'degraded' );
		await later( bench.site, 60 );
		await tab.page
			.getByRole( 'button', { name: 'Refresh', exact: true } )
			.click();
		await heading( tab.page, /problems need your attention/ );
		tab.complaints.splice( 0, 1 );
	} );

	it( 'says that one is signed out, and works on after signing in again', async () => {
		const tab = await open( ownPage( bench.site ) );
		await heading( tab.page, CONNECTED );
		await settled( tab.page );
		const cookies = await tab.page.context().cookies();
		await tab.page.context().clearCookies();
		const press = () =>
			tab.page
				.getByRole( 'button', { name: 'Refresh', exact: true } )
				.click();
		await press();
		await tab.page
			.getByText( /^You are signed out\./ )
			.first()
			.waitFor();
		await heading( tab.page, CONNECTED );
		await assertAccessible( tab.page );

		await tab.page.context().addCookies( cookies );
		await press();
		await tab.page
			.getByText( /^You are signed out\./ )
			.first()
			.waitFor( { state: 'detached' } );
		tab.complaints.length = 0;
	} );

	it( 'leaves emoji to the browser: their text nodes are under the hands of React', async () => {
		const { page } = await open( ownPage( bench.site ) );
		await heading( page, CONNECTED );
		await settled( page );
		assert.equal(
			await page
				.locator( 'script[src*="wp-emoji"], #wp-emoji-settings' )
				.count(),
			0
		);
		assert.equal(
			await page.evaluate( () => '_wpemojiSettings' in window ),
			false
		);
	} );

	it( 'does not move what is on the page while it loads', async () => {
		const { page } = await open( ownPage( bench.site ) );
		await heading( page, CONNECTED );
		await settled( page );
		const shift = await page.evaluate(
			() =>
				new Promise< number >( ( resolve ) => {
					let sum = 0;
					new PerformanceObserver( ( list ) => {
						for ( const entry of list.getEntries() ) {
							sum += ( entry as unknown as { value: number } )
								.value;
						}
					} ).observe( { type: 'layout-shift', buffered: true } );
					setTimeout( () => resolve( sum ), 200 );
				} )
		);
		assert.ok( shift < 0.1, `the sum of shifts is ${ shift }` );
	} );
} );

describe(
	"the panel in WooCommerce's settings",
	needs( 'chromium', 'woocommerce' ),
	() => {
		it( 'stands inside the page, without a save button', async () => {
			const { page } = await open( WOOCOMMERCE_TAB );
			await heading( page, CONNECTED );
			assert.equal(
				await page.locator( '#mainform .meum-status' ).count(),
				1
			);
			assert.equal(
				await page
					.locator( '.woocommerce-save-button:visible' )
					.count(),
				0
			);
			assert.equal(
				await page.locator( '.nav-tab-active' ).innerText(),
				'Meum'
			);
		} );

		it( 'asks nothing when the page is left after typing', async () => {
			await bench.sandbox.setScenario( 'many-issues' );
			const { page } = await open( WOOCOMMERCE_TAB );
			const dialogs: string[] = [];
			page.on( 'dialog', ( dialog ) => {
				dialogs.push( dialog.message() );
				void dialog.accept();
			} );
			await page.getByRole( 'searchbox' ).fill( 'payout' );
			await page.getByRole( 'searchbox' ).press( 'Enter' );
			assert.match( page.url(), /tab=meum-status/ );
			await page
				.getByRole( 'link', { name: 'Products', exact: true } )
				.first()
				.click();
			await page.waitForLoadState();
			assert.deepEqual( dialogs, [] );
		} );
	}
);
