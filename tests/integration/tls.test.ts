import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openBench } from '../support/bench';
import {
	ask,
	meddlers,
	type Stranger,
	startStranger,
	trust,
} from '../support/strangers';
import { phpFile } from '../support/php-file';

const bench = openBench( { muPlugins: meddlers } );

/** Trusted by this site's WordPress; one for its own host, one for another. */
let good: Stranger;
let elsewhere: Stranger;
/** Trusted by nobody. */
let selfSigned: Stranger;

before( async () => {
	good = await startStranger( { tls: true } );
	elsewhere = await startStranger( { tls: 'other.example' } );
	selfSigned = await startStranger( { tls: true } );
} );
let isTrusted = false;
beforeEach( () => {
	if ( ! isTrusted ) {
		trust( bench.site, [ good.certificate, elsewhere.certificate ] );
		isTrusted = true;
	}
	for ( const { heard } of [ good, elsewhere, selfSigned ] ) {
		heard.length = 0;
	}
} );
after( () =>
	Promise.all( [ good.stop(), elsewhere.stop(), selfSigned.stop() ] )
);

const insecure = [
	'nobody',
	'arguments',
	'defaults',
	'options',
	'references',
	'verification on handles',
	'another handle',
	"Requests' own hooks",
	'streams',
	'streams and options',
];

it( 'a trusted certificate for the right host is good, on cURL and on streams', async () => {
	for ( const meddler of [ 'nobody', 'streams' ] ) {
		const { connected, failure } = await ask(
			bench.site,
			`${ good.url }/status`,
			bench.sandbox.apiKey,
			meddler
		);
		assert.deepEqual( failure, null );
		assert.equal( connected, true );
	}
	assert.equal( good.heard.length, 2 );
} );

for ( const [ name, server ] of [
	[ 'a certificate that nobody vouches for', () => selfSigned ],
	[ 'a trusted certificate for another host', () => elsewhere ],
] as const ) {
	describe( `${ name } gets no request`, () => {
		for ( const meddler of insecure ) {
			it( `whatever another plugin changes: ${ meddler }`, async () => {
				const { failure } = await ask(
					bench.site,
					`${ server().url }/status`,
					bench.sandbox.apiKey,
					meddler,
					server().url
				);
				assert.equal( failure?.code, 'tls' );
				assert.deepEqual( server().heard, [] );
			} );
		}
	} );
}

it( 'sets on its handle what product and documentation promise', async () => {
	const set = await bench.site.evaluate< Record< string, unknown > >(
		phpFile( 'transport-options' )
	);
	assert.deepEqual( set, {
		seconds: 8,
		'seconds by then': 8,
		connect: 5,
		peer: true,
		host: 2,
		follow: false,
		version: true,
		protocols: true,
		proxy: '',
		streams: [ true, true, false, 'api.meum.io' ],
	} );
} );
