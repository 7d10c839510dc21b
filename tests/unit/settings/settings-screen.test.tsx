import { speak } from '@wordpress/a11y';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../../src/frame/panel';
import { buildMountPoint } from '../support/build-mount-point';
import { buildReport } from '../support/build-report';
import { buildSettings, NO_KEY, UNUSABLE } from '../support/build-settings';
import { REPORTS } from '../support/recorded';
import { serve } from '../support/fake-server';
import {
	button,
	field,
	isGuarded,
	KEY,
	openSite,
	REMOVE,
	sent,
	SETTINGS_SCREEN,
} from '../support/key-site';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const ACCEPTED = REPORTS.connected.key_badge?.word ?? '';
const NEW_KEY = REPORTS.refused.action?.label ?? '';

afterEach( () => {
	jest.mocked( speak ).mockClear();
} );

describe( 'the Settings screen', () => {
	const open = ( settings = buildSettings() ) =>
		openSite( { settings, search: SETTINGS_SCREEN } );

	it( 'shows the key by its first characters, and where it is kept', async () => {
		open();
		expect(
			await screen.findByText( 'Begins with sk_live_9fK2' )
		).toBeInTheDocument();
		expect(
			screen.getByText( /^Stored encrypted in this site’s database\./ )
		).toBeVisible();
		expect( screen.getByText( ACCEPTED ) ).toBeVisible();
	} );

	it( 'tries the key and says what came out', async () => {
		open();
		await userEvent.click( await button( 'Test' ) );
		expect(
			await screen.findByText( /^Meum accepts the key\./ )
		).toBeVisible();
		expect( speak ).toHaveBeenCalledWith( 'Meum accepts the key.' );
	} );

	it( 'replaces the key, with the focus at hand all the way', async () => {
		open();
		await userEvent.click( await button( 'Replace' ) );
		expect( await field() ).toHaveFocus();
		await userEvent.click( await button( 'Cancel' ) );
		expect( await button( 'Replace' ) ).toHaveFocus();

		await userEvent.keyboard( `{Enter}${ KEY }{Enter}` );
		await waitFor( async () =>
			expect( await button( 'Replace' ) ).toHaveFocus()
		);
		expect( speak ).toHaveBeenCalledWith( 'The API key is saved.' );
	} );

	it( 'takes another key at once when Meum does not accept the one in use', async () => {
		openSite( {
			settings: buildSettings(),
			report: REPORTS.refused,
		} );
		await userEvent.click(
			await screen.findByRole( 'link', { name: NEW_KEY } )
		);
		expect( await field() ).toHaveFocus();
		expect( window.location.search ).toBe( SETTINGS_SCREEN );

		await userEvent.click( await button( 'Cancel' ) );
		expect( await button( 'Replace' ) ).toHaveFocus();
	} );

	it( 'keeps the focus where no other key can be taken', async () => {
		openSite( {
			settings: buildSettings( {}, { can_seal: false } ),
			report: REPORTS.refused,
		} );
		await userEvent.click(
			await screen.findByRole( 'link', { name: NEW_KEY } )
		);
		expect( await button( 'Test' ) ).toHaveFocus();
	} );

	it( 'cannot be given up while the key is being tried', async () => {
		openSite( {
			settings: buildSettings(),
			search: SETTINGS_SCREEN,
			isSilent: true,
		} );
		await userEvent.click( await button( 'Replace' ) );
		await userEvent.type( await field(), `${ KEY }{Enter}` );
		await button( 'Checking' );
		await userEvent.click( await button( 'Cancel' ) );
		expect( await field() ).toHaveValue( KEY );
	} );

	it( 'forgets what was typed when the replacing is given up', async () => {
		open();
		await userEvent.click( await button( 'Replace' ) );
		await userEvent.type( await field(), 'sk_live_half' );
		await userEvent.click( await button( 'Cancel' ) );
		expect( isGuarded() ).toBe( false );
		await userEvent.click( await button( 'Replace' ) );
		expect( await field() ).toHaveValue( '' );
	} );

	it( 'removes the key only when asked twice', async () => {
		const { requests } = open();
		await userEvent.click( await button( 'Remove' ) );
		await screen.findByRole( 'dialog', { name: 'Remove the API key?' } );
		await userEvent.click( await button( 'Keep it' ) );
		expect( sent( requests, REMOVE ) ).toEqual( [] );

		await userEvent.click( await button( 'Remove' ) );
		await userEvent.click( await button( 'Remove the key' ) );
		expect( await field() ).toHaveFocus();
		expect( sent( requests, REMOVE ) ).toHaveLength( 1 );
		expect( speak ).toHaveBeenCalledWith( 'The API key is removed.' );
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument();
	} );

	it( 'locks a key from wp-config.php, but tests it', async () => {
		open( buildSettings( { source: 'constant', locked: true } ) );
		expect(
			await screen.findByText( /^From wp-config\.php/ )
		).toBeVisible();
		expect( await button( 'Test' ) ).toBeVisible();
		expect(
			screen.queryByRole( 'button', { name: 'Replace' } )
		).not.toBeInTheDocument();
		expect(
			screen.queryByRole( 'button', { name: 'Remove' } )
		).not.toBeInTheDocument();
	} );

	it( 'has no button for those who may not change anything', async () => {
		open( buildSettings( {}, { can_change: false } ) );
		expect(
			await screen.findByText(
				'An administrator of this site can change this.'
			)
		).toBeVisible();
		for ( const name of [ 'Replace', 'Test', 'Remove' ] ) {
			expect(
				screen.queryByRole( 'button', { name } )
			).not.toBeInTheDocument();
		}
	} );

	it( 'asks for the key again when the stored one cannot be opened', async () => {
		open( buildSettings( UNUSABLE ) );
		expect(
			await screen.findByText( /cannot be opened any more/ )
		).toBeVisible();
		expect( await field() ).toBeVisible();
	} );

	it( 'learns that a key has moved to wp-config.php meanwhile', async () => {
		let isLocked = false;
		serve( ( { method, path } ) => {
			if ( path.includes( '/reports/' ) ) {
				return { status: 200, body: buildReport() };
			}
			if ( method === 'POST' ) {
				isLocked = true;
				return {
					status: 409,
					body: {
						code: 'meum_status_key_locked',
						message: 'It is set in wp-config.php.',
						data: { status: 409, out_of_date: true },
					},
				};
			}
			return {
				status: 200,
				body: isLocked
					? buildSettings( { source: 'constant', locked: true } )
					: buildSettings( NO_KEY ),
			};
		} );
		window.history.replaceState( null, '', SETTINGS_SCREEN );
		render( <Panel mountPoint={ buildMountPoint() } /> );
		await userEvent.type( await field(), `${ KEY }{Enter}` );

		expect(
			await screen.findByText( /^From wp-config\.php/ )
		).toBeVisible();
	} );
} );
