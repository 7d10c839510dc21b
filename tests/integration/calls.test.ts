import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { later, openBench } from '../support/bench';
import { credentialOf, save } from '../support/credentials';
import { phpFile } from '../support/php-file';

const bench = openBench( { withKey: false } );

interface Looked {
	status: number;
	/** In how many calls a hook has looked. */
	looks: number;
	/** The calls that have the key in their arguments. */
	found: string[];
	/** Whether the request still has it once it is answered. */
	after: boolean;
}

const look = ( path: string, body: object, asJson = true, query = {} ) =>
	bench.site.evaluate< Looked >(
		phpFile( 'look-around', {
			key: bench.sandbox.apiKey,
			route: `/meum-status/v1${ path }`,
			body,
			query,
			as_json: asJson,
		} )
	);

describe( 'hooks of other plugins find the key in the arguments of no call below which they run', () => {
	for ( const [ how, asJson ] of [
		[ 'as JSON', true ],
		[ 'as a form', false ],
	] as const ) {
		it( `while it is saved, sent ${ how }; nor in the request afterwards`, async () => {
			const { status, looks, found, after } = await look(
				'/credentials/meum',
				{ api_key: bench.sandbox.apiKey },
				asJson
			);
			assert.equal( status, 200 );
			assert.ok( looks > 100, `${ looks } looks` );
			assert.deepEqual( found, [] );
			assert.equal( after, false );
		} );
	}

	it( 'while it is refused; nor in the request afterwards', async () => {
		await bench.sandbox.setScenario( 'unauthorized' );
		const { status, found, after } = await look( '/credentials/meum', {
			api_key: bench.sandbox.apiKey,
		} );
		assert.equal( status, 400 );
		assert.deepEqual( found, [] );
		assert.equal( after, false );
	} );

	it( 'while it is used', async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		await later( bench.site, 60 );
		bench.sandbox.clear();
		const { status, found } = await look( '/credentials/meum/test', {} );
		assert.equal( status, 200 );
		assert.equal( bench.sandbox.requests().length, 1 );
		assert.deepEqual( found, [] );
	} );

	it( 'where it stands in the address of the request, which logs keep; nor is it stored or tried then', async () => {
		const { status, found, after } = await look(
			'/credentials/meum',
			{},
			true,
			{ api_key: bench.sandbox.apiKey }
		);
		assert.equal( status, 400 );
		assert.deepEqual( found, [] );
		assert.equal( after, false );
		assert.deepEqual( bench.sandbox.requests(), [] );
		assert.equal( ( await credentialOf( bench.admin ) ).saved, false );
	} );

	it( 'and what was confirmed along with the key still counts', async () => {
		await bench.sandbox.setScenario( 'error-500' );
		const { status } = await look( '/credentials/meum', {
			api_key: bench.sandbox.apiKey,
			untried: true,
		} );
		assert.equal( status, 200 );
	} );
} );
