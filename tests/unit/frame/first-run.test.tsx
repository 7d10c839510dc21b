import { render, screen } from '@testing-library/react';
import { Panel } from '../../../src/frame/panel';
import type { Report } from '../../../src/types/report';
import type { Credential } from '../../../src/types/settings';
import { buildMountPoint } from '../support/build-mount-point';
import { buildSettings, NO_KEY, UNUSABLE } from '../support/build-settings';
import { serveReport } from '../support/fake-server';
import { pass, stopTime } from '../support/page';
import { REPORTS } from '../support/recorded';

async function open( report: Report, credential: Partial< Credential > ) {
	serveReport( report, buildSettings( credential ) );
	window.history.replaceState( null, '', '?page=meum-status' );
	render( <Panel mountPoint={ buildMountPoint() } /> );
	await pass( 0 );
}

const frame = ( { badge }: Report ) => ( {
	badge: screen.queryByText( badge.word ) !== null,
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
		await open( REPORTS.unconfigured, NO_KEY );

		expect( frame( REPORTS.unconfigured ) ).toEqual( {
			badge: false,
			tabs: false,
			refresh: false,
		} );
		expect( field() ).toBeVisible();
		expect( screen.queryByRole( 'link' ) ).toBeNull();
		expect( onlyReads() ).toBeNull();
	} );

	it( 'has its frame where something is wrong, and the field in place of the button', async () => {
		const { action } = REPORTS.unreadable;
		await open( REPORTS.unreadable, UNUSABLE );

		expect( frame( REPORTS.unreadable ) ).toEqual( {
			badge: true,
			tabs: true,
			refresh: true,
		} );
		expect( field() ).toBeVisible();
		expect( action?.kind ).toBe( 'enter_key' );
		expect(
			screen.queryByRole( 'link', { name: action?.label ?? '' } )
		).toBeNull();
	} );

	it( 'asks for no key where a key is not what is missing', async () => {
		await open( REPORTS.address_invalid, NO_KEY );

		expect( field() ).toBeNull();
		expect( onlyReads() ).toBeVisible();
	} );
} );
