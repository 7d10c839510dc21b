import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openBench } from '../support/bench';
import { phpFile } from '../support/php-file';

const bench = openBench( { cleanEach: false, withKey: false } );

const keys: [ name: string, key: string, problem: string | null ][] = [
	[ 'no key', '', 'no_key' ],
	[ 'a good key', 'sk_live_9fK2aaaaaaaa', null ],
	[ 'the shortest', `sk_live_${ 'a'.repeat( 8 ) }`, null ],
	[ 'one character less', `sk_live_${ 'a'.repeat( 7 ) }`, 'key_malformed' ],
	[ 'the longest', `sk_live_${ 'a'.repeat( 240 ) }`, null ],
	[ 'one character more', `sk_live_${ 'a'.repeat( 241 ) }`, 'key_malformed' ],
	[ 'a publishable key', 'pk_live_9fK2aaaaaaaa', 'key_malformed' ],
	[ 'a space inside', 'sk_live_9fK2 aaaaaaa', 'key_malformed' ],
	[ 'a header injected', 'sk_live_9fK2aaaa\r\nX-Evil: 1', 'key_malformed' ],
	[ 'a line break at the end', 'sk_live_9fK2aaaaaaaa\n', 'key_malformed' ],
	[ 'unicode', 'sk_live_9fK2ääääääää', 'key_malformed' ],
	[ 'JSON', '{"key":"sk_live_9fK2aaaaaaaa"}', 'key_malformed' ],
];

it( 'knows a key by its looks, and tells the prefix of nothing else', async ( test ) => {
	const found = await bench.site.evaluate<
		{ problem: string | null; prefix: string | null }[]
	>(
		phpFile(
			'judge-keys',
			keys.map( ( [ , key ] ) => key )
		)
	);
	for ( const [ index, [ name, key, problem ] ] of keys.entries() ) {
		await test.test( name, () => {
			assert.deepEqual( found[ index ], {
				problem,
				prefix: problem === null ? key.slice( 0, 12 ) : null,
			} );
		} );
	}
} );

const addresses: [ address: string, type: string, used: string | null ][] = [
	[ 'https://api.meum.io', 'production', 'https://api.meum.io' ],
	[ 'https://api.meum.io/', 'production', 'https://api.meum.io' ],
	[ '  ', 'production', 'https://api.meum.io' ],
	[ 'http://api.meum.io', 'production', null ],
	[ 'http://api.meum.io', 'local', 'http://api.meum.io' ],
	[ 'http://127.0.0.1:8080', 'production', 'http://127.0.0.1:8080' ],
	[ 'http://localhost:8080', 'production', 'http://localhost:8080' ],
	[ 'http://[::1]:8080', 'production', 'http://[::1]:8080' ],
	[ 'http://127.255.0.10', 'production', 'http://127.255.0.10' ],
	// No number is that large: these are names, which a name server answers for.
	[ 'http://127.0.0.256', 'production', null ],
	[ 'http://127.999.1.1', 'production', null ],
	[ 'http://127.0.0.1.example', 'production', null ],
	[ 'http://localhost.example', 'production', null ],
	[ 'ftp://api.meum.io', 'local', null ],
	[ 'javascript:alert(1)', 'local', null ],
	[ 'https://user:pass@api.meum.io', 'production', null ],
	[ 'https://api.meum.io?x=1', 'production', null ],
	[ 'api.meum.io', 'production', null ],
];

for ( const [ address, type, used ] of addresses ) {
	it( `${
		used === null ? 'refuses' : 'takes'
	} the address "${ address }" in ${ type }`, async () => {
		await bench.site.define( {
			MEUM_STATUS_API_URL: address,
			WP_ENVIRONMENT_TYPE: type,
		} );
		const found = await bench.site.evaluate( phpFile( 'used-address' ) );
		assert.equal( found, used );
	} );
}
