import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { refresh, rest, openBench } from '../support/bench';
import {
	change,
	earlyCopy,
	lateCopy,
	layCopies,
	layMustUse,
	ownCopy,
	removeMustUse,
} from '../support/copies';
import { phpSource } from '../support/php-file';

const bench = openBench( {
	muPlugins: { 'early.php': phpSource( 'early-rest' ) },
	constants: { SAVEQUERIES: true },
} );

beforeEach( () => layCopies( bench, earlyCopy, lateCopy ) );
afterEach( () => removeMustUse( bench ) );

const notice =
	/Two copies of Meum Status are active\. The one in <code translate="no">([^<]+)<\/code> \(version ([\d.]+)\) is in use; the one in <code translate="no">([^<]+)<\/code> \(version ([\d.]+)\) does nothing\./;

/** What the notice on a page of wp-admin says: folder and version in use, folder and version that do nothing. */
async function told( page: string, who = bench.admin ) {
	const html = await ( await who.fetch( `/wp-admin/${ page }` ) ).text();
	return notice.exec( html )?.slice( 1 ) ?? null;
}

const own = [ 'wp-content/plugins/meum-status', '0.1.0' ];
const early = [ 'wp-content/plugins/a-meum-status', '0.0.9' ];
const late = [ 'wp-content/plugins/z-meum-status', '0.0.9' ];

for ( const [ file, said ] of [
	[ earlyCopy, [ ...early, ...own ] ],
	[ lateCopy, [ ...own, ...late ] ],
] as const ) {
	describe( `a second copy in ${ path.dirname( file ) }`, () => {
		beforeEach( () => change( bench, 'activate', file ) );

		it( 'leaves the site and the plugin working', async () => {
			const page = await fetch( bench.site.url );
			assert.equal( page.status, 200 );
			await page.text();
			assert.equal( ( await refresh( bench.admin ) ).state, 'healthy' );
			const panel =
				bench.site.woocommerceVersion === null
					? 'tools.php'
					: 'admin.php';
			const html = await (
				await bench.admin.fetch(
					`/wp-admin/${ panel }?page=meum-status`
				)
			).text();
			assert.equal(
				html.match( /data-meum-status="panel"/g )?.length,
				1
			);
			assert.doesNotMatch( await bench.site.debugLog(), /meum-status/ );
		} );

		it( 'is told, with both folders, where plugins are looked after', async () => {
			assert.deepEqual( await told( 'plugins.php' ), said );
			assert.deepEqual( await told( 'index.php' ), said );
			assert.equal( await told( 'edit.php' ), null );
		} );

		it( 'costs a shop page one file more', async () => {
			await ( await fetch( bench.site.url ) ).text();
			const cost = JSON.parse(
				await readFile(
					path.join( bench.site.dir, 'wp-content', 'cost.json' ),
					'utf8'
				)
			) as { files: string[]; queries: string[] };
			assert.deepEqual(
				cost.files.map( ( name ) =>
					name.replace( /^.*\/plugins\//, '' )
				),
				[ file, ownCopy ].sort()
			);
			assert.deepEqual( cost.queries, [] );
		} );
	} );
}

it( 'nobody is told who cannot deactivate plugins, or who has one copy', async () => {
	assert.equal( await told( 'plugins.php' ), null );
	await change( bench, 'activate', lateCopy );
	const editor = await bench.site.signIn( 'editor' );
	assert.equal( await told( 'index.php', editor ), null );
} );

describe( 'the background check', () => {
	for ( const file of [ earlyCopy, lateCopy ] ) {
		it( `goes on when either of two copies is deactivated (${ file })`, async () => {
			await change( bench, 'activate', file );
			assert.ok(
				( await change( bench, 'deactivate', file ) ).scheduled
			);
			await change( bench, 'activate', file );
			assert.ok(
				( await change( bench, 'deactivate', ownCopy ) ).scheduled
			);
			assert.ok(
				! ( await change( bench, 'deactivate', file ) ).scheduled
			);
		} );

		it( `ends when both go at once (${ file })`, async () => {
			await change( bench, 'activate', file );
			assert.ok(
				! ( await change( bench, 'deactivate', ownCopy, file ) )
					.scheduled
			);
		} );
	}

	it( 'begins with whichever copy is activated first', async () => {
		await change( bench, 'deactivate', ownCopy );
		assert.ok( ( await change( bench, 'activate', lateCopy ) ).scheduled );
	} );
} );

describe( 'what is stored', () => {
	const stored = [ 'meum_status_snapshot_meum' ];

	beforeEach( async () => {
		await refresh( bench.admin );
	} );

	it( 'stays when one copy is deleted while another is active', async () => {
		await change( bench, 'activate', lateCopy );
		await change( bench, 'deactivate', ownCopy );
		const left = await change( bench, 'delete', ownCopy, earlyCopy );
		assert.deepEqual( left, { scheduled: true, stored } );
		assert.equal(
			( await rest( bench.admin, '/reports/meum' ) ).body.state,
			'healthy'
		);
	} );

	it( 'goes with the last copy', async () => {
		await change( bench, 'activate', lateCopy );
		await change( bench, 'deactivate', ownCopy, lateCopy );
		const left = await change( bench, 'delete', lateCopy, ownCopy );
		assert.deepEqual( left, { scheduled: false, stored: [] } );
	} );
} );

describe( 'a must-use copy', () => {
	beforeEach( async () => {
		await layMustUse( bench );
		await refresh( bench.admin );
	} );

	it( 'goes first, and the other steps aside', async () => {
		assert.deepEqual( await told( 'plugins.php' ), [
			'wp-content/mu-plugins/meum-status',
			'0.1.0',
			...own,
		] );
	} );

	it( 'keeps the background check and what is stored when the other goes', async () => {
		await change( bench, 'deactivate', ownCopy );
		const left = await change( bench, 'delete', ownCopy );
		assert.deepEqual( left, {
			scheduled: true,
			stored: [ 'meum_status_snapshot_meum' ],
		} );
		assert.equal( ( await fetch( bench.site.url ) ).status, 200 );
	} );
} );
