import { describe, it } from 'node:test';
import type { Scenario } from '../../sandbox/server/scenario';
import { scenarios } from '../../sandbox/meum/scenarios';
import { freshReport, openBench } from '../support/bench';
import { openBrowser } from '../support/browser';
import { needs } from '../support/needs';
import { ownPage, WOOCOMMERCE_TAB } from '../support/panel-pages';
import { assertShows } from '../support/walk';

const bench = openBench();
const { open } = openBrowser( bench );

/** Opens a page on a scenario, which it then shows from what is stored. */
async function walk( scenario: Scenario, path: string ): Promise< void > {
	const { site, sandbox } = bench;
	await sandbox.setScenario( scenario.name );
	await site.define( { MEUM_STATUS_API_URL: sandbox.baseUrl() } );
	try {
		const report = await freshReport( bench );
		const { page } = await open( path );
		await assertShows( page, report );
	} finally {
		await site.define( { MEUM_STATUS_API_URL: sandbox.url } );
	}
}

describe( 'the page opens on the scenario', needs( 'chromium' ), () => {
	for ( const scenario of scenarios ) {
		it( scenario.name, () => walk( scenario, ownPage( bench.site ) ) );
	}
} );

describe(
	'the tab in WooCommerce opens on the scenario',
	needs( 'chromium', 'woocommerce' ),
	() => {
		for ( const scenario of scenarios ) {
			it( scenario.name, () => walk( scenario, WOOCOMMERCE_TAB ) );
		}
	}
);
