import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Session } from '../../sandbox/wordpress/site';
import type { Settings } from '../../src/types/settings';
import { openBench } from '../support/bench';
import {
	credentialOf,
	type RestError,
	save,
	send,
} from '../support/credentials';
import { needs } from '../support/needs';

/** Lets editors see reports, where the header says so: without WooCommerce no role may see and not change. */
const EDITORS_SEE = `<?php
if ( isset( $_SERVER['HTTP_X_EDITORS_SEE'] ) ) {
	add_filter( 'meum_status_capability', static function () { return 'edit_posts'; } );
}
`;

const bench = openBench( {
	withKey: false,
	muPlugins: { 'editors-see.php': EDITORS_SEE },
} );

const changes = [
	[ 'PUT', '/credentials/meum' ],
	[ 'POST', '/credentials/meum' ],
	[ 'DELETE', '/credentials/meum' ],
	[ 'POST', '/credentials/meum/remove' ],
	[ 'POST', '/credentials/meum/test' ],
] as const;

const body = { api_key: `sk_live_${ 'e'.repeat( 20 ) }`, untried: true };

/** The session of somebody who may see reports whatever the role. */
function whoMaySee( session: Session ): Session {
	return {
		...session,
		fetch: ( path, init ) => {
			const headers = new Headers( init?.headers );
			headers.set( 'X-Editors-See', '1' );
			return session.fetch( path, { ...init, headers } );
		},
	};
}

describe( 'who may change keys', () => {
	beforeEach( async () => {
		await save( bench.admin, bench.sandbox.apiKey );
		bench.sandbox.clear();
	} );

	const isAsItWas = async () => {
		assert.deepEqual( bench.sandbox.requests(), [] );
		const { source, prefix } = await credentialOf( bench.admin );
		assert.equal( source, 'database' );
		assert.equal( prefix, bench.sandbox.apiKey.slice( 0, 12 ) );
	};

	const mayNot = async ( session: Session ) => {
		for ( const [ method, path ] of changes ) {
			const answer = await send< RestError >(
				session,
				method,
				path,
				method === 'DELETE' ? undefined : body
			);
			assert.equal( answer.status, 403, `${ method } ${ path }` );
			assert.equal( answer.body.code, 'meum_status_may_not_change' );
			assert.match( answer.body.message, /administrator/ );
		}
		await isAsItWas();
	};

	for ( const role of [ 'subscriber', 'editor' ] as const ) {
		it( `not the ${ role }, who sees nothing either`, async () => {
			const session = await bench.site.signIn( role );
			await mayNot( session );
			const { status } = await send( session, 'GET', '/settings' );
			assert.equal( status, 403 );
		} );
	}

	const seesAndMayNot = async ( session: Session ) => {
		const settings = await send< Settings >( session, 'GET', '/settings' );
		assert.equal( settings.status, 200 );
		assert.equal( settings.body.can_change, false );
		await mayNot( session );
	};

	it( 'not somebody who may see and not change', async () =>
		seesAndMayNot( whoMaySee( await bench.site.signIn( 'editor' ) ) ) );

	it( 'not the shop manager', needs( 'woocommerce' ), async () =>
		seesAndMayNot( await bench.site.signIn( 'shop_manager' ) )
	);

	it( 'nobody who is signed out or has no nonce', async () => {
		for ( const headers of [ {}, { Cookie: bench.admin.cookies } ] ) {
			for ( const [ method, path ] of changes ) {
				const response = await fetch(
					`${ bench.site.url }/?rest_route=/meum-status/v1${ path }`,
					{
						method,
						headers: {
							...headers,
							'Content-Type': 'application/json',
						},
						body: JSON.stringify( body ),
					}
				);
				assert.equal( response.status, 401 );
			}
		}
		await isAsItWas();
	} );

	it( 'an administrator with an application password', async () => {
		const { authorization } =
			await bench.site.applicationPassword( 'admin' );
		const response = await fetch(
			`${ bench.site.url }/?rest_route=/meum-status/v1/credentials/meum`,
			{
				method: 'PUT',
				headers: {
					Authorization: authorization,
					'Content-Type': 'application/json',
				},
				body: JSON.stringify( { api_key: bench.sandbox.apiKey } ),
			}
		);
		assert.equal( response.status, 200 );
	} );
} );

describe( 'a provider that is no word', () => {
	const others: unknown[] = [ [ 'meum' ], { meum: 1 }, 7, null, true ];

	it( 'is refused on every route, and raises nothing', async () => {
		for ( const [ method, path ] of changes ) {
			for ( const provider of others ) {
				const { status } = await send( bench.admin, method, path, {
					...body,
					provider,
				} );
				assert.equal(
					status,
					400,
					`${ method } ${ path } ${ JSON.stringify( provider ) }`
				);
			}
			const { status } = await send(
				bench.admin,
				method,
				`${ path }&provider[]=meum`,
				method === 'DELETE' ? undefined : { api_key: body.api_key }
			);
			assert.equal( status, 400, `${ method } ${ path } in the query` );
		}
		assert.doesNotMatch( await bench.site.debugLog(), /PHP / );
		assert.deepEqual( bench.sandbox.requests(), [] );
	} );

	it( 'or another one in the body does not stand before the one in the path', async () => {
		await save( bench.admin, bench.sandbox.apiKey, { provider: 'other' } );
		assert.equal( ( await credentialOf( bench.admin ) ).saved, true );
		const { status } = await send< RestError >(
			bench.admin,
			'POST',
			'/credentials/other/remove',
			{ provider: 'meum' }
		);
		assert.equal( status, 404 );
		assert.equal( ( await credentialOf( bench.admin ) ).saved, true );
	} );
} );
