import {
	failure,
	forgetAll,
	nonces,
	REPORT,
	request,
} from './support/ask-report';
import {
	haveNonce,
	nonceReply,
	OLD_NONCE,
	restError,
	serve,
} from './support/fake-server';

const NEW_NONCE = 'abcdef0123';
const EXPIRED = restError( 'rest_cookie_invalid_nonce', 403 );

beforeAll( haveNonce );

beforeEach( forgetAll );

afterEach( () => {
	jest.restoreAllMocks();
} );

describe( 'a nonce that has run out', () => {
	it( 'is renewed, and the request made once more', async () => {
		const received = serve(
			( { path, nonce } ) =>
				nonceReply( path, NEW_NONCE ) ??
				( nonce === NEW_NONCE ? REPORT : EXPIRED )
		);

		expect( ( await request() ).status ).toBe( 'answered' );
		expect( received.map( ( { nonce } ) => nonce ) ).toEqual( [
			OLD_NONCE,
			null,
			NEW_NONCE,
		] );
	} );

	it( 'is renewed once for requests at the same time', async () => {
		const received = serve(
			( { path, nonce } ) =>
				nonceReply( path, NEW_NONCE ) ??
				( nonce === NEW_NONCE ? REPORT : EXPIRED )
		);
		const outcomes = await Promise.all( [ request(), request() ] );

		expect( outcomes.map( ( { status } ) => status ) ).toEqual( [
			'answered',
			'answered',
		] );
		expect( nonces( received ) ).toHaveLength( 1 );
	} );

	it( 'is renewed past what another plugin prints', async () => {
		serve( ( { path, nonce } ) => {
			if ( nonceReply( path, '' ) !== null ) {
				const text = `<b>Notice</b>: x<br />\n${ NEW_NONCE }`;
				return { status: 200, text };
			}
			return nonce === NEW_NONCE ? REPORT : EXPIRED;
		} );

		expect( ( await request() ).status ).toBe( 'answered' );
	} );

	it( 'means that one is signed out where wp-admin says so', async () => {
		serve( ( { path } ) => nonceReply( path, null ) ?? EXPIRED );

		expect( await failure() ).toMatchObject( { kind: 'signed_out' } );
	} );

	it( 'is no more than that where wp-admin says nothing of use', async () => {
		serve( ( { path } ) =>
			nonceReply( path, '' ) === null
				? EXPIRED
				: { status: 403, text: '<h1>Blocked</h1>' }
		);

		expect( await failure() ).toMatchObject( { kind: 'expired' } );
	} );
} );

describe( 'a sign-in that does not reach the REST API', () => {
	it( 'fetches one nonce and no more, however often the page asks', async () => {
		const received = serve(
			( { path } ) => nonceReply( path, NEW_NONCE ) ?? EXPIRED
		);
		for ( let times = 0; times < 5; times++ ) {
			expect( await failure() ).toMatchObject( { kind: 'two_hosts' } );
		}

		expect( nonces( received ) ).toHaveLength( 1 );
		expect( received ).toHaveLength( 7 );
	} );

	it( 'fetches another one for a person', async () => {
		const received = serve(
			( { path } ) => nonceReply( path, NEW_NONCE ) ?? EXPIRED
		);
		await failure();
		await failure( 'person' );

		expect( nonces( received ) ).toHaveLength( 2 );
	} );

	it( 'names both hosts', async () => {
		serve( ( { path } ) => nonceReply( path, NEW_NONCE ) ?? EXPIRED );

		expect( await failure() ).toMatchObject( {
			kind: 'two_hosts',
			hosts: { admin: 'localhost', rest: 'shop.example' },
		} );
	} );

	it( 'is noticed at once where wp-admin has no other nonce', async () => {
		const received = serve(
			( { path } ) =>
				nonceReply( path, OLD_NONCE ) ??
				restError( 'meum_status_forbidden', 401 )
		);

		expect( await failure() ).toMatchObject( { kind: 'two_hosts' } );
		expect( received ).toHaveLength( 2 );
	} );
} );
