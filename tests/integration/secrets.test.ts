import assert from 'node:assert/strict';
import { it } from 'node:test';
import { scenarios } from '../../sandbox/meum/scenarios';
import { refresh, openBench } from '../support/bench';
import { everyPlace, forms, ownPlaces, type Place } from '../support/places';

const bench = openBench();

/** Names of the places that hold the secret in any form. */
function leaks( all: Place[], secret: string ): string[] {
	assert.ok( all.length > 20, 'the list of places is not empty' );
	return all
		.filter( ( { text } ) =>
			forms( secret ).some( ( form ) => text.includes( form ) )
		)
		.map( ( { name } ) => name );
}

it(
	'shows the key in no page, script, REST answer, log or row of the database',
	{ timeout: 900_000 },
	async () => {
		await refresh( bench.admin );
		assert.deepEqual(
			leaks(
				await everyPlace( bench.site, bench.admin ),
				bench.sandbox.apiKey
			),
			[]
		);
	}
);

it( 'keeps no key that Meum echoes', { timeout: 900_000 }, async () => {
	const { apiKey } = bench.sandbox;
	bench.sandbox.setAnswer(
		{
			error: `Invalid key ${ apiKey }.`,
			code: apiKey,
			details: { key: `Bearer ${ apiKey }` },
		},
		403
	);
	const report = await refresh( bench.admin );

	assert.match(
		report.error?.quote?.message ?? '',
		/^Invalid key sk_live_.{4}…/
	);
	assert.deepEqual(
		leaks( await ownPlaces( bench.site, bench.admin ), apiKey ),
		[]
	);
} );

it(
	'finds a planted leak, so that the search is one',
	{ timeout: 900_000 },
	async () => {
		await bench.site.evaluate(
			`return update_option( 'planted', base64_encode( MEUM_STATUS_API_KEY ) );`
		);
		assert.deepEqual(
			leaks(
				await ownPlaces( bench.site, bench.admin ),
				bench.sandbox.apiKey
			),
			[ 'table wp_options' ]
		);
	}
);

it( "sends the key to no other host than Meum's", async () => {
	await bench.sandbox.setScenario( 'redirect' );
	await refresh( bench.admin );
	assert.ok( scenarios.some( ( { name } ) => name === 'redirect' ) );
	assert.deepEqual(
		bench.sandbox.requests().map( ( { path } ) => path ),
		[ '/v1/integration/woocommerce/status' ]
	);
} );
