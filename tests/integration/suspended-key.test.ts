import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { later, openBench } from '../support/bench';
import {
	credentialOf,
	type RestError,
	save,
	send,
} from '../support/credentials';
import type { CredentialTest } from '../../src/types/credential-test';

const bench = openBench( { withKey: false } );

describe( 'a key of an account that Meum has suspended', () => {
	const suspend = () =>
		bench.sandbox.setAnswer(
			{ error: 'This organisation is suspended.', code: 'SUSPENDED' },
			403
		);

	it( 'is not saved, whatever is asked for', async () => {
		suspend();
		for ( const untried of [ false, true ] ) {
			const { status, body } = await save< RestError >(
				bench.admin,
				bench.sandbox.apiKey,
				{ untried }
			);
			assert.equal( status, 400 );
			assert.equal( body.code, 'meum_status_key_refused' );
			assert.match( body.message, /^The key was not stored\. / );
			assert.equal( ( await credentialOf( bench.admin ) ).saved, false );
		}
	} );

	it( 'is called refused when it is tried later', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		await later( bench.site, 60 );
		suspend();
		const { body } = await send< CredentialTest >(
			bench.admin,
			'POST',
			'/credentials/meum/test',
			{}
		);
		assert.equal( body.result, 'refused' );
	} );
} );
