import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { credentialOf, type RestError, save } from '../support/credentials';
import { openBench } from '../support/bench';

const bench = openBench( { withKey: false } );

/** Meum's answer while a connection key waits that begins as the sandbox's own key does. */
function answerWithPendingKey(): void {
	bench.sandbox.setAnswer( {
		connected: false,
		connection_status: 'NOT_CONNECTED',
		pending_connection_key: {
			key_prefix: bench.sandbox.apiKey.slice( 0, 12 ),
			expires_at: new Date( Date.now() + 3_600_000 ).toISOString(),
		},
	} );
}

describe( 'a key that begins as the pending connection key does', () => {
	beforeEach( answerWithPendingKey );

	const other = () => bench.sandbox.apiKey.slice( 0, 12 ) + 'x'.repeat( 24 );

	it( 'is told before it is tried, once an answer has named that key', async () => {
		await save( bench.admin, bench.sandbox.apiKey, {
			confirm_connection_key: true,
		} );
		bench.sandbox.clear();
		const { status, body } = await save< RestError >(
			bench.admin,
			other()
		);
		assert.equal( status, 409 );
		assert.equal( body.code, 'meum_status_connection_key' );
		assert.match(
			body.message,
			/^This looks like the connection key, which belongs into the Meum payment plugin\./
		);
		assert.doesNotMatch( body.message, /This is the connection key/ );
		assert.deepEqual( bench.sandbox.requests(), [] );
	} );

	it( 'is told after the trial where no answer was there before, and is not saved', async () => {
		const { status, body } = await save< RestError >(
			bench.admin,
			bench.sandbox.apiKey
		);
		assert.equal( status, 409 );
		assert.equal( body.code, 'meum_status_connection_key' );
		assert.equal( bench.sandbox.requests().length, 1 );
		assert.equal( ( await credentialOf( bench.admin ) ).saved, false );
	} );

	it( 'is not saved by the confirmation that is meant for a key that cannot be tried', async () => {
		const { body } = await save< RestError >(
			bench.admin,
			bench.sandbox.apiKey,
			{ untried: true }
		);
		assert.equal( body.code, 'meum_status_connection_key' );
		assert.equal( ( await credentialOf( bench.admin ) ).saved, false );
	} );

	it( 'is tried and saved after a confirmation', async () => {
		const { status } = await save( bench.admin, bench.sandbox.apiKey, {
			confirm_connection_key: true,
		} );
		assert.equal( status, 200 );
		assert.equal( bench.sandbox.requests().length, 1 );
		const { prefix, untried } = await credentialOf( bench.admin );
		assert.equal( prefix, bench.sandbox.apiKey.slice( 0, 12 ) );
		assert.equal( untried, false );
	} );

	it( 'is still refused after a confirmation if Meum does not accept it', async () => {
		const { status, body } = await save< RestError >(
			bench.admin,
			other(),
			{ confirm_connection_key: true, untried: true }
		);
		assert.equal( status, 400 );
		assert.equal( body.code, 'meum_status_key_refused' );
		assert.equal( ( await credentialOf( bench.admin ) ).saved, false );
	} );
} );
