import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { openBench, rest } from '../support/bench';
import { credentialOf, save, send } from '../support/credentials';
import { needs } from '../support/needs';
import {
	denyInCache,
	pastTheCache,
	withObjectCache,
} from '../support/object-cache';
import { phpFile } from '../support/php-file';

const CREDENTIAL = 'meum_status_credential_meum';

const DELETE_ROW = `$wpdb->delete( $wpdb->options, array( 'option_name' => $name ) );`;

describe( 'with a persistent object cache', needs( 'local-php' ), () => {
	const bench = openBench( { engine: 'local', withKey: false } );
	withObjectCache( bench );

	describe( 'a key, where the object cache', () => {
		const remove = () =>
			send( bench.admin, 'POST', '/credentials/meum/remove', {} );

		beforeEach( async () => {
			await save( bench.admin, bench.sandbox.apiKey );
			await credentialOf( bench.admin );
		} );

		it( 'says that there is none, is used, removed and saved', async () => {
			await denyInCache( bench.site, CREDENTIAL );
			assert.equal(
				( await credentialOf( bench.admin ) ).source,
				'database'
			);
			const report = ( await rest( bench.admin, '/reports/meum' ) ).body;
			assert.notEqual( report.reason, 'no_key' );

			await denyInCache( bench.site, CREDENTIAL );
			await remove();
			assert.equal(
				( await credentialOf( bench.admin ) ).source,
				'none'
			);

			await denyInCache( bench.site, CREDENTIAL );
			await save( bench.admin, bench.sandbox.apiKey );
			assert.equal(
				( await credentialOf( bench.admin ) ).source,
				'database'
			);
		} );

		it( 'still has one whose row is gone, is no longer used, and can be saved', async () => {
			await pastTheCache( bench.site, CREDENTIAL, DELETE_ROW );
			assert.equal(
				( await credentialOf( bench.admin ) ).source,
				'none'
			);
			const { status } = await save( bench.admin, bench.sandbox.apiKey );
			assert.equal( status, 200 );
			assert.equal(
				( await credentialOf( bench.admin ) ).source,
				'database'
			);
		} );

		it( 'still has one whose row is gone, is truly removed', async () => {
			await pastTheCache( bench.site, CREDENTIAL, DELETE_ROW );
			const { status, body } = await remove();
			assert.equal( status, 200 );
			assert.equal( body.credentials[ 0 ]?.source, 'none' );
			const cached = await bench.site.evaluate(
				`return get_option( '${ CREDENTIAL }' );`
			);
			assert.equal( cached, false );
		} );

		it( 'has an old one, is the new one', async () => {
			await bench.site.evaluate(
				phpFile( 'seal-past-cache', {
					name: CREDENTIAL,
					key: 'sk_live_newwnewnewnew',
				} )
			);
			assert.equal(
				( await credentialOf( bench.admin ) ).prefix,
				'sk_live_neww'
			);
		} );
	} );
} );
