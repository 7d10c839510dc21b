import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { needs } from '../support/needs';
import { phpFile } from '../support/php-file';

/** As WebAssembly the launcher has no networks. */
describe( 'on a network', needs( 'local-php' ), () => {
	const bench = openBench( {
		engine: 'local',
		multisite: true,
		withKey: false,
	} );

	/** Prefixes of the keys that the main site and a second one find. */
	const prefixes = ( variable: string | null = null ) =>
		bench.site.evaluate< ( string | null )[] >(
			phpFile( 'keys-of-two-sites', { variable } )
		);

	it( 'a plain constant and a variable serve the main site only', async () => {
		await bench.site.define( {
			MEUM_STATUS_API_KEY: 'sk_live_aaaaaaaaaaaa',
		} );
		assert.deepEqual( await prefixes(), [ 'sk_live_aaaa', null ] );
		assert.deepEqual( await prefixes( 'sk_live_eeeeeeeeeeee' ), [
			'sk_live_eeee',
			null,
		] );
	} );

	it( 'an array names sites by id, and the variable still goes first on the main site', async () => {
		await bench.site.define( {
			MEUM_STATUS_API_KEY: {
				1: 'sk_live_bbbbbbbbbbbb',
				2: 'sk_live_cccccccccccc',
			},
		} );
		assert.deepEqual( await prefixes(), [
			'sk_live_bbbb',
			'sk_live_cccc',
		] );
		assert.deepEqual( await prefixes( 'sk_live_eeeeeeeeeeee' ), [
			'sk_live_eeee',
			'sk_live_cccc',
		] );
	} );

	it( 'a key that is sealed on one site does not open on another', async () => {
		await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		const opened = await bench.site.evaluate( phpFile( 'open-elsewhere' ) );
		assert.deepEqual( opened, [ 'sk_live_aaaabbbbcccc', null ] );
	} );
} );
