import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';

const bench = openBench( { constants: { WP_DEBUG_DISPLAY: true } } );

const json = { 'Content-Type': 'application/json' };

/** Status and text of an answer; the text must be JSON and nothing else. */
async function ask( path: string, init?: RequestInit ): Promise< number > {
	const response = await bench.admin.fetch(
		`/?rest_route=/meum-status/v1${ path }`,
		init
	);
	const text = await response.text();
	assert.doesNotThrow( () => JSON.parse( text ), text.slice( 0, 300 ) );
	return response.status;
}

const post = ( path: string, body: unknown ) =>
	ask( path, {
		method: 'POST',
		headers: json,
		body: typeof body === 'string' ? body : JSON.stringify( body ),
	} );

/** What nobody means by the name of a provider. */
const noNames: unknown[] = [
	[ 'meum' ],
	{ a: 'meum' },
	[ [ 'meum' ] ],
	[],
	7,
	true,
];

describe( 'a provider that is named beside the address', () => {
	it( 'is refused where it is no name, and changes nothing where it is one', async () => {
		for ( const path of [ '/reports/meum', '/reports' ] ) {
			for ( const query of [
				'&provider[]=meum',
				'&provider[a]=meum',
				'&provider[][]=meum',
			] ) {
				const status = await ask( path + query );
				assert.equal( status, path === '/reports' ? 200 : 400, query );
			}
			assert.equal( await ask( `${ path }&provider=other` ), 200 );
			assert.equal( await ask( `${ path }&provider=` ), 200 );
		}
	} );

	it( 'is refused in a body too', async () => {
		for ( const provider of noNames ) {
			assert.equal(
				await post( '/reports/meum/refresh', {
					by: 'person',
					provider,
				} ),
				400,
				JSON.stringify( provider ).slice( 0, 40 )
			);
		}
		assert.deepEqual( bench.sandbox.requests(), [] );
	} );

	it( 'does not take the place of the one in the address', async () => {
		assert.equal(
			await post( '/reports/meum/refresh', {
				by: 'person',
				provider: 'other'.repeat( 20_000 ),
			} ),
			200
		);
		assert.equal( bench.sandbox.requests().length, 1 );
	} );
} );

describe( 'arguments that make no sense are refused', () => {
	for ( const issues of [
		...[ 'issues[]=3', 'issues[a]=3', 'issues=-1', 'issues=201' ],
		...[ 'issues=x', 'issues=1.5', 'issues=1e400', 'issues=' ],
		`issues=${ '9'.repeat( 400 ) }`,
	] ) {
		it( `issues: ${ issues.slice( 0, 20 ) }`, async () => {
			for ( const path of [ '/reports', '/reports/meum' ] ) {
				assert.equal( await ask( `${ path }&${ issues }` ), 400 );
			}
		} );
	}

	it( 'by: anything but page and person', async () => {
		for ( const by of [
			...noNames,
			null,
			'',
			'schedule',
			'Person',
			'x'.repeat( 100_000 ),
		] ) {
			assert.equal(
				await post( '/reports/meum/refresh', { by } ),
				400,
				JSON.stringify( by ).slice( 0, 40 )
			);
		}
		assert.deepEqual( bench.sandbox.requests(), [] );
	} );

	it( 'a body that is no object', async () => {
		for ( const body of [ '{', '[]', '"by"', 'null', '7', '' ] ) {
			assert.equal( await post( '/reports/meum/refresh', body ), 400 );
		}
	} );

	it( 'a name in the address that no provider has', async () => {
		for ( const name of [ 'other', 'Meum', 'x'.repeat( 2_000 ) ] ) {
			assert.equal( await ask( `/reports/${ name }` ), 404 );
			assert.equal(
				await post( `/reports/${ name }/refresh`, { by: 'person' } ),
				404
			);
		}
	} );
} );

it( 'GET, HEAD and OPTIONS ask nobody', async () => {
	for ( const path of [
		'/reports',
		'/reports/meum',
		'/reports/meum/refresh',
	] ) {
		for ( const method of [ 'GET', 'HEAD', 'OPTIONS' ] ) {
			await (
				await bench.admin.fetch(
					`/?rest_route=/meum-status/v1${ path }`,
					{ method }
				)
			).text();
		}
	}
	assert.deepEqual( bench.sandbox.requests(), [] );
} );

it( 'nothing of this goes into the log', async () => {
	await ask( '/reports/meum&provider[]=meum' );
	await ask( '/reports&issues[]=3' );
	await post( '/reports/meum/refresh', { by: [ 'page' ], provider: [] } );
	assert.equal( await bench.site.debugLog(), '' );
} );
