import { speak } from '@wordpress/a11y';
import { screen } from '@testing-library/react';
import { MINUTE, SECOND } from '../../../src/time/time';
import type { Report } from '../../../src/types/report';
import { buildReport } from '../support/build-report';
import { serve } from '../support/fake-server';
import { openPanel, openReport, pressButton } from '../support/open-panel';
import { pass, stopTime } from '../support/page';
import { REPORTS } from '../support/recorded';
import { SCREENS } from '../support/screens';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const reports = Object.entries( SCREENS );

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.mocked( speak ).mockClear();
	jest.useRealTimers();
} );

describe( 'every report', () => {
	it.each( reports )(
		'%s shows its headline and its next step',
		async ( _name, report ) => {
			await openReport( report );

			expect(
				screen.getByRole( 'heading', { name: report.headline } )
			).toBeVisible();
			for ( const sentence of [
				report.lead,
				report.who,
				report.next_step,
			] ) {
				if ( sentence !== null ) {
					expect( screen.getByText( sentence ) ).toBeVisible();
				}
			}
		}
	);

	it.each( reports )(
		'%s has buttons that submit no form',
		async ( _name, report ) => {
			await openReport( report );

			for ( const button of screen.getAllByRole( 'button' ) ) {
				expect( button ).toHaveAttribute( 'type', 'button' );
			}
		}
	);
} );

describe( 'a pending key', () => {
	it( 'counts down on the server’s clock and says when it ends in the site’s zone', async () => {
		await openReport( REPORTS.pending );
		expect( screen.getByRole( 'timer' ) ).toHaveTextContent( '09:41' );

		await pass( 9 * SECOND );
		expect( screen.getByRole( 'timer' ) ).toHaveTextContent( '09:32' );
		expect(
			screen.getByText( 'today at 10:09 (Europe/Madrid)', {
				selector: 'time',
			} )
		).toBeVisible();
	} );

	it( 'links to where the key goes', async () => {
		await openReport( REPORTS.pending );
		const step = REPORTS.pending.steps.find( ( { url } ) => url !== null );

		expect(
			screen.getByRole( 'link', { name: step?.text ?? '' } )
		).toHaveAttribute( 'href', step?.url );
	} );

	it( 'turns into connected by itself, and says so once', async () => {
		let report: Report = REPORTS.pending;
		serve( () => ( { status: 200, body: report } ) );
		await openPanel();
		await pass( 5 * SECOND );
		expect( speak ).not.toHaveBeenCalled();

		report = REPORTS.connected;
		await pass( 10 * SECOND );

		expect( screen.queryByRole( 'timer' ) ).not.toBeInTheDocument();
		expect(
			screen.getByRole( 'heading', {
				name: REPORTS.connected.headline,
			} )
		).toBeVisible();
		expect( speak ).toHaveBeenCalledTimes( 1 );
		expect( speak ).toHaveBeenCalledWith(
			REPORTS.connected.headline,
			'polite'
		);
	} );

	it( 'says at zero that it is being checked', async () => {
		await openReport( REPORTS.pending );
		serve( () => 'silent' );
		await pass( 9 * MINUTE + 42 * SECOND );

		expect( screen.getByRole( 'timer' ) ).toHaveTextContent(
			'Time is up, checking'
		);
	} );
} );

describe( 'Refresh', () => {
	it( 'asks for a person, and keeps the focus', async () => {
		const { received } = await openReport( REPORTS.connected );
		await pressButton( 'Refresh' );

		expect( received.at( -1 ) ).toMatchObject( {
			body: { by: 'person' },
		} );
		expect(
			screen.getByRole( 'button', { name: 'Refresh' } )
		).toHaveFocus();
		expect( speak ).toHaveBeenCalledWith(
			REPORTS.connected.headline,
			'polite'
		);
	} );

	it( 'waits as long as the server says, without an error', async () => {
		serve( ( { body } ) => ( {
			status: 200,
			body:
				JSON.stringify( body ) === '{"by":"person"}'
					? buildReport( { refresh: 'too_soon', refresh_wait: 7 } )
					: buildReport(),
		} ) );
		await openPanel();
		await pressButton( 'Refresh' );

		const waiting = screen.getByRole( 'button', {
			name: 'Refresh in 7 s',
		} );
		expect( waiting ).toHaveAttribute( 'aria-disabled', 'true' );
		expect( waiting ).toHaveFocus();
		await pass( 3 * SECOND );
		expect( waiting ).toHaveTextContent( 'Refresh in 4 s' );
		await pass( 4 * SECOND );
		expect( waiting ).toHaveTextContent( /^Refresh$/ );
		expect( waiting ).toHaveAttribute( 'aria-disabled', 'false' );
	} );
} );
