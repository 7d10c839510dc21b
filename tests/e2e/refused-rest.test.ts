import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertFits } from '../support/axe';
import { freshReport, later, openBench } from '../support/bench';
import { openBrowser, type Tab } from '../support/browser';
import { needs } from '../support/needs';
import { heading, ownPage } from '../support/panel-pages';

const bench = openBench( {
	muPlugins: {
		'interference.php': readFileSync(
			path.join( __dirname, '../support/php/interference.php' ),
			'utf8'
		),
	},
} );
const { open } = openBrowser( bench );

const CONNECTED = 'Connected and ready to take payments';

const interfere = ( kind: string ) =>
	bench.site.evaluate(
		`update_option( 'interference', '${ kind }' ); return true;`
	);

/** Opens the panel, lets it settle, and then has something stand between it and its site. */
async function openThen( kind: string ): Promise< Tab > {
	await freshReport( bench );
	const tab = await open( ownPage( bench.site ) );
	await heading( tab.page, CONNECTED );
	await tab.page.waitForLoadState( 'networkidle' );
	await interfere( kind );
	await later( bench.site, 60 );
	return tab;
}

const refresh = ( page: Page ) =>
	page.getByRole( 'button', { name: 'Refresh', exact: true } ).click();

const notice = ( page: Page ) => page.locator( '.meum-status__notice' );

describe( 'the panel on a site whose REST API is', needs( 'chromium' ), () => {
	it( 'refused by a security plugin tells so, in its words, and sends nobody to sign in', async () => {
		const tab = await openThen( 'refused' );
		await refresh( tab.page );
		await notice( tab.page ).waitFor();
		const text = await notice( tab.page ).innerText();

		assert.match( text, /Something on this site refuses its REST API/ );
		for ( const evidence of [
			'REST is only for robots.',
			'wall_rest_forbidden',
			'HTTP status 401',
			/POST .*\/meum-status\/v1\/reports\/meum\/refresh/,
		] ) {
			assert.match( text, new RegExp( evidence ) );
		}
		assert.doesNotMatch( text, /signed out|Your account/ );
		await heading( tab.page, CONNECTED );
		await assertAccessible( tab.page );
		await tab.page.setViewportSize( { width: 320, height: 800 } );
		await assertFits( tab.page );

		await interfere( '' );
		await refresh( tab.page );
		await notice( tab.page ).waitFor( { state: 'detached' } );
		tab.complaints.length = 0;
	} );

	for ( const kind of [ 'notice', 'bom', 'comment' ] ) {
		it( `wrapped into text of another plugin is read all the same: ${ kind }`, async () => {
			const { page } = await openThen( kind );
			await bench.sandbox.setScenario( 'degraded' );
			await refresh( page );

			await heading( page, /problems need your attention/ );
			assert.equal( await notice( page ).count(), 0 );
		} );
	}

	it( 'cut off by another plugin quotes the beginning of what came', async () => {
		const { page } = await openThen( 'cut' );
		await refresh( page );
		await notice( page ).waitFor();

		assert.match(
			await notice( page ).innerText(),
			/another plugin, or a firewall,[^]*Warning: Out of luck in \/srv\/y\.php/
		);
	} );

	it( 'behind a firewall tells its status and the request that it must let pass', async () => {
		const tab = await openThen( '' );
		await tab.page.route( /meum-status(?:%2F|\/)v1/, ( route ) =>
			route.fulfill( {
				status: 406,
				contentType: 'text/html',
				body: '<html><title>Not Acceptable!</title><h1>Mod_Security</h1>',
			} )
		);
		await refresh( tab.page );
		await notice( tab.page ).waitFor();

		assert.match(
			await notice( tab.page ).innerText(),
			/firewall or the web server refused the request with HTTP status 406\.[^]*POST .*\/meum-status\/v1\/reports\/meum\/refresh/
		);
		tab.complaints.length = 0;
	} );

	it( 'blocked inside the browser says that it is online, and nothing of an internet connection', async () => {
		const tab = await openThen( '' );
		await tab.page.route( /meum-status(?:%2F|\/)v1/, ( route ) =>
			route.abort( 'blockedbyclient' )
		);
		await refresh( tab.page );
		await notice( tab.page ).waitFor();
		const text = await notice( tab.page ).innerText();

		assert.match( text, /though it is online/ );
		assert.doesNotMatch( text, /internet connection/ );
		tab.complaints.length = 0;
	} );
} );
