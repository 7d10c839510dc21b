import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { needs } from '../support/needs';

/** As WebAssembly the launcher has no networks. */
describe( 'on a network', needs( 'local-php' ), () => {
	const bench = openBench( {
		engine: 'local',
		multisite: true,
		withKey: false,
	} );

	/** Prefixes of the keys that the main site and a second one find. */
	const prefixes = ( before = '' ) =>
		bench.site.evaluate< ( string | null )[] >( `
			${ before }
			\\Meum\\Status\\plugin();
			$second = get_sites( array( 'path' => '/second/', 'fields' => 'ids' ) )[0] ?? wpmu_create_blog( 'ignored.example', '/second/', 'Second', 1 );
			$key    = static function () { return ( new \\Meum\\Status\\Keys\\Key_Source( \\Meum\\Status\\Providers\\Meum\\Meum::kind() ) )->key()->prefix(); };
			$found  = array( $key() );
			switch_to_blog( $second );
			$found[] = $key();
			restore_current_blog();
			return $found;
		` );

	it( 'a plain constant and a variable serve the main site only', async () => {
		await bench.site.define( {
			MEUM_STATUS_API_KEY: 'sk_live_aaaaaaaaaaaa',
		} );
		assert.deepEqual( await prefixes(), [ 'sk_live_aaaa', null ] );
		assert.deepEqual(
			await prefixes(
				`putenv( 'MEUM_STATUS_API_KEY=sk_live_eeeeeeeeeeee' );`
			),
			[ 'sk_live_eeee', null ]
		);
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
		assert.deepEqual(
			await prefixes(
				`putenv( 'MEUM_STATUS_API_KEY=sk_live_eeeeeeeeeeee' );`
			),
			[ 'sk_live_eeee', 'sk_live_cccc' ]
		);
	} );

	it( 'a key that is sealed on one site does not open on another', async () => {
		await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		const opened = await bench.site.evaluate( `
			\\Meum\\Status\\plugin();
			$box    = '\\\\Meum\\\\Status\\\\Keys\\\\Secret_Box';
			$sealed = $box::seal( 'sk_live_aaaabbbbcccc', 'meum' );
			$second = get_sites( array( 'path' => '/second/', 'fields' => 'ids' ) )[0] ?? wpmu_create_blog( 'ignored.example', '/second/', 'Second', 1 );
			$here   = $box::open( $sealed, 'meum' );
			switch_to_blog( $second );
			$there = $box::open( $sealed, 'meum' );
			restore_current_blog();
			return array( $here, $there );
		` );
		assert.deepEqual( opened, [ 'sk_live_aaaabbbbcccc', null ] );
	} );
} );
