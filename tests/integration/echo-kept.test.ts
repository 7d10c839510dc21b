import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench, refresh, rest } from '../support/bench';
import { ask, meddlers } from '../support/strangers';

const bench = openBench( { muPlugins: meddlers } );

const base64 = ( text: string ) => Buffer.from( text ).toString( 'base64' );

describe( 'what is kept of an echo', () => {
	const echoes = () => {
		const key = bench.sandbox.apiKey;
		return {
			spaced: `${ key.slice( 0, 12 ) } ${ key.slice( 12 ) }`,
			bare: key.slice( 12 ),
			encoded: base64( `Bearer ${ key }` ),
			upper: key.toUpperCase(),
		};
	};

	async function assertNothingKept(): Promise< void > {
		const secret = bench.sandbox.apiKey.slice( 12 );
		const kept = await bench.site.evaluate< string >(
			`return serialize( get_option( 'meum_status_snapshot_meum' ) );`
		);
		const shown = JSON.stringify(
			( await rest( bench.admin, '/reports/meum' ) ).body
		);
		for ( const text of [ kept, shown, await bench.site.debugLog() ] ) {
			const letters = text.replace( /[^a-z0-9]/gi, '' ).toLowerCase();
			assert.ok( ! letters.includes( secret.slice( 0, 10 ) ) );
			assert.ok( ! letters.includes( secret.slice( -10 ) ) );
			assert.ok(
				! text.includes(
					base64( `Bearer ${ bench.sandbox.apiKey }` ).slice( 32 )
				)
			);
		}
	}

	it( 'is none of it in the fields of an answer', async () => {
		const { spaced, bare, encoded, upper } = echoes();
		bench.sandbox.setAnswer( {
			connected: true,
			status: bare,
			site_url: `https://shop.example/?k=${ upper }`,
			webhook_health: encoded,
			issues: [
				spaced,
				bare,
				encoded,
				upper,
				`Look at ${ spaced }, please.`,
			],
			credential_prefix: bench.sandbox.apiKey.slice( 0, 12 ),
		} );
		const report = await refresh( bench.admin );
		assert.equal( report.error, null );
		assert.match(
			JSON.stringify( report.issues ),
			/Look at sk_live_.{4}.*…, please\./
		);
		await assertNothingKept();
	} );

	it( 'is none of it in a refusal, its code, details and names, and the id of the request', async () => {
		const { spaced, bare, encoded, upper } = echoes();
		bench.sandbox.setResponder( ( { response } ) => {
			response.writeHead( 403, {
				'content-type': 'application/json',
				'x-request-id': `r-${ bare }`,
			} );
			response.end(
				JSON.stringify( {
					error: spaced,
					code: encoded,
					details: { [ upper ]: bare },
				} )
			);
		} );
		const report = await refresh( bench.admin );
		assert.equal( report.error?.code, 'forbidden' );
		await assertNothingKept();
	} );

	it( 'is none of it in the address of a redirect', async () => {
		const { bare } = echoes();
		bench.sandbox.setResponder( ( { response } ) => {
			response.writeHead( 302, {
				location: `https://user:pw@login.example/?back=${ bare }`,
			} );
			response.end();
		} );
		const { failure } = await ask(
			bench.site,
			`${ bench.sandbox.url }/v1/integration/woocommerce/status`,
			bench.sandbox.apiKey
		);
		assert.equal( failure?.code, 'redirected' );
		assert.equal(
			failure.evidence,
			'Location: https://login.example/?back=…'
		);
		await refresh( bench.admin );
		await assertNothingKept();
	} );
} );
