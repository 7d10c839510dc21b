import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freshReport, openBench } from '../support/bench';
import { openBrowser } from '../support/browser';
import { needs } from '../support/needs';
import { openClock } from '../support/panel-clock';
import { heading, ownPage } from '../support/panel-pages';

const bench = openBench();
const { open } = openBrowser( bench );

describe(
	'a site whose wp-admin and REST API are on two hosts',
	needs( 'chromium' ),
	() => {
		it( 'has both named after one new nonce, and is asked ever more rarely', async () => {
			const { host, port } = new URL( bench.site.url );
			const other = `localhost:${ port }`;
			await bench.site.define( { WP_HOME: `http://${ other }` } );
			try {
				const { headline } = await freshReport( bench );
				const tab = await open( ownPage( bench.site ), {
					movesTime: true,
				} );
				const { page } = tab;
				const { pass, requests } = await openClock( page );
				await heading( page, headline );
				const notice = page.locator( '.meum-status__notice' );
				await notice.waitFor();

				const text = await notice.innerText();
				assert.ok(
					text.includes(
						`WordPress’s admin is at ${ host }, but its REST API is at ${ other },`
					),
					text
				);
				assert.doesNotMatch( text, /internet connection/ );

				await pass( 20 * 60 );
				const nonces = requests.filter( ( request ) =>
					request.includes( 'rest-nonce' )
				);
				assert.equal( nonces.length, 1, requests.join( '\n' ) );
				const posts = requests.filter( ( request ) =>
					request.startsWith( 'POST' )
				);
				// One at once, five within 310 s, and then one every 300 s.
				assert.ok(
					posts.length >= 6 && posts.length <= 11,
					requests.join( '\n' )
				);
				// Other scripts of wp-admin go on being refused.
				await page.goto( 'about:blank' );
				tab.complaints.length = 0;
			} finally {
				await bench.site.define( { WP_HOME: null } );
			}
		} );
	}
);
