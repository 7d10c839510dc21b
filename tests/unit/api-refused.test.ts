import apiFetch from '@wordpress/api-fetch';
import { rememberHosts } from '../../src/api';
import { failure, forgetAll, request } from './support/ask-report';
import { buildReport } from './support/build-report';
import { haveNonce, nonceReply, restError, serve } from './support/fake-server';

const NEW_NONCE = 'abcdef0123';

beforeAll( haveNonce );

beforeEach( forgetAll );

afterEach( () => {
	jest.restoreAllMocks();
} );

describe( 'a REST API that something refuses', () => {
	it( 'is told in its words to who is signed in', async () => {
		serve(
			( { path } ) =>
				nonceReply( path, NEW_NONCE ) ??
				restError( 'rest_not_logged_in', 401 )
		);

		expect( await failure() ).toMatchObject( {
			kind: 'refused',
			code: 'rest_not_logged_in',
			message: 'The words of rest_not_logged_in.',
			status: 401,
		} );
	} );

	it( 'is told as signed out to who is', async () => {
		serve(
			( { path } ) =>
				nonceReply( path, null ) ??
				restError( 'rest_not_logged_in', 401 )
		);

		expect( await failure() ).toMatchObject( { kind: 'signed_out' } );
	} );
} );

describe( 'no answer at all', () => {
	it( 'names the hosts where they are two', async () => {
		rememberHosts( { admin: 'localhost', rest: 'shop.example' } );
		serve( () => 'unreachable' );

		expect( await failure() ).toMatchObject( {
			kind: 'two_hosts',
			hosts: { admin: 'localhost', rest: 'shop.example' },
		} );
	} );

	it.each( [
		[ true, 'unreachable' ],
		[ false, 'offline' ],
	] )( 'with a browser that is online: %s, is %s', async ( onLine, kind ) => {
		jest.spyOn( window.navigator, 'onLine', 'get' ).mockReturnValue(
			onLine
		);
		serve( () => 'unreachable' );

		expect( await failure() ).toMatchObject( { kind } );
	} );
} );

it( 'takes what another plugin’s part of api-fetch has read already', async () => {
	serve( () => restError( 'unused', 500 ) );
	apiFetch.use( ( options, next ) =>
		options.path?.endsWith( '/meum' )
			? Promise.resolve( buildReport() )
			: next( options )
	);

	expect( ( await request() ).status ).toBe( 'answered' );
} );
