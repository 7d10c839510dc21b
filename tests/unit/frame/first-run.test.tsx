import { render, screen } from '@testing-library/react';
import { Panel } from '../../../src/frame/panel';
import type { Report } from '../../../src/types/report';
import { buildMountPoint } from '../support/build-mount-point';
import { REPORTS } from '../support/example-reports';
import { serveReport } from '../support/fake-server';
import { pass, stopTime } from '../support/page';

async function open( overrides: Partial< Report > ) {
	serveReport( { ...REPORTS.unconfigured, ...overrides } );
	window.history.replaceState( null, '', '?page=meum-status' );
	render( <Panel mountPoint={ buildMountPoint() } /> );
	await pass( 0 );
}

const frame = () => ( {
	badge: screen.queryByText( 'Not set up' ) !== null,
	tabs: screen.queryByRole( 'navigation' ) !== null,
	refresh: screen.queryByRole( 'button', { name: 'Refresh' } ) !== null,
} );

const field = () => screen.queryByRole( 'textbox' );
const onlyReads = () => screen.queryByText( /^This page only reads\./ );

beforeEach( stopTime );

afterEach( () => {
	jest.useRealTimers();
} );

describe( 'a panel that is not set up', () => {
	it( 'shows the field for a key and nothing else at first', async () => {
		await open( {} );

		expect( frame() ).toEqual( {
			badge: false,
			tabs: false,
			refresh: false,
		} );
		expect( field() ).toBeVisible();
		expect( screen.queryByRole( 'link' ) ).toBeNull();
		expect( onlyReads() ).toBeNull();
	} );

	it( 'has its frame where something is wrong, and the field in place of the button', async () => {
		await open( { badge: { tone: 'warn', word: 'Not set up' } } );

		expect( frame() ).toEqual( { badge: true, tabs: true, refresh: true } );
		expect( field() ).toBeVisible();
		expect(
			screen.queryByRole( 'link', { name: 'Enter a new key' } )
		).toBeNull();
	} );

	it( 'asks for no key where a key is not what is missing', async () => {
		await open( {
			badge: { tone: 'warn', word: 'Not set up' },
			action: null,
		} );

		expect( field() ).toBeNull();
		expect( onlyReads() ).toBeVisible();
	} );
} );
