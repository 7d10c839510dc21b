import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { openBrowser, type Tab } from '../support/browser';
import { needs } from '../support/needs';
import { heading, ownPage, panelLink } from '../support/panel-pages';

const bench = openBench( { withKey: false } );
const { open } = openBrowser( bench );

const CONNECTED = 'Connected and ready to take payments';

const field = ( { page }: Tab ) =>
	page.getByRole( 'textbox', { name: 'Store API key' } );
const button = ( { page }: Tab, name: string ) =>
	page.getByRole( 'button', { name, exact: true } );

describe( 'a site behind the OWASP Core Rule Set', needs( 'chromium' ), () => {
	it( 'lets a key be saved, replaced and removed', async () => {
		const tab = await open( ownPage( bench.site ) );
		const refused: string[] = [];
		// Its rules 911100 and 920450 as they come.
		await tab.page.context().route( '**', async ( route ) => {
			const request = route.request();
			const headers = await request.allHeaders();
			const isLet =
				[ 'GET', 'HEAD', 'POST', 'OPTIONS' ].includes(
					request.method()
				) && ! ( 'x-http-method-override' in headers );
			if ( isLet ) {
				return route.fallback();
			}
			refused.push( `${ request.method() } ${ request.url() }` );
			return route.fulfill( {
				status: 403,
				contentType: 'text/html',
				body: '<h1>Forbidden</h1>',
			} );
		} );
		await field( tab ).fill( bench.sandbox.apiKey );
		await field( tab ).press( 'Enter' );
		await heading( tab.page, CONNECTED );
		await panelLink( tab.page, 'Settings' ).click();
		await button( tab, 'Replace' ).click();
		await field( tab ).fill( bench.sandbox.apiKey );
		await field( tab ).press( 'Enter' );
		await button( tab, 'Remove' ).click();
		await button( tab, 'Remove the key' ).click();
		await field( tab ).waitFor();

		assert.deepEqual( refused, [] );
		assert.equal(
			await bench.site.evaluate(
				`return get_option( 'meum_status_credential_meum' );`
			),
			false
		);
	} );
} );
