import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromNow, HOUR, pendingAnswer } from '../../sandbox/meum/answers';
import { openBench } from '../support/bench';
import { openBrowser } from '../support/browser';
import { needs } from '../support/needs';
import { heading, ownPage } from '../support/panel-pages';

const bench = openBench( { withKey: false } );
const { open } = openBrowser( bench );

describe(
	'a key that looks like the connection key',
	needs( 'chromium' ),
	() => {
		it( 'is told before it is kept, and kept if the person knows better', async () => {
			const { sandbox, site } = bench;
			const answer = pendingAnswer(
				fromNow( { now: new Date() }, HOUR )
			);
			sandbox.setAnswer( {
				...answer,
				pending_connection_key: {
					key_prefix: sandbox.apiKey.slice( 0, 12 ),
					expires_at: fromNow( { now: new Date() }, HOUR ),
				},
			} );
			const tab = await open( ownPage( site ) );
			const { page } = tab;
			await page
				.getByRole( 'textbox', { name: 'Store API key' } )
				.fill( sandbox.apiKey );
			await page
				.getByRole( 'button', { name: 'Check and save' } )
				.click();
			await page
				.getByText( 'This looks like the connection key' )
				.first()
				.waitFor();
			const stored = () =>
				site.evaluate< unknown >(
					`return get_option( 'meum_status_credential_meum' );`
				);
			assert.equal( await stored(), false );

			await page
				.getByRole( 'button', { name: 'Save it all the same' } )
				.click();
			await heading( page, 'Finish connecting this store' );
			assert.notEqual( await stored(), false );
			tab.complaints.length = 0;
		} );
	}
);
