import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Scenario } from '../../sandbox/server/scenario';
import type { Report } from '../../src/types/report';
import { later, type Bench } from './bench';
import type { openBrowser, Tab } from './browser';
import { ASKING, settled } from './panel-pages';

export interface Shown extends Tab {
	report: Report;
}

/** Takes the tab for one that nobody looks at: then the panel asks nothing by itself, which would come in between. */
async function hide( page: Page ): Promise< void > {
	await page.evaluate( () => {
		Object.defineProperty( document, 'visibilityState', {
			value: 'hidden',
		} );
		document.dispatchEvent( new Event( 'visibilitychange' ) );
	} );
}

/** Presses the panel's button, and gives back the report that came. */
export async function pressRefresh( page: Page ): Promise< Report > {
	const [ response ] = await Promise.all( [
		page.waitForResponse(
			( one ) =>
				ASKING.test( one.url() ) &&
				/person/.test( one.request().postData() ?? '' )
		),
		page.locator( '.meum-status__refresh[aria-disabled="false"]' ).click(),
	] );
	assert.equal( response.status(), 200 );
	return ( await response.json() ) as Report;
}

/**
 * One page of the panel for many scenarios, which a press on its own button brings. It costs a tenth of a new page.
 *
 * @param bench Gives a clean database to each test.
 * @param open  See openBrowser().
 * @param path  Of the page.
 * @return Shows a scenario.
 */
export function keptPanel(
	bench: Bench,
	open: ReturnType< typeof openBrowser >[ 'open' ],
	path: () => string
): ( scenario: Scenario ) => Promise< Shown > {
	let tab: Tab | undefined;

	const load = async () => {
		const loaded = await open( path(), { stays: true } );
		await settled( loaded.page );
		await hide( loaded.page );
		return loaded;
	};

	return async ( scenario ) => {
		const { site, sandbox } = bench;
		if ( ! tab ) {
			tab = await load();
			await later( site, 60 );
		}
		await sandbox.setScenario( scenario.name );
		await site.define( { MEUM_STATUS_API_URL: sandbox.baseUrl() } );
		try {
			let report = await pressRefresh( tab.page );
			if ( report.refresh !== null ) {
				// Somebody else has asked. The button would have to wait, a new page has not.
				await later( site, 60 );
				tab = await load();
				await later( site, 60 );
				report = await pressRefresh( tab.page );
			}
			const { state, reason } = scenario.expected;
			assert.deepEqual(
				[ report.state, report.reason, report.refresh ],
				[ state, reason, null ]
			);
			return { ...tab, report };
		} finally {
			await site.define( { MEUM_STATUS_API_URL: sandbox.url } );
		}
	};
}
