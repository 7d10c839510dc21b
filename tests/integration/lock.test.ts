import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { later, openBench, php, refresh } from '../support/bench';
import { changingSnapshot } from '../support/snapshot';

const bench = openBench();

/** Values of the rows of Meum's lock. */
const rows = () =>
	bench.site.evaluate< string[] >(
		`global $wpdb; return array_column( $wpdb->get_results( "SELECT option_value FROM $wpdb->options WHERE option_name = 'meum_status_lock_meum'", ARRAY_N ), 0 );`
	);

const put = ( value: string ) =>
	bench.site.evaluate(
		`global $wpdb; return $wpdb->replace( $wpdb->options, array( 'option_name' => 'meum_status_lock_meum', 'option_value' => ${ php(
			value
		) }, 'autoload' => 'off' ) );`
	);

const inSeconds = ( seconds: number ) =>
	Math.floor( Date.now() / 1000 ) + seconds;

describe( 'a lock', () => {
	const broken: [ name: string, value: string ][] = [
		[ 'is empty', '' ],
		[ 'is spaces', '   ' ],
		[ 'was cut off', '0123456789abcdef|17' ],
		[ 'has no end', '0123456789abcdef' ],
		[ 'is a word', 'locked' ],
		[ 'ends at no time', '0123456789abcdef|zzzzzzzzzz' ],
		[ 'was serialised', 's:5:"abcde";' ],
		[ 'is no ASCII', '🔒' ],
	];
	for ( const [ name, value ] of broken ) {
		it( `that ${ name } stops nobody`, async () => {
			await put( value );
			const report = await refresh( bench.admin );
			assert.equal( report.refresh, null );
			assert.equal( report.error, null );
			assert.equal( bench.sandbox.requests().length, 1 );
			assert.deepEqual( await rows(), [], 'and is swept away' );
		} );
	}

	it( 'of somebody else stops everybody', async () => {
		await put( `0123456789abcdef|${ inSeconds( 20 ) }` );
		const report = await refresh( bench.admin );
		assert.equal( report.refresh, 'running' );
		assert.equal( report.error, null );
		assert.deepEqual( bench.sandbox.requests(), [] );
		assert.equal( ( await rows() ).length, 1 );
	} );

	it( 'holds between web servers whose clocks differ by seconds, and not where one was wrong by far', async () => {
		const tokens = await bench.site.evaluate< unknown[] >( `
			\\Meum\\Status\\plugin();
			$lock = new \\Meum\\Status\\Status\\Lock( $GLOBALS['wpdb'] );
			return array( $lock->acquire( 'skew', 1000 ), $lock->acquire( 'skew', 995 ), $lock->acquire( 'skew', 1005 ), $lock->acquire( 'skew', 900 ), $lock->acquire( 'skew', 5000 ) );
		` );
		assert.deepEqual(
			tokens.map( ( token ) => typeof token === 'string' ),
			[ true, false, false, true, true ]
		);
	} );

	it( 'of a dead owner ends after 30 seconds', async () => {
		await put( `dead|${ inSeconds( 29 ) }` );
		assert.equal( ( await refresh( bench.admin ) ).refresh, 'running' );
		assert.deepEqual( bench.sandbox.requests(), [] );
		await put( `dead|${ inSeconds( 0 ) }` );
		assert.equal( ( await refresh( bench.admin ) ).refresh, null );
		assert.equal( bench.sandbox.requests().length, 1 );
		assert.deepEqual( await rows(), [] );
	} );

	it( 'is not given back by an owner whom it has left', async () => {
		const [ first, second, after ] = await bench.site.evaluate<
			[ string, string, string ]
		>( `
			global $wpdb;
			\\Meum\\Status\\plugin();
			$lock   = new \\Meum\\Status\\Status\\Lock( $wpdb );
			$first  = $lock->acquire( 'meum', time() - 31 );
			$second = $lock->acquire( 'meum', time() );
			$lock->release( 'meum', $first );
			return array( $first, $second, $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = 'meum_status_lock_meum'" ) );
		` );
		assert.notEqual( first, second );
		assert.equal( after, second, 'the new owner still has it' );
		assert.equal( ( await refresh( bench.admin ) ).refresh, 'running' );
	} );

	it( 'is given back by its owner, and each has a token of its own', async () => {
		const tokens = await bench.site.evaluate< string[] >( `
			\\Meum\\Status\\plugin();
			$lock = new \\Meum\\Status\\Status\\Lock( $GLOBALS['wpdb'] );
			return array_map( static function () use ( $lock ) {
				$token = $lock->acquire( 'meum', 1000 );
				$lock->release( 'meum', $token );
				return $token;
			}, range( 1, 5 ) );
		` );
		assert.equal( new Set( tokens ).size, 5 );
		assert.deepEqual( await rows(), [] );
	} );
} );

describe( 'whoever wins the lock', () => {
	for ( const [ by, seconds ] of [
		[ 'person', 1 ],
		[ 'schedule', 1 ],
		[ 'page', 30 ],
	] as const ) {
		it( `looks again, and asks nobody where another has just finished (${ by })`, async () => {
			await refresh( bench.admin );
			await later( bench.site, 20 * 60 );
			bench.sandbox.clear();
			// The other finishes between the look at what is stored and the lock.
			const refreshed = await bench.site.evaluate< string | null >( `
				\\Meum\\Status\\plugin();
				$now = false;
				add_filter( 'query', static function ( $query ) use ( &$now ) {
					if ( ! $now && false !== strpos( $query, 'INSERT IGNORE' ) && false !== strpos( $query, 'meum_status_lock' ) ) {
						$now = true;
						${ changingSnapshot( `$snapshot['attempted_at'] = time() - ${ seconds };` ) }
					}
					return $query;
				} );
				global $wpdb;
				$store   = new \\Meum\\Status\\Status\\Snapshot_Store( new \\Meum\\Status\\Site\\Facts( new \\Meum\\Status\\Site\\Stored( $GLOBALS['wpdb'] ), \\Meum\\Status\\Providers\\Meum\\Meum::PAYMENT_PLUGIN ) );
				$checker = new \\Meum\\Status\\Status\\Checker( $store, new \\Meum\\Status\\Status\\Lock( $wpdb ), new \\Meum\\Status\\Status\\Log() );
				$meum    = new \\Meum\\Status\\Providers\\Meum\\Meum( new \\Meum\\Status\\Http\\Client(), new \\Meum\\Status\\Http\\Decoder() );
				$attempt = $checker->refresh( $meum, '${ by }' );
				if ( ! $now ) { throw new Exception( 'Nobody wanted the lock.' ); }
				return $attempt->refresh;
			` );
			assert.equal( refreshed, by === 'page' ? null : 'too_soon' );
			assert.deepEqual( bench.sandbox.requests(), [] );
			assert.deepEqual( await rows(), [] );
		} );
	}
} );
