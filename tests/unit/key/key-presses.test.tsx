import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSettings, buildTest, NO_KEY } from '../support/build-settings';
import { restError, type Reply } from '../support/fake-server';
import { button, field, KEY, REMOVE, SAVE } from '../support/key-site';
import { later } from '../support/later';
import { openSettings, to } from '../support/settings-site';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const doubt = ( confirm: string, label: string ) => ( {
	confirm,
	label,
	warning: `What it means to be ${ confirm }.`,
} );

describe( 'a key that is entered', () => {
	it( 'is sent once, however often Enter is pressed before it is answered', async () => {
		const { requests } = openSettings(
			buildSettings( NO_KEY ),
			( { path } ) => ( path.endsWith( SAVE ) ? 'silent' : null )
		);
		const input = await field();
		await userEvent.type( input, KEY );
		// Both presses come before anything is drawn anew.
		act( () => {
			fireEvent.keyDown( input, { key: 'Enter' } );
			fireEvent.keyDown( input, { key: 'Enter' } );
		} );
		await userEvent.keyboard( '{Enter}' );
		await userEvent.click( await button( 'Checking' ) );

		expect( to( requests, SAVE ) ).toHaveLength( 1 );
	} );

	it( 'can be sent again after a refusal, which gives the focus to the field', async () => {
		const { requests } = openSettings(
			buildSettings( NO_KEY ),
			( { path } ) =>
				path.endsWith( SAVE )
					? restError( 'meum_status_key_refused', 400 )
					: null
		);
		const input = await field();
		await userEvent.type( input, KEY );
		await userEvent.click( await button( 'Check and save' ) );

		await screen.findByText( 'The words of meum_status_key_refused.' );
		expect( input ).toHaveFocus();
		await userEvent.click( await button( 'Check and save' ) );
		await waitFor( () => expect( to( requests, SAVE ) ).toHaveLength( 2 ) );
	} );

	it( 'that looks like the connection key is saved only after a confirmation, and untried after another', async () => {
		const refusals = [
			restError( 'meum_status_connection_key', 400, {
				doubt: doubt(
					'confirm_connection_key',
					'Save it all the same'
				),
			} ),
			restError( 'meum_status_key_untried', 503, {
				doubt: doubt( 'untried', 'Save it without a check' ),
			} ),
		];
		const { requests } = openSettings(
			buildSettings( NO_KEY ),
			( { path } ) =>
				path.endsWith( SAVE ) ? refusals.shift() ?? null : null
		);
		await userEvent.type( await field(), `${ KEY }{Enter}` );
		await screen.findByText( 'The words of meum_status_connection_key.' );
		await userEvent.click( await button( 'Save it all the same' ) );
		await userEvent.click( await button( 'Save it without a check' ) );

		await waitFor( () =>
			expect( to( requests, SAVE ).map( ( { body } ) => body ) ).toEqual(
				[
					{ api_key: KEY },
					{ api_key: KEY, confirm_connection_key: true },
					{
						api_key: KEY,
						confirm_connection_key: true,
						untried: true,
					},
				]
			)
		);
	} );

	it( 'goes by POST and undisguised, as its removal does', async () => {
		const { requests } = openSettings( buildSettings(), () => null );
		await userEvent.click( await button( 'Replace' ) );
		await userEvent.type( await field(), `${ KEY }{Enter}` );
		await userEvent.click( await button( 'Remove' ) );
		await userEvent.click( await button( 'Remove the key' ) );
		await waitFor( () =>
			expect( to( requests, REMOVE ) ).toHaveLength( 1 )
		);

		expect( to( requests, SAVE ) ).toHaveLength( 1 );
		for ( const { method, isDisguised } of requests ) {
			expect( [ 'GET', 'POST' ] ).toContain( method );
			expect( isDisguised ).toBe( false );
		}
	} );

	it( 'that a firewall stops is told with status, request and whom to ask', async () => {
		openSettings( buildSettings( NO_KEY ), ( { path } ) =>
			path.endsWith( SAVE )
				? { status: 403, text: '<h1>Forbidden by rule 911100</h1>' }
				: null
		);
		const input = await field();
		await userEvent.type( input, `${ KEY }{Enter}` );

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
		const { requests } = openSettings( buildSettings(), ( { path } ) =>
			path.endsWith( REMOVE ) ? 'silent' : null
		);
		await userEvent.click( await button( 'Remove' ) );
		const press = await button( 'Remove the key' );
		act( () => {
			fireEvent.click( press );
			fireEvent.click( press );
		} );
		await userEvent.click( press );

		expect( to( requests, REMOVE ) ).toHaveLength( 1 );
	} );

	it( 'can be pressed again after a failure', async () => {
		const { requests } = openSettings( buildSettings(), ( { path } ) =>
			path.endsWith( REMOVE ) ? restError( 'internal', 500 ) : null
		);
		await userEvent.click( await button( 'Remove' ) );
		await userEvent.click( await button( 'Remove the key' ) );
		await screen.findByText( /^Your site could not do this\./ );
		await userEvent.click( await button( 'Remove the key' ) );

		await waitFor( () =>
			expect( to( requests, REMOVE ) ).toHaveLength( 2 )
		);
	} );
} );

describe( 'Test', () => {
	it( 'tries the key once, however often it is pressed', async () => {
		const answer = later< Reply >();
		const { requests } = openSettings( buildSettings(), ( { path } ) =>
			path.endsWith( '/test' ) ? answer.promise : null
		);
		const press = await button( 'Test' );
		act( () => {
			fireEvent.click( press );
			fireEvent.click( press );
		} );
		expect( to( requests, '/test' ) ).toHaveLength( 1 );

		answer.keep( { status: 200, body: buildTest() } );
		await screen.findByText( 'Meum accepts the key.' );
	} );
} );
