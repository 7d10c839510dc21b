import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSettings } from '../support/build-settings';
import type { Reply } from '../support/fake-server';
import { button, field, KEY, SAVE } from '../support/key-site';
import { later } from '../support/later';
import { openSettings } from '../support/settings-site';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

describe( 'settings that come late', () => {
	it( 'do not take the place of those that a saved key has brought', async () => {
		const old = later< Reply >();
		let loads = 0;
		openSettings( buildSettings(), ( { path } ) => {
			if ( path.endsWith( SAVE ) ) {
				const body = buildSettings( { prefix: 'sk_live_new1' } );
				return { status: 200, body };
			}
			return path.endsWith( '/settings' ) && loads++ > 0
				? old.promise
				: null;
		} );
		await userEvent.click( await button( 'Replace' ) );
		await userEvent.type( await field(), KEY );
		// Another screen and back brings the settings anew; meanwhile the key is saved.
		await userEvent.click(
			screen.getByRole( 'link', { name: 'Overview' } )
		);
		await userEvent.click(
			screen.getByRole( 'link', { name: 'Settings' } )
		);
		await userEvent.type( await field(), '{Enter}' );
		await screen.findByText( 'Begins with sk_live_new1' );

		await act( async () => {
			old.keep( { status: 200, body: buildSettings() } );
			await old.promise;
			await new Promise( ( resolve ) => setTimeout( resolve, 0 ) );
		} );
		expect(
			screen.getByText( 'Begins with sk_live_new1' )
		).toBeInTheDocument();
	} );

	it( 'do not, either, if they were asked for while the key was being saved', async () => {
		const old = later< Reply >();
		const saved = later< Reply >();
		let loads = 0;
		openSettings( buildSettings(), ( { path } ) => {
			if ( path.endsWith( SAVE ) ) {
				return saved.promise;
			}
			return path.endsWith( '/settings' ) && loads++ > 0
				? old.promise
				: null;
		} );
		await userEvent.click( await button( 'Replace' ) );
		await userEvent.type( await field(), `${ KEY }{Enter}` );
		await userEvent.click(
			screen.getByRole( 'link', { name: 'Overview' } )
		);
		await userEvent.click(
			screen.getByRole( 'link', { name: 'Settings' } )
		);
		const body = buildSettings( { prefix: 'sk_live_new1' } );
		saved.keep( { status: 200, body } );
		await screen.findByText( 'Begins with sk_live_new1' );

		await act( async () => {
			old.keep( { status: 200, body: buildSettings() } );
			await old.promise;
			await new Promise( ( resolve ) => setTimeout( resolve, 0 ) );
		} );
		expect(
			screen.getByText( 'Begins with sk_live_new1' )
		).toBeInTheDocument();
	} );
} );
