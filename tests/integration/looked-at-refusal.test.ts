import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openBench } from '../support/bench';
import { phpFile } from '../support/php-file';

const bench = openBench( { cleanEach: false } );

it( 'a refusal is looked at by its provider before it is called one', async () => {
	const expired = '{"message":"Token has expired","error_code":11}';
	const codes = await bench.site.evaluate< string[] >(
		phpFile( 'look-at-refusal', [
			[ 401, expired ],
			[ 401, '{"message":"Unknown key"}' ],
			[ 403, '{"error":"No","code":"INSUFFICIENT_SCOPE"}' ],
			[ 500, expired ],
		] )
	);
	assert.deepEqual( codes, [
		'provider_down',
		'key_refused',
		'key_scope',
		'provider_down',
	] );
} );
