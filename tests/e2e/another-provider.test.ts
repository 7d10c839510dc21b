import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import type { Report } from '../../src/types/report';
import { openBench, rest } from '../support/bench';
import { openBrowser } from '../support/browser';
import { needs } from '../support/needs';
import { heading, ownPage } from '../support/panel-pages';
import { phpSource } from '../support/php-file';
import { assertReport } from '../support/report-schema';

const bench = openBench( { withKey: false } );
const { open } = openBrowser( bench );

const SCHEMA = {
	type: 'object',
	properties: {
		open: { type: 'boolean' },
		stock: { type: 'integer' },
		notes: { type: 'array', items: { type: 'string', maxLength: 500 } },
	},
};

const ONE_LINE = 'new Meum( new Client(), new Decoder() )';

/** Takes Meum out of the list, and puts another provider in: one line of one file, and the provider's own. */
async function putAcmeInPlaceOfMeum(): Promise< void > {
	const folder = path.join(
		bench.site.dir,
		'wp-content/plugins/meum-status'
	);
	const list = path.join( folder, 'includes/Plugin.php' );
	const text = await readFile( list, 'utf8' );
	assert.equal( text.split( ONE_LINE ).length, 2, 'it stands there once' );
	// The file may be one with another site's.
	await rm( list );
	await writeFile(
		list,
		text.replace(
			ONE_LINE,
			'new Providers\\Acme\\Acme( new Client(), new Decoder() )'
		)
	);
	await mkdir( path.join( folder, 'includes/Providers/Acme' ) );
	await writeFile(
		path.join( folder, 'includes/Providers/Acme/Acme.php' ),
		phpSource( 'acme-provider' )
	);
	await writeFile(
		path.join( folder, 'schemas/acme-answer.schema.json' ),
		JSON.stringify( SCHEMA )
	);
	await bench.site.define( {
		MEUM_STATUS_ACME_KEY: bench.sandbox.apiKey,
		MEUM_STATUS_ACME_URL: bench.sandbox.url,
	} );
}

describe( 'a provider that this plugin has never heard of', () => {
	let isThere = false;

	beforeEach( async () => {
		if ( ! isThere ) {
			isThere = true;
			await putAcmeInPlaceOfMeum();
		}
		bench.sandbox.setAnswer( {
			open: true,
			stock: 3,
			notes: [ 'The coyote has called again.' ],
		} );
	} );

	it( 'shows in REST, and is the only one', async () => {
		const { body: report } = await rest(
			bench.admin,
			'/reports/acme/refresh',
			{ by: 'person' }
		);
		assertReport( report );
		assert.equal( report.headline, 'The anvils of Acme run low' );
		assert.equal( report.error, null );
		assert.equal( report.row, '1 problem' );
		const all = await rest( bench.admin, '/reports' );
		assert.deepEqual(
			( all.body as unknown as Report[] ).map(
				( { provider } ) => provider
			),
			[ 'acme' ]
		);
		assert.equal(
			( await rest( bench.admin, '/reports/meum' ) ).status,
			404
		);
	} );

	it( 'shows in the panel', needs( 'chromium' ), async () => {
		const { page } = await open( ownPage( bench.site ) );
		await heading( page, 'The anvils of Acme run low' );
		const panel = page.locator( '.meum-status' );
		await panel
			.getByRole( 'heading', { name: 'Acme', exact: true } )
			.waitFor();
		for ( const text of [
			'Needs attention',
			'Order anvils.',
			'Acme stock',
			'The coyote has called again.',
		] ) {
			await panel.getByText( text, { exact: true } ).first().waitFor();
		}
		await panel
			.getByRole( 'link', { name: 'Open Acme dashboard' } )
			.waitFor();
		await panel.getByText( 'All details' ).click();
		await panel.getByText( 'Stock of anvils' ).waitFor();
		await panel.getByText( '3 anvils' ).waitFor();
		assert.equal(
			await panel.getByText( 'Meum', { exact: false } ).count(),
			0
		);
	} );
} );
