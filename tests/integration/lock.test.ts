import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { later, openBench, php, refresh } from '../support/bench';
import { phpFile } from '../support/php-file';

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
		const tokens = await bench.site.evaluate< unknown[] >(
			phpFile( 'lock-moves', {
				name: 'skew',
				moves: [ 1000, 995, 1005, 900, 5000 ].map( ( take ) => ( {
					take,
				} ) ),
			} )
		);
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
		const [ first, second ] = await bench.site.evaluate<
			( string | null )[]
		>(
			phpFile( 'lock-moves', {
				name: 'meum',
				moves: [
					{ take: inSeconds( -31 ) },
					{ take: inSeconds( 0 ) },
					{ give: 0 },
				],
			} )
		);
		assert.equal( typeof second, 'string' );
		const [ after ] = await rows();
		assert.notEqual( first, second );
		assert.equal( after, second, 'the new owner still has it' );
		assert.equal( ( await refresh( bench.admin ) ).refresh, 'running' );
	} );

	it( 'is given back by its owner, and each has a token of its own', async () => {
		const tokens = await bench.site.evaluate< string[] >(
			phpFile( 'lock-moves', {
				name: 'meum',
				moves: Array.from( { length: 5 }, ( _, index ) => [
					{ take: 1000 },
					{ give: 2 * index },
				] ).flat(),
			} )
		);
		const taken = tokens.filter( ( _, move ) => move % 2 === 0 );
		assert.ok( taken.every( ( token ) => typeof token === 'string' ) );
		assert.equal( new Set( taken ).size, 5 );
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
			const refreshed = await bench.site.evaluate< string | null >(
				phpFile( 'win-too-late', { by, ago: seconds } )
			);
			assert.equal( refreshed, by === 'page' ? null : 'too_soon' );
			assert.deepEqual( bench.sandbox.requests(), [] );
			assert.deepEqual( await rows(), [] );
		} );
	}
} );
