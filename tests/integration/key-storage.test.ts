import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench, rest } from '../support/bench';
import {
	credentialOf,
	type RestError,
	save,
	send,
} from '../support/credentials';
import { allowOptions, refuseOptions } from '../support/refusing-database';
import { phpFile } from '../support/php-file';

/** Where the header says so, writes another value than it was given, as a plugin that guards options may. */
const ALTERS = `<?php
if ( isset( $_SERVER['HTTP_X_ALTERS'] ) ) {
	add_filter( 'pre_update_option_meum_status_credential_meum', static function ( $value ) {
		return array( 'box' => strrev( $value['box'] ) ) + $value;
	} );
}
`;

const bench = openBench( {
	database: 'sqlite',
	withKey: false,
	muPlugins: { 'alters.php': ALTERS },
} );

const idle = `sk_live_${ 'd'.repeat( 30 ) }`;

const remove = < T >() =>
	send< T >( bench.admin, 'POST', '/credentials/meum/remove', {} );

describe( 'a key that the database does not take', () => {
	const isRefused = ( body: RestError ) => {
		assert.equal( body.code, 'meum_status_not_stored' );
		assert.equal( body.data.status, 500 );
		assert.match( body.message, /database/ );
		assert.match( body.message, /host/ );
		assert.ok( ! body.message.includes( bench.sandbox.apiKey ) );
	};

	it( 'is not tried where nothing can be locked either', async () => {
		await refuseOptions( bench.site, 'meum_status', 'INSERT', 'UPDATE' );
		const { status, body } = await save< RestError >(
			bench.admin,
			bench.sandbox.apiKey
		);
		assert.equal( status, 500 );
		isRefused( body );
		assert.deepEqual( bench.sandbox.requests(), [] );
	} );

	for ( const [ how, kind ] of [
		[ 'the first one', 'INSERT' ],
		[ 'one that replaces another', 'UPDATE' ],
	] as const ) {
		it( `is told, and what was there stays: ${ how }`, async () => {
			if ( kind === 'UPDATE' ) {
				await save( bench.admin, bench.sandbox.apiKey );
			}
			const before = await credentialOf( bench.admin );
			const { state } = ( await rest( bench.admin, '/reports/meum' ) )
				.body;
			await refuseOptions( bench.site, 'meum_status_credential', kind );
			isRefused(
				( await save< RestError >( bench.admin, bench.sandbox.apiKey ) )
					.body
			);
			assert.deepEqual( await credentialOf( bench.admin ), before );
			const after = ( await rest( bench.admin, '/reports/meum' ) ).body;
			assert.equal( after.state, state );
		} );
	}

	it( 'or that does not come back as it was is told, and the old one is put back', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		const before = await credentialOf( bench.admin );
		const response = await bench.admin.fetch(
			'/?rest_route=/meum-status/v1/credentials/meum',
			{
				method: 'POST',
				headers: {
					'Content-Type': 'application/json',
					'X-Alters': '1',
				},
				body: JSON.stringify( { api_key: bench.sandbox.apiKey } ),
			}
		);
		isRefused( ( await response.json() ) as RestError );
		assert.deepEqual( await credentialOf( bench.admin ), before );
	} );

	it( 'and one that the database does not let go is not called removed', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		await refuseOptions( bench.site, 'meum_status_credential', 'DELETE' );
		const { status, body } = await remove< RestError >();
		assert.equal( status, 500 );
		assert.equal( body.code, 'meum_status_not_removed' );
		assert.match( body.message, /database.*still stored.*host/ );
		assert.equal( ( await credentialOf( bench.admin ) ).saved, true );
		assert.equal(
			( await rest( bench.admin, '/reports/meum' ) ).body.state,
			'healthy'
		);
		await allowOptions( bench.site );
		assert.equal( ( await remove() ).status, 200 );
		assert.equal( ( await credentialOf( bench.admin ) ).source, 'none' );
	} );
} );

describe( 'a saved key beside one from wp-config.php', () => {
	it( 'is told as idle, and can be removed', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		await bench.site.define( { MEUM_STATUS_API_KEY: idle } );
		try {
			const both = await credentialOf( bench.admin );
			assert.equal( both.source, 'constant' );
			assert.equal( both.prefix, 'sk_live_dddd' );
			assert.equal( both.locked, true );
			assert.equal( both.saved, true );
			assert.equal(
				both.saved_prefix,
				bench.sandbox.apiKey.slice( 0, 12 )
			);

			assert.equal( ( await remove() ).status, 200 );
			const one = await credentialOf( bench.admin );
			assert.equal( one.source, 'constant', 'the other one stays' );
			assert.equal( one.saved, false );
			assert.equal( one.saved_prefix, null );
			assert.equal( one.saved_at, null );
			assert.equal( one.saved_by, null );
		} finally {
			await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		}
		assert.equal( ( await credentialOf( bench.admin ) ).source, 'none' );
	} );

	it( 'is removed without forgetting what was learnt with the other', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		await bench.site.define( {
			MEUM_STATUS_API_KEY: bench.sandbox.apiKey,
		} );
		try {
			await remove();
			const { body } = await rest( bench.admin, '/reports/meum' );
			assert.equal( body.state, 'healthy' );
		} finally {
			await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		}
	} );
} );

describe( 'who saved a key', () => {
	it( 'is told by name, also of one that cannot be opened any more, and not after the account is gone', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		const saved = await credentialOf( bench.admin );
		assert.equal( saved.saved_by, 'Administrator' );
		assert.match(
			saved.saved_at ?? '',
			/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
		);
		await bench.site.evaluate( `
			$box = get_option( 'meum_status_credential_meum' );
			update_option( 'meum_status_credential_meum', array( 'box' => 'AAAA', 'saved_by' => 4711 ) + $box, false );
			return true;
		` );
		const { problem, ...broken } = await credentialOf( bench.admin );
		assert.equal( problem, 'key_unreadable' );
		assert.equal( broken.saved_prefix, saved.saved_prefix );
		assert.equal( broken.saved_at, saved.saved_at );
		assert.equal( broken.saved_by, null );
	} );
} );

describe( 'a box', () => {
	it( 'is another each time, though the key is the same', async () => {
		const nonces = await bench.site.evaluate< string[] >(
			phpFile( 'seal-often', { times: 20 } )
		);
		assert.equal( new Set( nonces ).size, 20 );
	} );
} );
