import { speak } from '@wordpress/a11y';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSettings, NO_KEY, UNUSABLE } from '../support/build-settings';
import { REPORTS } from '../support/recorded';
import {
	button,
	field,
	isGuarded,
	KEY,
	openSite,
	SAVE,
	sent,
} from '../support/key-site';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

afterEach( () => {
	jest.mocked( speak ).mockClear();
} );

describe( 'first run', () => {
	it( 'takes a key by Enter, says so, and shows the status', async () => {
		const { requests } = openSite();
		await userEvent.type( await field(), `${ KEY }{Enter}` );

		const headline = await screen.findByRole( 'heading', {
			name: REPORTS.connected.headline,
		} );
		expect( sent( requests, SAVE ) ).toEqual( [ { api_key: KEY } ] );
		expect( headline ).toHaveFocus();
		expect( speak ).toHaveBeenCalledWith( 'The API key is saved.' );
		expect( document.body ).not.toHaveTextContent( KEY );
		expect( requests.at( -1 ) ).toMatchObject( { body: { by: 'person' } } );
	} );

	it( 'cleans what was pasted', async () => {
		const { requests } = openSite();
		await userEvent.click( await field() );
		await userEvent.paste( ` "${ KEY }"\u00a0` );
		await userEvent.click( await button( 'Check and save' ) );

		await waitFor( () =>
			expect( sent( requests, SAVE ) ).toEqual( [ { api_key: KEY } ] )
		);
	} );

	it( 'ties an error to its field and says it at once', async () => {
		const message = 'Meum does not accept this key.';
		openSite( {
			refusals: [
				{ status: 400, code: 'meum_status_key_refused', message },
			],
		} );
		const input = await field();
		await userEvent.type( input, `${ KEY }{Enter}` );

		await waitFor( () =>
			expect( input ).toHaveAttribute( 'aria-invalid', 'true' )
		);
		expect( input ).toHaveAccessibleDescription(
			expect.stringContaining( message )
		);
		expect( input ).toHaveValue( KEY );
		expect( input ).toHaveFocus();
		expect( speak ).toHaveBeenCalledWith( message, 'assertive' );

		await userEvent.type( input, 'x' );
		expect( input ).toHaveAttribute( 'aria-invalid', 'false' );
		expect( screen.queryByText( message ) ).not.toBeInTheDocument();
	} );

	it( 'saves an untried key only after a warning and a second press', async () => {
		const { requests } = openSite( {
			refusals: [
				{
					status: 503,
					code: 'meum_status_key_untried',
					message: 'Meum could not be reached.',
					doubt: {
						confirm: 'untried',
						warning: 'A wrong key is found out only later.',
						label: 'Save it without a check',
					},
				},
			],
		} );
		await userEvent.type( await field(), `${ KEY }{Enter}` );
		expect(
			await screen.findByText( 'A wrong key is found out only later.' )
		).toBeVisible();
		await userEvent.click( await button( 'Save it without a check' ) );

		await waitFor( () =>
			expect( sent( requests, SAVE ) ).toEqual( [
				{ api_key: KEY },
				{ api_key: KEY, untried: true },
			] )
		);
	} );

	it( 'guards what is typed, and nothing else', async () => {
		openSite();
		const input = await field();
		expect( isGuarded() ).toBe( false );
		await userEvent.type( input, 'sk' );
		expect( isGuarded() ).toBe( true );
		await userEvent.clear( input );
		expect( isGuarded() ).toBe( false );
		await userEvent.type( input, `${ KEY }{Enter}` );
		await screen.findByRole( 'heading', {
			name: REPORTS.connected.headline,
		} );
		expect( isGuarded() ).toBe( false );
	} );

	it( 'keeps browsers from helping', async () => {
		openSite();
		const input = await field();
		expect( input ).toHaveAttribute( 'autocomplete', 'off' );
		expect( input ).toHaveAttribute( 'spellcheck', 'false' );
		expect( input ).not.toHaveAttribute( 'name' );
	} );

	it.each( [
		[
			'who can, to those who may not',
			buildSettings( NO_KEY, { can_change: false } ),
			'An administrator of this site can change this.',
		],
		[
			'the line that makes sealing possible',
			buildSettings( NO_KEY, {
				can_seal: false,
				config_line: "define( 'MEUM_STATUS_ENCRYPTION_KEY', '…' );",
			} ),
			"define( 'MEUM_STATUS_ENCRYPTION_KEY', '…' );",
		],
		[
			'where a malformed key comes from',
			buildSettings( {
				...UNUSABLE,
				source: 'constant',
				locked: true,
			} ),
			/From wp-config\.php/,
		],
	] )( 'tells %s, and has no field', async ( _what, settings, words ) => {
		openSite( { settings } );
		expect( await screen.findByText( words ) ).toBeVisible();
		expect( screen.queryByRole( 'textbox' ) ).not.toBeInTheDocument();
	} );
} );
