import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../src/frame/panel';
import { mount } from '../../src/mount';
import { Widget } from '../../src/report/widget';
import { REPORTS } from './support/recorded';
import { serveReport } from './support/fake-server';

describe( 'mount', () => {
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
		serveReport( REPORTS.many );
		act( () =>
			mount( document, 'panel', ( mountPoint ) => (
				<Panel mountPoint={ mountPoint } />
			) )
		);

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

	it( 'draws a widget where one has its place, with the first problems and the way to the panel', async () => {
		document.body.innerHTML = `<div data-meum-status="widget"></div>`;
		document.querySelector( 'div' )?.setAttribute(
			'data-settings',
			JSON.stringify( {
				links: {
					panel: 'https://shop.example/wp-admin/admin.php?page=meum-status',
				},
			} )
		);
		serveReport( REPORTS.many );
		act( () =>
			mount( document, 'widget', ( mountPoint ) => (
				<Widget mountPoint={ mountPoint } />
			) )
		);

		await screen.findByRole( 'heading', {
			name: REPORTS.many.headline,
		} );
		expect(
			screen
				.getAllByRole( 'listitem' )
				.map( ( item ) => item.textContent )
		).toEqual(
			REPORTS.many.issues.slice( 0, 3 ).map( ( { message } ) => message )
		);
		expect(
			screen.getByRole( 'link', { name: 'Open Meum Status' } )
		).toHaveAttribute(
			'href',
			'https://shop.example/wp-admin/admin.php?page=meum-status'
		);
	} );

	it( 'counts a pending key down in the widget', async () => {
		document.body.innerHTML = `<div data-meum-status="widget"></div>`;
		serveReport( REPORTS.pending );
		act( () =>
			mount( document, 'widget', ( mountPoint ) => (
				<Widget mountPoint={ mountPoint } />
			) )
		);

		const timer = await screen.findByRole( 'timer' );
		const first = timer.textContent ?? '';
		expect( first ).toMatch( /^\d\d:\d\d min$/ );
		await waitFor( () => expect( timer ).not.toHaveTextContent( first ) );
		expect( screen.queryByRole( 'link' ) ).toBeNull();
	} );
} );
