import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Scenario } from '../../sandbox/server/scenario';
import { scenarios } from '../../sandbox/meum/scenarios';
import { openBench, rest } from '../support/bench';
import { openBrowser, type Tab } from '../support/browser';
import { inBrackets, installTranslation, LOCALE } from '../support/language';
import { keptPanel } from '../support/kept-panel';
import { needs } from '../support/needs';
import { heading, ownPage, settled } from '../support/panel-pages';
import { unmarked } from '../support/unmarked';

const bench = openBench( {
	muPlugins: {
		'language.php': `<?php add_filter( 'locale', static fn () => '${ LOCALE }' );`,
	},
} );
const { open } = openBrowser( bench );
const show = keptPanel( bench, open, () => ownPage( bench.site ) );

/** One scenario for every verdict there is. Those whose data looks like a translation would tell nothing. */
const oneOfEach = [
	...new Map(
		scenarios
			.filter( ( { name } ) => name !== 'hostile' )
			.map( ( scenario ): [ string, Scenario ] => [
				`${ scenario.expected.state }/${ scenario.expected.reason }`,
				scenario,
			] )
	).values(),
];

async function assertMarked( tab: Tab, selector = '.meum-status' ) {
	const report = ( await rest( bench.admin, '/reports/meum' ) ).body;
	assert.deepEqual( await unmarked( tab.page, selector, report ), [] );
}

async function unfold( page: Page ): Promise< void > {
	await page
		.locator( '.meum-status details' )
		.evaluateAll( ( all ) =>
			all.forEach( ( one ) => one.setAttribute( 'open', '' ) )
		);
}

/** Opens the panel, with everything unfolded. */
async function openPanel( query = '' ): Promise< Tab > {
	const tab = await open( `${ ownPage( bench.site ) }${ query }` );
	await tab.page.locator( '.meum-status h3' ).first().waitFor();
	await settled( tab.page );
	await unfold( tab.page );
	return tab;
}

describe( 'a translation', needs( 'chromium' ), () => {
	before( async () => {
		const count = await installTranslation( bench.site, inBrackets );
		assert.ok( count.php > 50 && count.typescript > 100 );
	} );

	for ( const scenario of oneOfEach ) {
		const { state, reason } = scenario.expected;
		it( `reaches every word of ${ state }, ${ reason }`, async () => {
			const { page, report } = await show( scenario );
			await heading( page, report.headline );
			await unfold( page );
			assert.deepEqual(
				await unmarked( page, '.meum-status', report ),
				[]
			);
		} );
	}

	it( 'reaches the page around the panel', async () => {
		const { page } = await openPanel();
		for ( const text of [
			await page.title(),
			await page.locator( '.wrap > h1' ).first().innerText(),
			await page.locator( '#adminmenu .current' ).last().innerText(),
		] ) {
			assert.match( text, /\[Meum Status\]/ );
		}
	} );

	it( 'reaches every word of the Settings screen', async () => {
		const tab = await openPanel( '&meum-screen=settings' );
		await tab.page.getByRole( 'button', { name: '[Test]' } ).click();
		await tab.page.getByText( '[Meum accepts the key.]' ).first().waitFor();
		await assertMarked( tab );
	} );

	it( 'reaches every word of entering, testing and removing a key', async () => {
		await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		try {
			const tab = await openPanel();
			const { page } = tab;
			await assertMarked( tab );
			await page.getByRole( 'textbox' ).fill( 'pk_live_wrong' );
			await page.getByRole( 'textbox' ).press( 'Enter' );
			await page.locator( '[aria-invalid="true"]' ).waitFor();
			await assertMarked( tab );

			await bench.sandbox.setScenario( 'down' );
			await page.getByRole( 'textbox' ).fill( bench.sandbox.apiKey );
			await page.getByRole( 'textbox' ).press( 'Enter' );
			const untried = page.getByRole( 'button', {
				name: '[Save it without a check]',
			} );
			await untried.waitFor();
			await assertMarked( tab );

			await untried.click();
			await page
				.locator( '.meum-status' )
				.getByRole( 'link', { name: '[Settings]' } )
				.click();
			await page.getByRole( 'button', { name: '[Remove]' } ).click();
			await page.getByRole( 'dialog' ).waitFor();
			await assertMarked( tab );
			await assertMarked(
				tab,
				'.meum-status__dialog [role="document"] > :not(.components-modal__header)'
			);
			tab.complaints.length = 0;
		} finally {
			await bench.site.define( {
				MEUM_STATUS_API_KEY: bench.sandbox.apiKey,
			} );
		}
	} );
} );
