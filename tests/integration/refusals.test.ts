import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openBench } from '../support/bench';
import { ask, meddlers } from '../support/strangers';

const bench = openBench( { muPlugins: meddlers } );

const nested = ( error: object ) => ( {
	error: { type: 'permission_error', ...error },
} );

const table: [ status: number, body: unknown, code: string, name: string ][] = [
	[ 401, { error: 'x' }, 'key_refused', 'a flat error' ],
	[
		401,
		nested( { code: 'INVALID_API_KEY', message: 'No.' } ),
		'key_refused',
		'a nested error',
	],
	[ 401, { message: 'Unauthorized' }, 'key_refused', 'a message' ],
	[ 401, {}, 'blocked_on_the_way', 'an empty object' ],
	[ 401, [], 'blocked_on_the_way', 'an empty list' ],
	[ 401, [ { error: 'x' } ], 'blocked_on_the_way', 'a list' ],
	[ 401, null, 'blocked_on_the_way', 'null' ],
	[ 401, 'Unauthorized', 'blocked_on_the_way', 'a text' ],
	[
		401,
		{ error: 'Nope', code: 'account_suspended' },
		'suspended',
		'a code that says SUSPENDED',
	],
	[
		401,
		{ error: 'This organization is suspended.' },
		'suspended',
		'an error that says suspended',
	],
	[ 403, { error: 'x' }, 'forbidden', 'a flat error' ],
	[
		403,
		{ error: 'x', code: 'payout_wallet_not_configured' },
		'forbidden',
		'a flat error with a code',
	],
	[
		403,
		nested( { message: 'No.' } ),
		'forbidden',
		'a nested error with a message',
	],
	[
		403,
		{ error: { code: 'STORE_MISMATCH' } },
		'forbidden',
		'a nested error with a code alone',
	],
	[
		403,
		{ error: { message: 'No.' } },
		'forbidden',
		'a nested error with a message alone',
	],
	[
		403,
		nested( {} ),
		'blocked_on_the_way',
		'a nested error with a type alone',
	],
	[ 403, { error: {} }, 'blocked_on_the_way', 'an empty nested error' ],
	[ 403, { error: null }, 'blocked_on_the_way', 'no error' ],
	[ 403, { error: true }, 'blocked_on_the_way', 'true for an error' ],
	[ 403, { error: [ 'x' ] }, 'blocked_on_the_way', 'a list for an error' ],
	[ 403, { message: 'Forbidden' }, 'blocked_on_the_way', 'a message' ],
	[
		403,
		{ code: 'INSUFFICIENT_SCOPE' },
		'blocked_on_the_way',
		'a code without an error',
	],
	[ 403, {}, 'blocked_on_the_way', 'an empty object' ],
	[
		403,
		{ error: 'x', code: 'INSUFFICIENT_SCOPE' },
		'key_scope',
		'a flat scope',
	],
	[
		403,
		nested( { code: 'insufficient_scope' } ),
		'key_scope',
		'a nested scope in lower case',
	],
	[
		403,
		nested( { code: ' Insufficient_Scope ', message: 'suspended' } ),
		'key_scope',
		'a scope, whatever the message says',
	],
	[ 403, { error: 'SUSPENDED' }, 'suspended', 'an error that is SUSPENDED' ],
	[
		403,
		nested( { code: 'ORGANIZATION_SUSPENDED' } ),
		'suspended',
		'a nested code',
	],
	[
		403,
		{ error: { message: 'Your organization was suspended.' } },
		'suspended',
		'a nested message without a code',
	],
	[
		403,
		nested( { code: 'KEY_REVOKED', message: 'It is not suspended.' } ),
		'forbidden',
		'a code that says something else',
	],
	[
		403,
		{ error: 'Unsuspendedness' },
		'forbidden',
		'a word that only holds it',
	],
	[ 404, {}, 'not_found', 'anything' ],
	[ 407, {}, 'rejected', 'anything, without a proxy' ],
	[ 409, { error: 'x' }, 'rejected', 'anything' ],
	[ 429, {}, 'rate_limited', 'anything' ],
	[ 500, {}, 'provider_down', 'anything' ],
	[ 599, {}, 'provider_down', 'anything' ],
	[ 200, [ 1 ], 'not_understood', 'a list' ],
	[ 200, 7, 'not_understood', 'a number' ],
	[ 204, {}, 'not_understood', 'nothing' ],
];

it( 'tells whose refusal it is by the shape of the body', async ( test ) => {
	for ( const [ status, body, code, name ] of table ) {
		await test.test(
			`${ status } with ${ name } is ${ code }`,
			async () => {
				bench.sandbox.setAnswer( body, status );
				const { failure } = await ask(
					bench.site,
					`${ bench.sandbox.url }/v1/integration/woocommerce/status`,
					bench.sandbox.apiKey
				);
				assert.equal( failure?.code, code );
				assert.equal( failure.http_status, status );
			}
		);
	}
} );

it( 'reads Retry-After with 503 too', async () => {
	bench.sandbox.setResponder( ( { response } ) => {
		response.writeHead( 503, { 'retry-after': '1200' } );
		response.end( '<h1>Down</h1>' );
	} );
	const { failure } = await ask(
		bench.site,
		`${ bench.sandbox.url }/v1/integration/woocommerce/status`,
		bench.sandbox.apiKey
	);
	assert.deepEqual(
		{
			code: failure?.code,
			...( failure && {
				wait: ( failure as { retry_after?: number } ).retry_after,
			} ),
		},
		{ code: 'provider_down', wait: 1_200 }
	);
} );
