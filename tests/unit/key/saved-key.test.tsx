import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../../src/frame/panel';
import { savedLine } from '../../../src/key/saved-key-lines';
import type { Credential, Settings } from '../../../src/types/settings';
import { buildMountPoint } from '../support/build-mount-point';
import { buildCredential, buildSettings } from '../support/build-settings';
import { NOW, REPORTS } from '../support/recorded';
import { serve } from '../support/fake-server';

const IDLE: Partial< Credential > = {
	source: 'constant',
	locked: true,
	prefix: 'sk_live_file',
	saved_prefix: 'sk_live_idle',
};

/** A panel on its Settings screen, of a site that forgets the saved key when it is told to. */
function open( settings: Settings ) {
	let now = settings;
	const removals: string[] = [];
	serve( ( { path } ) => {
		if ( path.endsWith( '/remove' ) ) {
			removals.push( path );
			now = buildSettings( {
				...IDLE,
				saved: false,
				saved_prefix: null,
				saved_at: null,
				saved_by: null,
			} );
		}
		const body = path.includes( '/reports/' ) ? REPORTS.connected : now;
		return { status: 200, body };
	} );
	window.history.replaceState( null, '', '?meum-screen=settings' );
	render( <Panel mountPoint={ buildMountPoint() } /> );
	return removals;
}

describe( 'a saved key', () => {
	it.each( [
		[ 'Admin', 'Saved 20 November 2026 at 10:00 by Admin.' ],
		[ null, 'Saved 20 November 2026 at 10:00.' ],
	] )( 'says when, and by whom: %s', ( by, line ) => {
		expect(
			savedLine( buildCredential( { saved_by: by } ), {
				now: Date.parse( NOW ),
				zone: 'Europe/Madrid',
			} )
		).toBe( line );
	} );

	it.each( [
		[ 'there is none', { saved: false } ],
		[ 'nobody knows', { saved_at: null } ],
	] )( 'says nothing where %s', ( _why, overrides ) => {
		expect(
			savedLine( buildCredential( overrides ), {
				now: Date.parse( NOW ),
				zone: 'UTC',
			} )
		).toBeNull();
	} );

	it( 'that is in use is told about, without a second button to remove it', async () => {
		open( buildSettings() );

		expect(
			await screen.findByText( /^Saved .* by Admin\.$/ )
		).toBeVisible();
		expect(
			screen.queryByRole( 'button', { name: 'Remove the saved key' } )
		).not.toBeInTheDocument();
	} );

	it( 'that is idle is named beside the one in use, and can be removed without losing the focus', async () => {
		const removals = open( buildSettings( IDLE ) );
		await screen.findByText( 'Begins with sk_live_file' );
		expect( screen.getByText( /begins with sk_live_idle/ ) ).toBeVisible();
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Remove the saved key' } )
		);
		await screen.findByRole( 'dialog', { name: 'Remove the saved key?' } );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Remove the key' } )
		);

		expect( removals ).toHaveLength( 1 );
		expect(
			screen.queryByText( /begins with sk_live_idle/ )
		).not.toBeInTheDocument();
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument();
		expect(
			await screen.findByRole( 'button', { name: 'Test' } )
		).toHaveFocus();
	} );

	it( 'that is idle has no button for those who may not change anything', async () => {
		open( buildSettings( IDLE, { can_change: false } ) );
		await screen.findByText( /begins with sk_live_idle/ );

		expect(
			screen.queryByRole( 'button', { name: 'Remove the saved key' } )
		).not.toBeInTheDocument();
	} );
} );
