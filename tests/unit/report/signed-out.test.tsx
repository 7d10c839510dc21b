import apiFetch from '@wordpress/api-fetch';
import { doAction } from '@wordpress/hooks';
import { act, renderHook } from '@testing-library/react';
import { useReport } from '../../../src/report/use-report';
import { HOUR, MINUTE } from '../../../src/time/time';
import { buildReport } from '../support/build-report';
import {
	haveNonce,
	nonceReply,
	OLD_NONCE,
	restError,
	serve,
	type Received,
	type Reply,
} from '../support/fake-server';
import { pass, setVisible, stopTime } from '../support/page';

const NEW_NONCE = 'abcdef0123';

let isSignedIn: boolean;
let received: Received[];

/** A panel whose reader signs out once it is there. All requests since then are in `received`. */
async function openAndSignOut(
	toGuests: Reply = restError( 'rest_cookie_invalid_nonce', 403 )
) {
	isSignedIn = true;
	received = serve( ( { path, nonce } ) => {
		const reply = nonceReply( path, isSignedIn ? NEW_NONCE : null );
		if ( reply !== null ) {
			return reply;
		}
		return isSignedIn && ( nonce === OLD_NONCE || nonce === NEW_NONCE )
			? { status: 200, body: buildReport() }
			: toGuests;
	} );
	const { result } = renderHook( () => useReport( 'meum' ) );
	await pass( 0 );
	isSignedIn = false;
	received.length = 0;
	await pass( 2 * MINUTE );
	expect( result.current.state ).toMatchObject( {
		failure: { kind: 'signed_out' },
	} );

	return result;
}

async function comeBack( how: () => void ) {
	received.length = 0;
	act( how );
	await pass( 0 );
}

const focus = () => window.dispatchEvent( new Event( 'focus' ) );
const beat = ( isThere: boolean ) =>
	doAction( 'heartbeat.tick', { 'wp-auth-check': isThere } );

beforeAll( haveNonce );

beforeEach( () => {
	stopTime();
	if ( apiFetch.nonceMiddleware ) {
		apiFetch.nonceMiddleware.nonce = OLD_NONCE;
	}
} );

afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

describe( 'a tab whose reader has signed out', () => {
	it( 'is refused once, asks wp-admin once, and then nobody', async () => {
		await openAndSignOut();
		expect( received ).toHaveLength( 2 );

		received.length = 0;
		await pass( 12 * HOUR );
		act( () => {
			window.dispatchEvent( new Event( 'online' ) );
			beat( false );
		} );
		await pass( HOUR );
		expect( received ).toHaveLength( 0 );
	} );

	it.each< [ string, Reply ] >( [
		[ 'refuses', { status: 403, text: '<h1>Members only</h1>' } ],
		[ 'refuses in JSON', restError( 'rest_forbidden', 401 ) ],
		[ 'hides', { status: 404, text: '<h1>Nothing here</h1>' } ],
		[ 'denies', restError( 'rest_no_route', 404 ) ],
		[ 'answers as a page', { status: 200, text: '<h1>Log in</h1>' } ],
	] )(
		'rests too where the site %s its REST API to guests',
		async ( _how, toGuests ) => {
			await openAndSignOut( toGuests );
			expect( received ).toHaveLength( 2 );
			received.length = 0;
			await pass( HOUR );
			expect( received ).toHaveLength( 0 );
		}
	);

	it.each( [
		[ 'its window', focus ],
		[
			'the tab',
			() => {
				setVisible( false );
				setVisible( true );
			},
		],
	] )(
		'asks when somebody comes back to %s, and rests again',
		async ( _to, how ) => {
			await openAndSignOut();
			await comeBack( how );
			expect( received ).toHaveLength( 2 );

			received.length = 0;
			await pass( HOUR );
			expect( received ).toHaveLength( 0 );
		}
	);

	it.each( [
		[ 'comes back', focus ],
		[ 'is seen by WordPress’s heartbeat', () => beat( true ) ],
	] )( 'goes on when somebody signs in and %s', async ( _how, how ) => {
		const result = await openAndSignOut();
		isSignedIn = true;
		await comeBack( how );
		expect( result.current.state ).toMatchObject( { failure: null } );

		received.length = 0;
		await pass( 3 * MINUTE );
		expect( received.length ).toBeGreaterThanOrEqual( 2 );
	} );

	it( 'asks nobody when WordPress’s dialog for signing in takes the focus and gives it back', async () => {
		await openAndSignOut();
		const dialog = document.createElement( 'iframe' );
		document.body.append( dialog );
		await comeBack( () => {
			dialog.focus();
			window.dispatchEvent( new Event( 'blur' ) );
			dialog.remove();
			focus();
		} );
		expect( received ).toHaveLength( 0 );

		await comeBack( () => {
			window.dispatchEvent( new Event( 'blur' ) );
			focus();
		} );
		expect( received ).toHaveLength( 2 );
	} );

	it( 'asks when a person presses the button', async () => {
		const result = await openAndSignOut();
		isSignedIn = true;
		await comeBack( () => result.current.refresh() );

		expect( result.current.state ).toMatchObject( { failure: null } );
	} );

	it( 'listens to nobody once it is gone', async () => {
		isSignedIn = false;
		received = serve(
			( { path } ) =>
				nonceReply( path, null ) ??
				restError( 'rest_cookie_invalid_nonce', 403 )
		);
		const { unmount } = renderHook( () => useReport( 'meum' ) );
		await pass( 0 );
		unmount();
		await comeBack( () => {
			focus();
			beat( true );
		} );

		expect( received ).toHaveLength( 0 );
	} );
} );
