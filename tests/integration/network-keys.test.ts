import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { needs } from '../support/needs';
import { phpFile } from '../support/php-file';

const alpha = 'sk_live_aaaaaaaaaaaa';
const beta = 'sk_live_bbbbbbbbbbbb';

interface ToMake {
	domain: string;
	path: string;
	/** What its administrator has set as its address. */
	home?: string;
}

describe( 'keys by address on a network', needs( 'local-php' ), () => {
	const bench = openBench( {
		engine: 'local',
		multisite: true,
		withKey: false,
	} );

	/** How the key begins that each site finds. */
	async function prefixes(
		keys: Record< string, string >,
		...sites: ToMake[]
	): Promise< ( string | null )[] > {
		await bench.site.define( { MEUM_STATUS_API_KEY: keys } );
		return bench.site.evaluate( phpFile( 'keys-by-address', { sites } ) );
	}

	it( 'go to the site that the network knows there, whatever a site says of itself', async () => {
		assert.deepEqual(
			await prefixes(
				{ 'alpha.example': alpha },
				{ domain: 'alpha.example', path: '/' },
				{
					domain: 'beta.example',
					path: '/',
					home: 'https://alpha.example',
				}
			),
			[ 'sk_live_aaaa', null ]
		);
	} );

	it( 'a host alone means the site at its root, and a host with a path the site there', async () => {
		const sites = [
			{ domain: 'alpha.example', path: '/' },
			{ domain: 'alpha.example', path: '/second/' },
		];
		assert.deepEqual(
			await prefixes( { 'alpha.example': alpha }, ...sites ),
			[ 'sk_live_aaaa', null ]
		);
		assert.deepEqual(
			await prefixes( { 'alpha.example/second': beta }, ...sites ),
			[ null, 'sk_live_bbbb' ]
		);
	} );

	it( 'may be written with a scheme, a closing slash and capitals', async () => {
		assert.deepEqual(
			await prefixes(
				{
					' https://Alpha.example/ ': alpha,
					'http://alpha.example/Second/': beta,
				},
				{ domain: 'alpha.example', path: '/' },
				{ domain: 'alpha.example', path: '/second/' }
			),
			[ 'sk_live_aaaa', 'sk_live_bbbb' ]
		);
	} );

	it( 'give way to the key by id', async () => {
		assert.deepEqual(
			await prefixes(
				{ 2: alpha, 'beta.example': beta },
				{ domain: 'beta.example', path: '/' }
			),
			[ 'sk_live_aaaa' ]
		);
	} );

	it( 'stay with the site where they were entered, though another plugin leaves another site behind', async () => {
		await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		const { status, sites } = await bench.site.evaluate< {
			status: number;
			sites: { key: string | null; kept: boolean; locked: boolean }[];
		} >( phpFile( 'forgotten-switch', { key: bench.sandbox.apiKey } ) );
		assert.equal( status, 200 );
		assert.deepEqual( sites, [
			{
				key: bench.sandbox.apiKey.slice( 0, 12 ),
				kept: true,
				locked: false,
			},
			{ key: null, kept: false, locked: false },
		] );
	} );

	it( 'and a plain key serves the main site of the first network only', async () => {
		await bench.site.define( { MEUM_STATUS_API_KEY: alpha } );
		assert.deepEqual(
			await bench.site.evaluate( phpFile( 'second-network' ) ),
			[ 'sk_live_aaaa', null ]
		);
	} );
} );
