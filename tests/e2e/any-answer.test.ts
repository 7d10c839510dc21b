import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBench, freshReport } from '../support/bench';
import { openBrowser } from '../support/browser';
import { generatedOutcomes, SEED } from '../support/generated-outcomes';
import { needs } from '../support/needs';
import { ASKING, ownPage, settled } from '../support/panel-pages';

const bench = openBench();
const { open } = openBrowser( bench );

/** Presses Refresh and waits until the answer is on screen. Gives back the panel's first heading of a card. */
function pressRefresh( page: Page ): Promise< string > {
	return page.evaluate( async () => {
		const root = document.querySelector( '.meum-status' );
		const button = root?.querySelector< HTMLElement >(
			'.meum-status__refresh'
		);
		const deadline = Date.now() + 60_000;
		button?.click();
		do {
			await new Promise( ( done ) => setTimeout( done ) );
		} while ( button?.ariaDisabled === 'true' && Date.now() < deadline );
		return (
			root?.querySelector( '.meum-status__headline h3' )?.textContent ??
			''
		);
	} );
}

describe( 'any answer', needs( 'chromium' ), () => {
	it( `is shown in the panel, after decoding, judging and REST (seed ${ SEED })`, async ( test ) => {
		test.diagnostic( `seed ${ SEED }` );
		const reports = ( await generatedOutcomes( bench ) ).map(
			( { report } ) => report
		);
		await bench.site.reset();
		await freshReport( bench );
		const { page } = await open( ownPage( bench.site ) );
		await settled( page );

		let current = reports[ 0 ];
		await page.route( ASKING, ( route ) =>
			route.fulfill( { json: current } )
		);
		for ( current of reports ) {
			assert.equal(
				await pressRefresh( page ),
				current.headline,
				JSON.stringify( current )
			);
		}
	} );
} );
