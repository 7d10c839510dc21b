import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { freshReport, openBench } from '../support/bench';
import { openBrowser } from '../support/browser';
import { needs } from '../support/needs';
import { openClock } from '../support/panel-clock';
import { heading, ownPage } from '../support/panel-pages';

const bench = openBench();
const { open } = openBrowser( bench );

const CONNECTED = 'Connected and ready to take payments';
const MINUTE = 60;

const notice = ( page: Page ) =>
	page.locator( '.meum-status__notice', { hasText: 'You are signed out.' } );

/** A person comes back to the tab. The focus of its window says nothing here: WordPress's dialog for signing in takes that by itself. */
const comeBack = ( page: Page ) =>
	page.evaluate( () =>
		document.dispatchEvent( new Event( 'visibilitychange' ) )
	);

describe( 'a tab whose reader has signed out', needs( 'chromium' ), () => {
	it( 'is refused once, and asks nobody until somebody comes back', async () => {
		await freshReport( bench );
		const tab = await open( ownPage( bench.site ), {
			movesTime: true,
		} );
		const { page } = tab;
		const { pass, requests } = await openClock( page );
		await heading( page, CONNECTED );
		const cookies = await page.context().cookies();
		await page.context().clearCookies();
		requests.length = 0;

		await pass( 90 );
		await notice( page ).waitFor();
		assert.equal( requests.length, 2, requests.join( '\n' ) );
		assert.match( requests[ 1 ] ?? '', /rest-nonce/ );

		await pass( 30 * MINUTE );
		assert.equal( requests.length, 2, requests.join( '\n' ) );

		await comeBack( page );
		await pass( MINUTE );
		assert.equal( requests.length, 4, requests.join( '\n' ) );

		await page.context().addCookies( cookies );
		await comeBack( page );
		await notice( page ).waitFor( { state: 'detached' } );
		requests.length = 0;
		await pass( 2 * MINUTE );
		assert.ok( requests.length >= 1, 'it goes on' );
		tab.complaints.length = 0;
	} );

	it( 'goes on when WordPress’s own heartbeat finds somebody signed in', async () => {
		await freshReport( bench );
		const tab = await open( ownPage( bench.site ), {
			movesTime: true,
		} );
		const { page } = tab;
		const { pass } = await openClock( page );
		await heading( page, CONNECTED );
		const cookies = await page.context().cookies();
		await page.context().clearCookies();
		await pass( 90 );
		await notice( page ).waitFor();
		await page.context().addCookies( cookies );
		await page.evaluate( () =>
			(
				window as unknown as {
					wp: { heartbeat: { connectNow: () => void } };
				}
			 ).wp.heartbeat.connectNow()
		);

		await notice( page ).waitFor( { state: 'detached' } );
		tab.complaints.length = 0;
	} );
} );
