import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench, refresh } from '../support/bench';
import { costOf } from '../support/cost';
import { ask, meddlers } from '../support/strangers';

const bench = openBench( { muPlugins: meddlers } );

const MIB = 1_024 * 1_024;

const costly: [ name: string, text: string ][] = [
	[
		'lists in a list',
		`{"connected":true,"a":[${ '[0],'.repeat( 261_000 ) }0]}`,
	],
	[
		'objects in a list',
		`{"connected":true,"a":[${ '{"a":0},'.repeat( 130_000 ) }0]}`,
	],
	[ 'numbers', `{"connected":true,"a":[${ '0,'.repeat( 520_000 ) }0]}` ],
	[
		'names',
		`{"connected":true,${ Array.from(
			{ length: 95_000 },
			( _, n ) => `"${ n.toString( 36 ) }":0`
		).join( ',' ) },"z":[${ '[],'.repeat( 1_000 ) }0]}`,
	],
	[
		'deep nesting',
		`{"connected":true,"a":${ '['.repeat( 200 ) }${ ']'.repeat( 200 ) }}`,
	],
	[
		'short texts',
		`{"connected":true,"issues":[${ '"ab",'.repeat( 99_000 ) }"ab"]}`,
	],
	[
		'lists just below the limit',
		`{"connected":true,"a":[${ '[0],'.repeat( 19_900 ) }0]}`,
	],
	[
		'objects just below the limit',
		`{"connected":true,"a":[${ '{"a":0},'.repeat( 19_900 ) }0]}`,
	],
];

describe( 'JSON that costs more than it weighs', () => {
	for ( const [ name, text ] of costly ) {
		it( `takes no more than 24 MiB: ${ name }`, async ( test ) => {
			bench.sandbox.setAnswers( [ text ] );
			const { bytes, code } = await costOf(
				bench.site,
				`${ bench.sandbox.url }/v1/integration/woocommerce/status`,
				bench.sandbox.apiKey
			);
			test.diagnostic(
				`${ ( bytes / MIB ).toFixed( 1 ) } MiB, ${ code }`
			);
			assert.ok( text.length < MIB );
			assert.ok( bytes < 24 * MIB, `${ bytes } bytes` );
		} );
	}

	it( 'is not understood, and is told and kept as a failure', async () => {
		bench.sandbox.setAnswers( [ costly[ 0 ]?.[ 1 ] ?? '' ] );
		const report = await refresh( bench.admin );
		assert.equal( report.error?.code, 'not_understood' );
	} );

	it( 'but an answer with thousands of problems is an answer', async () => {
		await bench.sandbox.setScenario( 'many-issues' );
		const { failure } = await ask(
			bench.site,
			`${ bench.sandbox.url }/v1/integration/woocommerce/status`,
			bench.sandbox.apiKey
		);
		assert.equal( failure, null );
	} );
} );
