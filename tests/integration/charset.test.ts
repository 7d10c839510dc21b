import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { later, openBench, refresh, rest } from '../support/bench';
import { save } from '../support/credentials';
import { needs } from '../support/needs';
import { storedText } from '../support/snapshot';

/** One character of each length in UTF-8, a rare Chinese one, a combined emoji, and what JSON escapes. */
const MESSAGE = 'é – 漢 𠮷 👩‍🚀 "quoted" \\ </script> payout 💸';

/** Where old sites and hosts keep their tables, with what wp-config.php says of the connection. */
const charsets: [ table: string, connection: string ][] = [
	[ 'utf8mb3', 'utf8mb4' ],
	[ 'utf8mb3', 'utf8' ],
	[ 'latin1', 'utf8mb4' ],
	[ 'latin1', 'latin1' ],
];

describe( 'an answer with an emoji', needs( 'mariadb' ), () => {
	const bench = openBench( { engine: 'local', database: 'mariadb' } );

	for ( const [ table, connection ] of charsets ) {
		it( `is kept whole in a table in ${ table } (connection ${ connection })`, async () => {
			await bench.site.evaluate(
				`global $wpdb; return $wpdb->query( "ALTER TABLE $wpdb->options CONVERT TO CHARACTER SET ${ table }" );`
			);
			await bench.site.define( { DB_CHARSET: connection } );
			try {
				bench.sandbox.setAnswer( {
					connected: true,
					status: '✅ 👍',
					issues: [ MESSAGE ],
				} );
				const shown = await refresh( bench.admin );
				assert.equal( shown.error, null );
				const stored = ( await rest( bench.admin, '/reports/meum' ) )
					.body;
				assert.equal( stored.issues[ 0 ]?.message, MESSAGE );
				assert.equal( stored.answer?.status, '✅ 👍' );
				assert.equal( stored.issues_total, 1 );
				const again = await refresh( bench.admin );
				assert.equal( again.refresh, 'too_soon' );
				assert.equal( bench.sandbox.requests().length, 1 );
			} finally {
				await bench.site.define( { DB_CHARSET: 'utf8mb4' } );
			}
		} );
	}

	it( 'is kept in ASCII, and so is a refusal in such words', async () => {
		bench.sandbox.setAnswer( { connected: true, issues: [ MESSAGE ] } );
		await refresh( bench.admin );
		await later( bench.site, 60 );
		bench.sandbox.setAnswer( { error: MESSAGE, code: '💥' }, 403 );
		const { error } = await refresh( bench.admin );
		assert.equal( error?.quote?.message, MESSAGE );
		const text = await storedText( bench.site );
		assert.match( text ?? '', /^[ -~]{200,}$/ );
	} );

	it( 'does not keep a key from being saved', async () => {
		await bench.site.evaluate(
			`global $wpdb; return $wpdb->query( "ALTER TABLE $wpdb->options CONVERT TO CHARACTER SET utf8mb3" );`
		);
		await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		try {
			bench.sandbox.setAnswer( {
				connected: true,
				issues: [ MESSAGE ],
			} );
			const { status } = await save( bench.admin, bench.sandbox.apiKey );
			assert.equal( status, 200 );
			const { body } = await rest( bench.admin, '/reports/meum' );
			assert.equal( body.issues[ 0 ]?.message, MESSAGE );
		} finally {
			await bench.site.define( {
				MEUM_STATUS_API_KEY: bench.sandbox.apiKey,
			} );
		}
	} );
} );
