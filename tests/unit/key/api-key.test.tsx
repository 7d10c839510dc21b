import { speak } from '@wordpress/a11y';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../../src/frame/panel';
import type { Report } from '../../../src/types/report';
import type { Doubt } from '../../../src/types/doubt';
import type { Settings } from '../../../src/types/settings';
import { buildMountPoint } from '../support/build-mount-point';
import { buildReport } from '../support/build-report';
import {
	buildSettings,
	buildTest,
	NO_KEY,
	UNUSABLE,
} from '../support/build-settings';
import { REPORTS } from '../support/example-reports';
import { serve, type Received } from '../support/fake-server';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const KEY = 'sk_live_9fK2x7Qd1';
const SAVE = '/credentials/meum';
const REMOVE = '/credentials/meum/remove';
const SETTINGS_SCREEN = '?page=meum-status&meum-screen=settings';

interface Refusal {
	status: number;
	code: string;
	message: string;
	doubt?: Doubt;
}

interface SiteOptions {
	settings?: Settings;
	/** Answers to keys that are sent, in order; then keys are taken. */
	refusals?: Refusal[];
	/** Whether a key that is sent gets no answer at all. */
	isSilent?: boolean;
	search?: string;
	/** What is told while there is a key. */
	report?: Report;
}

/** A site that remembers whether it has a key, as the plugin's PHP does. */
function openSite( {
	settings: start = buildSettings( NO_KEY ),
	refusals = [],
	isSilent = false,
	search = '?page=meum-status',
	report = REPORTS.connected,
}: SiteOptions = {} ) {
	let settings = start;
	const left = [ ...refusals ];
	const requests = serve( ( { method, path } ) => {
		const isSaving = method === 'POST' && path.endsWith( SAVE );
		if ( isSaving && isSilent ) {
			return 'silent';
		}
		if ( isSaving ) {
			const refusal = left.shift();
			if ( refusal !== undefined ) {
				const { status, code, message, doubt } = refusal;
				return {
					status,
					body: { code, message, data: { status, doubt } },
				};
			}
			settings = buildSettings();
		}
		if ( method === 'POST' && path.endsWith( REMOVE ) ) {
			settings = buildSettings( NO_KEY );
		}
		if ( path.endsWith( '/test' ) ) {
			return { status: 200, body: buildTest() };
		}
		if ( ! path.includes( '/reports/' ) ) {
			return { status: 200, body: settings };
		}
		const hasKey = settings.credentials[ 0 ]?.problem === null;
		return {
			status: 200,
			body: hasKey ? report : REPORTS.unconfigured,
		};
	} );
	window.history.replaceState( null, '', `/wp-admin/tools.php${ search }` );

	return {
		requests,
		...render( <Panel mountPoint={ buildMountPoint() } /> ),
	};
}

const field = () => screen.findByRole( 'textbox', { name: 'Store API key' } );
const button = ( name: string ) => screen.findByRole( 'button', { name } );

function sent( requests: Received[], path: string ): unknown[] {
	return requests
		.filter(
			( request ) =>
				request.method === 'POST' && request.path.endsWith( path )
		)
		.map( ( { body } ) => body );
}

function leaving(): boolean {
	return ! window.dispatchEvent(
		new Event( 'beforeunload', { cancelable: true } )
	);
}

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
		expect( leaving() ).toBe( false );
		await userEvent.type( input, 'sk' );
		expect( leaving() ).toBe( true );
		await userEvent.clear( input );
		expect( leaving() ).toBe( false );
		await userEvent.type( input, `${ KEY }{Enter}` );
		await screen.findByRole( 'heading', {
			name: REPORTS.connected.headline,
		} );
		expect( leaving() ).toBe( false );
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
		expect( screen.getByText( 'Accepted by Meum' ) ).toBeVisible();
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
			await screen.findByRole( 'link', { name: 'Enter a new key' } )
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
			await screen.findByRole( 'link', { name: 'Enter a new key' } )
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
		expect( leaving() ).toBe( false );
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
