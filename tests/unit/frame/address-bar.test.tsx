import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSettings } from '../support/build-settings';
import { REPORTS } from '../support/recorded';
import { field, openSite, SETTINGS_SCREEN } from '../support/key-site';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

describe( 'the address bar', () => {
	it( 'keeps the screen, and Back comes back', async () => {
		openSite( { settings: buildSettings() } );
		await userEvent.click(
			await screen.findByRole( 'link', { name: 'Settings' } )
		);
		expect( window.location.search ).toBe( SETTINGS_SCREEN );
		expect(
			screen.getByRole( 'link', { name: 'Settings' } )
		).toHaveAttribute( 'aria-current', 'page' );
		await screen.findByRole( 'heading', { name: 'API key' } );

		window.history.back();
		await screen.findByRole( 'heading', {
			name: REPORTS.connected.headline,
		} );
		expect( window.location.search ).toBe( '?page=meum-status' );
	} );

	it( 'keeps what is typed from one screen to the other', async () => {
		openSite( { search: SETTINGS_SCREEN } );
		await userEvent.type( await field(), 'sk_live_half' );
		await userEvent.click(
			await screen.findByRole( 'link', { name: 'Overview' } )
		);
		expect( await field() ).toHaveValue( 'sk_live_half' );
	} );
} );
