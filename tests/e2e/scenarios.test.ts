import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Scenario } from '../../sandbox/api/scenario';
import { scenarios } from '../../sandbox/api/scenarios';
import { assertAccessible, assertFits } from '../support/axe';
import { openBench, freshReport } from '../support/bench';
import { openBrowser } from '../support/browser';
import { needs } from '../support/needs';
import { heading, ownPage, WOOCOMMERCE_TAB } from '../support/panel-pages';

const bench = openBench();
const { open } = openBrowser( bench );

/** Looks at a scenario, wide and at 320 pixels. The console is judged when the test has ended. */
async function walk( scenario: Scenario, path: string ): Promise< void > {
	const { site, sandbox, admin } = bench;
	await sandbox.setScenario( scenario.name );
	if ( scenario.baseUrl ) {
		await site.define( { MEUM_STATUS_API_URL: sandbox.baseUrl() } );
	}
	try {
		const report = await freshReport( admin );
		const { page } = await open( path );
		await heading( page, report.headline );
		assert.equal(
			await page
				.locator( '.meum-status' )
				.getByText( report.next_step )
				.first()
				.isVisible(),
			true
		);
		await assertAccessible( page );

		await page.setViewportSize( { width: 320, height: 800 } );
		await assertFits( page );
		await assertAccessible( page );
	} finally {
		if ( scenario.baseUrl ) {
			await site.define( { MEUM_STATUS_API_URL: sandbox.url } );
		}
	}
}

describe( 'the page shows the scenario', needs( 'chromium' ), () => {
	for ( const scenario of scenarios ) {
		it( scenario.name, { timeout: 60_000 }, () =>
			walk( scenario, ownPage( bench.site ) )
		);
	}
} );

describe(
	'the tab in WooCommerce shows the scenario',
	needs( 'chromium', 'woocommerce' ),
	() => {
		for ( const scenario of scenarios ) {
			it( scenario.name, { timeout: 60_000 }, () =>
				walk( scenario, WOOCOMMERCE_TAB )
			);
		}
	}
);
