import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBench, refresh } from '../support/bench';
import {
	ask,
	meddlers,
	type Stranger,
	startStranger,
} from '../support/strangers';

const bench = openBench( { muPlugins: meddlers } );

let stranger: Stranger;
before( async () => {
	stranger = await startStranger();
} );
after( () => stranger.stop() );

const PATH = '/v1/integration/woocommerce/status';

const ours = () => ( {
	host: new URL( bench.sandbox.url ).host,
	'user-agent': 'MeumStatus/0.1.0',
	accept: 'application/json',
	'accept-encoding': 'identity',
	connection: 'close',
	authorization: `Bearer ${ bench.sandbox.apiKey.slice( 0, 12 ) }…`,
} );

/** Asks with one meddler around, and looks whether the stranger got the key. */
async function askWith( meddler: string ) {
	stranger.heard.length = 0;
	const asked = await ask(
		bench.site,
		bench.sandbox.url + PATH,
		bench.sandbox.apiKey,
		meddler,
		stranger.url
	);
	for ( const text of [ ...stranger.heard, asked.log ] ) {
		assert.ok(
			! text.includes( bench.sandbox.apiKey.slice( 12 ) ),
			'the key stays with us'
		);
	}
	return asked;
}

describe( 'the request goes out as ours and the answer comes back, though another plugin', () => {
	for ( const meddler of [
		'nobody',
		'authorization',
		'no headers',
		'no arguments',
		'arguments',
		'defaults',
		'options',
		'another address',
		'references',
		'verification on handles',
		'redirects on handles',
		'address on handles',
		'resolver on handles',
		'proxy on handles',
		'proxy of the environment',
		'headers on handles',
		'log on handles',
		'time on handles',
		'another handle',
		"Requests' own hooks",
		'streams',
		'sockets of streams',
		'a list of transports',
		'requests of its own',
		'answers of nothing',
		'answers of another shape',
		'an exception afterwards',
	] ) {
		it( `changes this: ${ meddler }`, async () => {
			const { connected, failure } = await askWith( meddler );

			assert.deepEqual( failure, null );
			assert.equal( connected, true );
			assert.deepEqual(
				bench.sandbox
					.requests()
					.map( ( { method, path, headers } ) => ( {
						method,
						path,
						headers,
					} ) ),
				[ { method: 'GET', path: PATH, headers: ours() } ]
			);
			assert.deepEqual(
				stranger.heard.filter(
					( text ) => ! text.startsWith( 'GET /nested' )
				),
				[]
			);
		} );
	}
} );

describe( 'the request is kept from leaving, and what did it is named, where another plugin', () => {
	for ( const [ meddler, interference ] of [
		[ 'an exception before', 'http_request_args' ],
		[ 'a block', 'pre_http_request' ],
		[ 'a made-up answer', 'pre_http_request' ],
		[ 'a later transport', 'requests-requests.before_request' ],
		[ 'no more hooks', null ],
		[ 'no marks', 'http_request_args' ],
	] as const ) {
		it( `changes this: ${ meddler }`, async () => {
			const { failure } = await askWith( meddler );

			assert.equal( failure?.code, 'blocked_by_site' );
			assert.equal( failure.interference, interference );
			assert.equal( failure.astray, false );
			assert.deepEqual(
				bench.sandbox.requests().map( ( { key } ) => key ),
				bench.sandbox.requests().map( () => null )
			);
		} );
	}

	it( 'or wp-config.php blocks it', async () => {
		const { failure } = await ask(
			bench.site,
			`https://api.meum.io${ PATH }`,
			bench.sandbox.apiKey
		);
		assert.equal( failure?.code, 'blocked_by_site' );
		assert.equal( failure.interference, 'WP_HTTP_BLOCK_EXTERNAL' );
	} );
} );

it( 'shows the hooks of other plugins neither key nor answer', async () => {
	bench.sandbox.setAnswer( { connected: true, status: 'FOR_OUR_EYES' } );
	const seen = await bench.site.evaluate< string >( `
		$seen = '';
		add_action( 'all', static function () use ( &$seen ) {
			$arguments = func_get_args();
			if ( 1 === preg_match( '/http|requests|curl|ssl/', $arguments[0] ) ) {
				$seen .= $arguments[0] . print_r( $arguments, true );
			}
		} );
		meum_test_ask( '${ bench.sandbox.url }${ PATH }', '${ bench.sandbox.apiKey }' );
		return $seen;
	` );
	assert.match( seen, /http_api_debug/ );
	assert.match( seen, new RegExp( PATH ) );
	assert.ok( ! seen.includes( bench.sandbox.apiKey.slice( 12 ) ) );
	assert.ok( ! seen.includes( 'FOR_OUR_EYES' ) );
} );

it( 'leaves other requests of the site alone', async () => {
	const args = await bench.site.evaluate< Record< string, unknown > >( `
		$kept = array();
		add_filter( 'http_request_args', static function ( $args ) use ( &$kept ) {
			static $is_inside = false;
			if ( ! $is_inside ) {
				$is_inside = true;
				wp_remote_get( '${ stranger.url }', array( 'headers' => array( 'A' => 'b' ), 'timeout' => 3 ) );
				$is_inside = false;
			}
			return $args;
		} );
		meum_test_ask( '${ bench.sandbox.url }${ PATH }', '${ bench.sandbox.apiKey }' );
		return array(
			'left' => array_sum( array_map( static function ( $hook ) {
				return isset( $GLOBALS['wp_filter'][ $hook ] ) ? count( $GLOBALS['wp_filter'][ $hook ]->callbacks ) : 0;
			}, array( 'pre_http_request', 'requests-requests.before_request', 'http_api_curl' ) ) ),
		);
	` );
	assert.equal( args.left, 0 );
	assert.match( stranger.heard.at( -1 ) ?? '', /^GET \/\n[^]*A\nb/ );
	assert.doesNotMatch( stranger.heard.at( -1 ) ?? '', /x-meum/i );
} );

describe( 'the address written otherwise', () => {
	for ( const rewrite of [
		( url: string ) =>
			url.replace( 'http://127.0.0.1', 'HTTP://LOCALHOST' ),
		( url: string ) => url.replace( '127.0.0.1', 'Localhost' ),
		( url: string ) => `${ url }/`,
	] ) {
		it( `is the same: ${ rewrite( 'http://127.0.0.1:80' ) }`, async () => {
			await bench.site.define( {
				MEUM_STATUS_API_URL: rewrite( bench.sandbox.url ),
			} );
			try {
				await bench.sandbox.setScenario( 'redirect' );
				const report = await refresh( bench.admin );
				assert.equal( report.error?.code, 'redirected' );
				assert.deepEqual(
					bench.sandbox.requests().map( ( { path } ) => path ),
					[ PATH ]
				);
			} finally {
				await bench.site.define( {
					MEUM_STATUS_API_URL: bench.sandbox.url,
				} );
			}
		} );
	}

	it( 'has one normal form', async ( test ) => {
		const table: [ written: string, normal: string | null ][] = [
			[ 'HTTPS://API.Meum.IO:443/v1', 'https://api.meum.io/v1' ],
			[ 'http://api.meum.io:80', 'http://api.meum.io/' ],
			[ 'https://api.meum.io:8443/v1', 'https://api.meum.io:8443/v1' ],
			[ 'https://api.meum.io/a b', null ],
			[
				'https://MÜLLER.example/ü',
				'https://xn--mller-kva.example/%C3%BC',
			],
			[ 'https://user:pw@api.meum.io/v1', 'https://api.meum.io/v1' ],
			[ 'http://[::1]:8080/v1?a=b', 'http://[::1]:8080/v1?a=b' ],
			[ 'ftp://api.meum.io/', null ],
			[ 'https:///v1', null ],
		];
		const found = await bench.site.evaluate< ( string | null )[] >( `
			\\Meum\\Status\\plugin();
			return array_map( static function ( $url ) {
				$request = \\Meum\\Status\\Http\\Request::get( $url, array() );
				return null === $request ? null : $request->url;
			}, json_decode( '${ JSON.stringify(
				table.map( ( [ written ] ) => written )
			) }', true ) );
		` );
		for ( const [ index, [ written, normal ] ] of table.entries() ) {
			await test.test( written, () =>
				assert.equal( found[ index ], normal )
			);
		}
	} );
} );
