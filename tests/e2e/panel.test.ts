import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { refresh, openBench } from '../support/bench';
import { openBrowser } from '../support/browser';
import { needs } from '../support/needs';

const bench = openBench();
const { open } = openBrowser( bench );

const ownPage = () =>
	bench.site.woocommerceVersion === null
		? '/wp-admin/tools.php?page=meum-status'
		: '/wp-admin/admin.php?page=meum-status';
const tab = '/wp-admin/admin.php?page=wc-settings&tab=meum-status';

const headline = ( page: Page, name: string | RegExp ) =>
	page.getByRole( 'heading', { name } ).waitFor();

/** Lets so many seconds pass for the plugin, by making what it remembers older. */
function later( seconds: number ): Promise< unknown > {
	return bench.site.evaluate( `
		$snapshot = get_option( 'meum_status_snapshot_meum' );
		$snapshot['attempted_at'] -= ${ seconds };
		$snapshot['fetched_at']   -= ${ seconds };
		return update_option( 'meum_status_snapshot_meum', $snapshot, false );
	` );
}

describe( 'the panel on its own page', needs( 'chromium' ), () => {
	it( 'checks by itself after the first paint', async () => {
		const { page } = await open( ownPage() );
		await headline( page, 'Connected and ready to take payments' );
		assert.equal( bench.sandbox.requests().length, 1 );
	} );

	it( 'shows the countdown of a pending key after a press on Refresh', async () => {
		const { page } = await open( ownPage() );
		await headline( page, 'Connected and ready to take payments' );
		await bench.sandbox.setScenario( 'pending' );
		await later( 60 );
		// The button waits for as long as the last answer said.
		await page
			.getByRole( 'button', { name: 'Refresh', exact: true } )
			.click();
		await headline( page, 'Finish connecting this store' );

		const countdown = page.getByRole( 'timer' );
		const first = await countdown.innerText();
		assert.match( first, /^(10:00|09:\d\d)$/ );
		await page.waitForTimeout( 2_100 );
		const second = await countdown.innerText();
		assert.match( second, /^09:\d\d$/ );
		assert.ok(
			second < first || first === '10:00',
			`${ first } went down to ${ second }`
		);
	} );

	it( 'paints the stored report without a request', async () => {
		await bench.sandbox.setScenario( 'degraded' );
		await refresh( bench.admin );
		const { page } = await open( ownPage() );
		await headline( page, 'Connected, but 2 problems need your attention' );
		assert.equal( bench.sandbox.requests().length, 1 );
	} );

	it( 'says where to set the key while there is none', async () => {
		await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		try {
			const { page } = await open( ownPage() );
			await headline(
				page,
				'See at a glance whether your store can take Meum payments'
			);
			await page
				.getByText( "define( 'MEUM_STATUS_API_KEY'" )
				.first()
				.waitFor();
			assert.deepEqual( bench.sandbox.requests(), [] );
		} finally {
			await bench.site.define( {
				MEUM_STATUS_API_KEY: bench.sandbox.apiKey,
			} );
		}
	} );

	it( 'fits a screen of 320 pixels', async () => {
		await bench.sandbox.setScenario( 'hostile' );
		await refresh( bench.admin );
		const { page } = await open( ownPage(), { width: 320, height: 800 } );
		await headline( page, /problems? need/ );
		const widest = await page
			.locator( '.meum-status' )
			.evaluate( ( root ) => {
				const edges = [ root, ...root.querySelectorAll( '*' ) ].map(
					( element ) => element.getBoundingClientRect().right
				);
				return Math.max( ...edges );
			} );
		assert.ok( widest <= 320, `the widest part ends at ${ widest }` );
	} );
} );

describe(
	"the panel in WooCommerce's settings",
	needs( 'chromium', 'woocommerce' ),
	() => {
		it( 'stands inside the page, without a save button', async () => {
			const { page } = await open( tab );
			await headline( page, 'Connected and ready to take payments' );
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
			const { page } = await open( tab );
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
