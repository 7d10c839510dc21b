import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { later, openBench, refresh, rest } from '../support/bench';
import { save, send } from '../support/credentials';
import {
	answers,
	DAY,
	daysSeen,
	INTEGRATION,
	rememberAStore,
} from '../support/remembered-store';
import { storedSnapshot } from '../support/snapshot';

const bench = openBench( { withKey: false } );

const anotherSalt = { SECURE_AUTH_SALT: 'another salt, long enough to be one' };

describe( 'the memory of a store', () => {
	it( 'survives a key that is removed and entered again', async () => {
		await rememberAStore( bench );
		await send( bench.admin, 'POST', '/credentials/meum/remove', {} );
		await save( bench.admin, bench.sandbox.apiKey );
		assert.equal( await daysSeen( bench ), 2 );
	} );

	it( 'survives another key', async () => {
		await rememberAStore( bench );
		const { ever_connected_at: ever } =
			( await storedSnapshot( bench.site ) ) ?? {};
		await bench.site.define( {
			MEUM_STATUS_API_KEY: `sk_live_${ 'b'.repeat( 24 ) }`,
		} );
		try {
			const other = await refresh( bench.admin );
			assert.equal( other.reason, 'key_refused' );
			assert.equal( other.answer, null, 'the answer is another key’s' );
		} finally {
			await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		}
		await later( bench.site, 60 );
		await refresh( bench.admin );
		assert.equal( await daysSeen( bench ), 2 );
		assert.equal(
			( await storedSnapshot( bench.site ) )?.ever_connected_at,
			ever
		);
	} );

	it( 'survives new salts, and a store that fell off is not called one that never was set up', async () => {
		await rememberAStore( bench );
		const salt = await bench.site.evaluate< string >(
			`return SECURE_AUTH_SALT;`
		);
		await bench.site.define( anotherSalt );
		try {
			const session = await bench.site.signIn( 'administrator' );
			answers( bench, {
				connected: false,
				connection_status: 'NOT_CONNECTED',
				integration_id: null,
			} );
			await save( session, bench.sandbox.apiKey );
			const report = ( await rest( session, '/reports/meum' ) ).body;
			assert.equal( report.reason, 'not_connected' );
			assert.equal( report.state, 'critical' );
			answers( bench );
			await later( bench.site, 60 );
			await refresh( session );
			const stored = await storedSnapshot( bench.site );
			const [ times ] = Object.values( stored?.seen ?? {} );
			assert.ok(
				times && times.last - times.first >= 2 * DAY - 60,
				'first-seen times stay'
			);
		} finally {
			await bench.site.define( { SECURE_AUTH_SALT: salt } );
		}
	} );

	for ( const [ name, id, isNew ] of [
		[
			'the same integration in capitals',
			INTEGRATION.toUpperCase(),
			false,
		],
		[ 'no integration', null, false ],
		[ 'another integration', 'aaaaaaaa-7d0b-4c1f-9a55-0d9b0c7b6a11', true ],
	] as const ) {
		it( `${
			isNew ? 'begins anew' : 'stays'
		} when the answer names ${ name }`, async () => {
			await rememberAStore( bench );
			answers( bench, { integration_id: id } );
			await refresh( bench.admin );
			assert.equal( await daysSeen( bench ), isNew ? 0 : 2 );
			const ever = ( await storedSnapshot( bench.site ) )
				?.ever_connected_at;
			assert.equal(
				Date.now() / 1000 - ( ever ?? 0 ) < DAY,
				isNew,
				'since when it was connected'
			);
		} );
	}
} );

describe( 'two processes with other salts', () => {
	it( 'do not take each other’s answer away', async () => {
		await bench.site.define( {
			MEUM_STATUS_API_KEY: bench.sandbox.apiKey,
		} );
		const salt = await bench.site.evaluate< string >( `return AUTH_SALT;` );
		try {
			answers( bench );
			await refresh( bench.admin );
			await later( bench.site, 20 * 60 );
			bench.sandbox.clear();
			// As the command line with a wp-config.php of its own.
			await bench.site.define( {
				AUTH_SALT: 'the salt of a command line',
			} );
			await bench.site.evaluate(
				`do_action( 'meum_status_check' ); return true;`
			);
			await bench.site.define( { AUTH_SALT: salt } );
			assert.equal( bench.sandbox.requests().length, 1 );
			const report = ( await rest( bench.admin, '/reports/meum' ) ).body;
			assert.equal( report.issues.length, 1 );
			const age = Date.now() - Date.parse( report.fetched_at ?? '' );
			assert.ok( age < 60_000, 'the answer of the other is read' );
		} finally {
			await bench.site.define( {
				MEUM_STATUS_API_KEY: null,
				AUTH_SALT: salt,
			} );
		}
	} );
} );
