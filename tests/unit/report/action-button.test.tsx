import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionButton } from '../../../src/report/action-button';
import type { Action } from '../../../src/types/report';

const LABEL = 'Do it';
const HERE = `${ window.location.origin }/wp-admin/admin.php?page=x`;

function renderAction( action: Omit< Action, 'label' > ) {
	const onRefresh = jest.fn();
	const open = jest.fn();
	render(
		<ActionButton
			action={ { ...action, label: LABEL } }
			asking={ {
				clock: { server: 0, wall: 0, monotonic: 0 },
				activity: 'idle',
				waitUntil: null,
			} }
			keyEntryLink={ { href: '?meum-screen=settings', open } }
			onRefresh={ onRefresh }
		/>
	);
	return { onRefresh, open };
}

const link = () => screen.getByRole( 'link', { name: /^Do it/ } );

describe( 'the button of the next step', () => {
	it( 'opens another site in a new tab', () => {
		renderAction( { kind: 'link', url: 'https://app.meum.io/' } );

		expect( link() ).toHaveAttribute( 'href', 'https://app.meum.io/' );
		expect( link() ).toHaveAttribute( 'target', '_blank' );
		expect( link() ).toHaveAttribute( 'rel', 'noopener noreferrer' );
	} );

	it.each( [ 'link', 'troubleshoot' ] as const )(
		'leads to a place of this site in the same tab: %s',
		( kind ) => {
			renderAction( { kind, url: HERE } );

			expect( link() ).toHaveAttribute( 'href', HERE );
			expect( link() ).not.toHaveAttribute( 'target' );
		}
	);

	it( 'leads to the field for a key in place', async () => {
		const { open } = renderAction( { kind: 'enter_key', url: HERE } );
		await userEvent.click( link() );

		expect( open ).toHaveBeenCalledTimes( 1 );
		expect( link() ).toHaveAttribute( 'href', '?meum-screen=settings' );
	} );

	it( 'asks anew', async () => {
		const { onRefresh } = renderAction( { kind: 'refresh', url: HERE } );
		await userEvent.click( screen.getByRole( 'button', { name: LABEL } ) );

		expect( onRefresh ).toHaveBeenCalledTimes( 1 );
	} );
} );
