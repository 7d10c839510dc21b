import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mountPanels } from '../../src/mount';
import { serveReport } from './support/fake-server';
import { SCENARIOS } from './support/scenarios';

describe( 'mountPanels', () => {
	it( 'stands inside WooCommerce’s form without ever sending it', async () => {
		document.body.innerHTML = `
			<form id="mainform">
				<div data-meum-status="panel" data-settings="not even JSON"></div>
				<div data-meum-status="widget"></div>
				<button type="submit">Save</button>
			</form>`;
		const onSubmit = jest.fn( ( event: Event ) => event.preventDefault() );
		document
			.querySelector( 'form' )
			?.addEventListener( 'submit', onSubmit );
		serveReport( SCENARIOS.many );
		act( () => mountPanels( document ) );

		const search = await screen.findByRole( 'searchbox' );
		await userEvent.type( search, 'order 7{Enter}' );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Refresh' } )
		);
		await waitFor( () =>
			expect( screen.getByRole( 'status' ) ).toHaveTextContent( /match/ )
		);

		expect( onSubmit ).not.toHaveBeenCalled();
		expect( search.closest( '.meum-status' ) ).toHaveClass(
			'wc-settings-prevent-change-event'
		);
		expect(
			document.querySelector( '[data-meum-status="widget"]' )
		).toBeEmptyDOMElement();
	} );
} );
