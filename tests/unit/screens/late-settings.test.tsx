import { act, screen } from '@testing-library/react';
import { buildSettings } from '../support/build-settings';
import type { Reply } from '../support/fake-server';
import {
	KEY,
	later,
	openSite,
	press,
	SAVE,
	SETTINGS,
	type,
	visit,
} from '../support/settings-screen';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

describe( 'settings that come late', () => {
	it.each( [
		[ 'before a key is saved', false ],
		[ 'while it is being saved', true ],
	] )(
		'do not take the place of those that the key has brought: asked for %s',
		async ( _when, isSaving ) => {
			const old = later< Reply >();
			const saved = later< Reply >();
			let loads = 0;
			openSite( buildSettings(), {
				[ SAVE ]: () => saved.promise,
				[ SETTINGS ]: () => ( loads++ > 0 ? old.promise : null ),
			} );
			await press( 'Replace' );
			await type( isSaving ? `${ KEY }{Enter}` : KEY );
			// Another screen and back brings the settings anew.
			await visit( 'Overview' );
			await visit( 'Settings' );
			expect( loads ).toBe( 2 );
			if ( ! isSaving ) {
				await type( '{Enter}' );
			}
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
		}
	);
} );
