import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSettings, buildTest, NO_KEY } from '../support/build-settings';
import { restError, type Reply } from '../support/fake-server';
import {
	button,
	field,
	KEY,
	later,
	openSite,
	press,
	REMOVE,
	SAVE,
	TEST,
	type,
} from '../support/settings-screen';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

/** Two presses that come before anything is drawn anew. */
function twice( one: () => void ) {
	act( () => {
		one();
		one();
	} );
}

describe( 'a key that is entered', () => {
	it( 'is sent once, however often Enter is pressed before it is answered', async () => {
		const { to } = openSite( buildSettings( NO_KEY ), {
			[ SAVE ]: () => 'silent',
		} );
		await type( KEY );
		const input = await field();
		twice( () => fireEvent.keyDown( input, { key: 'Enter' } ) );
		await userEvent.keyboard( '{Enter}' );
		await press( 'Checking' );

		expect( to( SAVE ) ).toHaveLength( 1 );
	} );

	it( 'can be sent again after a refusal, which gives the focus to the field', async () => {
		const { to } = openSite( buildSettings( NO_KEY ), {
			[ SAVE ]: () => restError( 'meum_status_key_refused', 400 ),
		} );
		await type( KEY );
		await press( 'Check and save' );

		await screen.findByText( 'The words of meum_status_key_refused.' );
		expect( await field() ).toHaveFocus();
		await press( 'Check and save' );
		await waitFor( () => expect( to( SAVE ) ).toHaveLength( 2 ) );
	} );

	it( 'that looks like the connection key is saved only after a confirmation, and untried after another', async () => {
		const refusals = [
			restError( 'meum_status_connection_key', 400 ),
			restError( 'meum_status_key_untried', 503 ),
		];
		const { to } = openSite( buildSettings( NO_KEY ), {
			[ SAVE ]: () => refusals.shift() ?? null,
		} );
		await type( `${ KEY }{Enter}` );
		await screen.findByText( 'The words of meum_status_connection_key.' );
		await press( 'Save it all the same' );
		await press( 'Save it without a check' );

		const first = { api_key: KEY };
		const second = { ...first, confirm_connection_key: true };
		const third = { ...second, untried: true };
		await waitFor( () =>
			expect( to( SAVE ).map( ( { body } ) => body ) ).toEqual( [
				first,
				second,
				third,
			] )
		);
	} );

	it( 'goes by POST and undisguised, as its removal does', async () => {
		const { requests, to } = openSite( buildSettings() );
		await press( 'Replace' );
		await type( `${ KEY }{Enter}` );
		await press( 'Remove' );
		await press( 'Remove the key' );
		await waitFor( () => expect( to( REMOVE ) ).toHaveLength( 1 ) );

		expect( to( SAVE ) ).toHaveLength( 1 );
		for ( const { method, isDisguised } of requests ) {
			expect( [ 'GET', 'POST' ] ).toContain( method );
			expect( isDisguised ).toBe( false );
		}
	} );

	it( 'that a firewall stops is told with status, request and whom to ask', async () => {
		openSite( buildSettings( NO_KEY ), {
			[ SAVE ]: () => ( {
				status: 403,
				text: '<h1>Forbidden by rule 911100</h1>',
			} ),
		} );
		await type( `${ KEY }{Enter}` );

		const input = await field();
		await waitFor( () =>
			expect( input ).toHaveAccessibleDescription(
				expect.stringMatching(
					/firewall .* HTTP status 403\. Ask your web host .*: POST \/meum-status\/v1\/credentials\/meum/
				)
			)
		);
	} );
} );

describe( 'Remove the key', () => {
	it( 'removes once, however often it is pressed', async () => {
		const { to } = openSite( buildSettings(), {
			[ REMOVE ]: () => 'silent',
		} );
		await press( 'Remove' );
		const remove = await button( 'Remove the key' );
		twice( () => fireEvent.click( remove ) );
		await userEvent.click( remove );

		expect( to( REMOVE ) ).toHaveLength( 1 );
	} );

	it( 'can be pressed again after a failure', async () => {
		const { to } = openSite( buildSettings(), {
			[ REMOVE ]: () => restError( 'internal', 500 ),
		} );
		await press( 'Remove' );
		await press( 'Remove the key' );
		await screen.findByText( /^Your site could not do this\./ );
		await press( 'Remove the key' );

		await waitFor( () => expect( to( REMOVE ) ).toHaveLength( 2 ) );
	} );
} );

describe( 'Test', () => {
	it( 'tries the key once, however often it is pressed', async () => {
		const answer = later< Reply >();
		const { to } = openSite( buildSettings(), {
			[ TEST ]: () => answer.promise,
		} );
		const test = await button( 'Test' );
		twice( () => fireEvent.click( test ) );
		expect( to( TEST ) ).toHaveLength( 1 );

		answer.keep( { status: 200, body: buildTest() } );
		await screen.findByText( 'Meum accepts the key.' );
	} );
} );
