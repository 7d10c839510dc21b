import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { later, openBench, refresh, rest } from '../support/bench';
import { save } from '../support/credentials';
import { needs } from '../support/needs';
import {
	denyInCache,
	pastTheCache,
	withObjectCache,
} from '../support/object-cache';
import { storedSnapshot, storedText } from '../support/snapshot';
import { phpFile } from '../support/php-file';

/** A cache that outlives the request needs files that all requests share at once: not so as WebAssembly. */
describe( 'with a persistent object cache', needs( 'local-php' ), () => {
	const bench = openBench( { engine: 'local', withKey: false } );
	withObjectCache( bench );

	const SNAPSHOT = 'meum_status_snapshot_meum';

	const DELETE_ROW = `$wpdb->delete( $wpdb->options, array( 'option_name' => $name ) );`;

	/** Ways in which a cache is wrong about the stored answer. */
	const lies: [ name: string, tell: () => Promise< unknown > ][] = [
		[
			'has a value whose row is gone',
			() => pastTheCache( bench.site, SNAPSHOT, DELETE_ROW ),
		],
		[
			'says that there is no such option',
			() => denyInCache( bench.site, SNAPSHOT ),
		],
		[
			'has an old value',
			() =>
				pastTheCache(
					bench.site,
					SNAPSHOT,
					`$wpdb->query( $wpdb->prepare( "UPDATE $wpdb->options SET option_value = REPLACE( option_value, 'attempted_at', 'attempted' ) WHERE option_name = %s", $name ) );`
				),
		],
	];

	describe( 'an answer, where the object cache', () => {
		beforeEach( async () => {
			await save( bench.admin, bench.sandbox.apiKey );
			await later( bench.site, 20 * 60 );
			await rest( bench.admin, '/reports/meum' );
			bench.sandbox.clear();
		} );

		for ( const [ name, tell ] of lies ) {
			it( `${ name }, is stored and read`, async () => {
				await tell();
				const fresh = await refresh( bench.admin, 'page' );
				assert.equal( fresh.state, 'healthy' );
				assert.equal( fresh.error, null );
				const age = Date.now() - Date.parse( fresh.fetched_at ?? '' );
				assert.ok( age < 60_000, 'the fresh answer is shown' );
				const again = await refresh( bench.admin, 'page' );
				assert.equal( again.refresh, 'too_soon' );
				assert.equal( again.fetched_at, fresh.fetched_at );
				assert.equal( bench.sandbox.requests().length, 1 );
				const stored = await storedSnapshot( bench.site );
				assert.equal( stored?.answer?.fields.connected, true );
			} );
		}

		it( 'already has the very value that is to be written, is written all the same', async () => {
			const text = await storedText( bench.site );
			await pastTheCache( bench.site, SNAPSHOT, DELETE_ROW );
			const written = await bench.site.evaluate(
				phpFile( 'put-option', { name: SNAPSHOT } )
			);
			assert.equal( written, true );
			assert.equal( await storedText( bench.site ), text );
		} );
	} );

	describe( 'a check by a process that does not share the cache', () => {
		const checkElsewhere = ( seconds: number ) =>
			pastTheCache(
				bench.site,
				SNAPSHOT,
				`
			$snapshot = json_decode( $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = '$name'" ), true );
			$snapshot['answer']['fields']['connected'] = false;
			$snapshot['answer']['fields']['connection_status'] = 'DISCONNECTED';
			$snapshot['attempted_at'] = $snapshot['fetched_at'] = time() - ${ seconds };
			$wpdb->update( $wpdb->options, array( 'option_value' => wp_json_encode( $snapshot ) ), array( 'option_name' => $name ) );
		`
			);

		const age = async ( seconds: number ) => {
			await save( bench.admin, bench.sandbox.apiKey );
			await later( bench.site, seconds );
			assert.equal(
				( await rest( bench.admin, '/reports/meum' ) ).body.state,
				'healthy'
			);
		};

		it( 'is seen by all readers once a check can have been due', async () => {
			await age( 6 * 60 );
			await checkElsewhere( 60 );
			const report = ( await rest( bench.admin, '/reports/meum' ) ).body;
			assert.equal( report.state, 'critical' );
			const [ listed ] = (
				await rest< ( typeof report )[] >( bench.admin, '/reports' )
			).body;
			assert.equal( listed?.state, 'critical' );
			const cached = await bench.site.evaluate< string >(
				`return get_option( '${ SNAPSHOT }' );`
			);
			assert.equal(
				cached,
				await storedText( bench.site ),
				'the cache is put right'
			);
		} );

		it( 'is not looked for while the cached answer is younger than that', async () => {
			await age( 4 * 60 );
			await checkElsewhere( 60 );
			const report = ( await rest( bench.admin, '/reports/meum' ) ).body;
			assert.equal( report.state, 'healthy' );
		} );

		it( 'keeps an open page from asking again within a minute', async () => {
			await age( 4 * 60 );
			await checkElsewhere( 30 );
			bench.sandbox.clear();
			const report = await refresh( bench.admin, 'page' );
			assert.deepEqual( bench.sandbox.requests(), [] );
			assert.equal( report.state, 'critical', 'and is shown' );
		} );

		it( 'keeps the schedule from asking twice', async () => {
			await age( 20 * 60 );
			await checkElsewhere( 60 );
			bench.sandbox.clear();
			await bench.site.evaluate(
				`do_action( 'meum_status_check' ); return true;`
			);
			assert.deepEqual( bench.sandbox.requests(), [] );
		} );
	} );
} );
