import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBench } from '../support/bench';
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
				// Those of Requests come as one list.
				foreach ( is_array( $arguments[1] ?? null ) ? array_merge( $arguments, $arguments[1] ) : array() as $argument ) {
					if ( is_array( $argument ) && is_object( $argument['transport'] ?? null ) ) {
						$seen .= 'transport: ' . var_export( $argument['transport'], true ) . serialize( $argument['transport'] ) . print_r( (array) $argument['transport'], true );
					}
				}
			}
		} );
		meum_test_ask( '${ bench.sandbox.url }${ PATH }', '${ bench.sandbox.apiKey }' );
		return $seen;
	` );
	assert.match( seen, /http_api_debug/ );
	assert.match( seen, /transport: / );
	assert.match( seen, new RegExp( PATH ) );
	assert.ok( ! seen.includes( bench.sandbox.apiKey.slice( 12 ) ) );
	assert.ok( ! seen.includes( 'FOR_OUR_EYES' ) );
} );

it( 'leaves other requests of the site alone, and no hook behind', async () => {
	const hooks = await bench.site.evaluate< {
		before: number;
		after: number;
	} >( `
		$count = static function () {
			return array_sum( array_map( static function ( $hook ) {
				return isset( $GLOBALS['wp_filter'][ $hook ] ) ? array_sum( array_map( 'count', $GLOBALS['wp_filter'][ $hook ]->callbacks ) ) : 0;
			}, array( 'http_request_args', 'pre_http_request', 'requests-requests.before_request', 'http_api_curl' ) ) );
		};
		add_filter( 'http_request_args', static function ( $args ) {
			static $is_inside = false;
			if ( ! $is_inside ) {
				$is_inside = true;
				wp_remote_get( '${ stranger.url }', array( 'headers' => array( 'A' => 'b' ), 'timeout' => 3 ) );
				$is_inside = false;
			}
			return $args;
		} );
		$before = $count();
		meum_test_ask( '${ bench.sandbox.url }${ PATH }', '${ bench.sandbox.apiKey }' );
		return array( 'before' => $before, 'after' => $count() );
	` );
	assert.equal( hooks.after, hooks.before );
	assert.match( stranger.heard.at( -1 ) ?? '', /^GET \/\n[^]*A\nb/ );
	assert.doesNotMatch( stranger.heard.at( -1 ) ?? '', /x-meum/i );
} );
