import { describe, it } from 'node:test';
import { scenarios } from '../../sandbox/meum/scenarios';
import { openBench } from '../support/bench';
import { openBrowser } from '../support/browser';
import { keptPanel } from '../support/kept-panel';
import { needs } from '../support/needs';
import { ownPage } from '../support/panel-pages';
import { assertShows } from '../support/walk';

const bench = openBench();
const { open } = openBrowser( bench );
const show = keptPanel( bench, open, () => ownPage( bench.site ) );

/** Each is opened anew, on the page and in the tab of WooCommerce, in tests/walks/. */
describe( 'the open page shows the scenario', needs( 'chromium' ), () => {
	for ( const scenario of scenarios ) {
		it( scenario.name, async () => {
			const { page, report } = await show( scenario );
			await assertShows( page, report );
		} );
	}
} );
