import { screen } from '@testing-library/react';
import { HOUR, MINUTE } from '../../../src/time/time';
import { REPORTS } from '../support/recorded';
import { serve } from '../support/fake-server';
import { openPanel, openReport, pressButton } from '../support/open-panel';
import { pass, stopTime } from '../support/page';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

describe( 'a failed request to this site', () => {
	it( 'leaves the report on the screen, with a notice', async () => {
		let isDown = false;
		serve( () =>
			isDown ? 'unreachable' : { status: 200, body: REPORTS.connected }
		);
		await openPanel();
		isDown = true;
		await pass( 2 * MINUTE );

		expect(
			screen.getByText( /This browser got no answer from your site/, {
				selector: 'p > *',
			} )
		).toBeVisible();
		expect(
			screen.getByRole( 'heading', {
				name: REPORTS.connected.headline,
			} )
		).toBeVisible();
	} );

	it( 'that lasts for two hours takes the green away', async () => {
		let isDown = false;
		serve( () =>
			isDown ? 'unreachable' : { status: 200, body: REPORTS.connected }
		);
		const { container } = await openPanel();
		isDown = true;

		await pass( MINUTE );
		expect( container.querySelector( '.is-good' ) ).not.toBeNull();
		jest.setSystemTime( Date.now() + 2 * HOUR );
		await pass( MINUTE );
		expect( container.querySelector( '.is-good' ) ).toBeNull();
		expect( screen.getByText( 'Not up to date' ) ).toBeVisible();
	} );

	it( 'without a report says why, in the server’s words too, and can be retried', async () => {
		let isDown = true;
		serve( () =>
			isDown
				? {
						status: 401,
						body: {
							code: 'rest_not_logged_in',
							message: 'You are not currently logged in.',
							data: { status: 401 },
						},
				  }
				: { status: 200, body: REPORTS.connected }
		);
		await openPanel();
		expect( screen.getByText( /refuses its REST API/ ) ).toBeVisible();
		expect(
			screen.getByText( 'You are not currently logged in.' )
		).toBeVisible();

		isDown = false;
		await pressButton( 'Try again' );
		expect(
			screen.getByRole( 'heading', {
				name: REPORTS.connected.headline,
			} )
		).toBeVisible();
	} );
} );

describe( 'an answer from before', () => {
	it.each( [ 'stale', 'refused' ] as const )(
		'has nothing green in it: %s',
		async ( name ) => {
			const { container } = await openReport( REPORTS[ name ] );

			expect( container.querySelector( '.is-good' ) ).toBeNull();
		}
	);

	it( 'stands under the reason why there is nothing newer', async () => {
		await openReport( REPORTS.stale );
		const reason = screen.getByRole( 'region', {
			name: 'Why there is nothing newer from Meum',
		} );

		expect( reason ).toHaveTextContent( 'Your web host can solve this.' );
		expect( reason ).toHaveTextContent(
			'What you see below is from today at 09:46, 14 minutes ago.'
		);
		expect( screen.getByText( REPORTS.stale.badge.word ) ).toBeVisible();
		expect(
			screen.getByText( 'Next automatic check in 6 minutes' )
		).toBeVisible();
	} );

	it( 'that never came is not called free of problems', async () => {
		await openReport( REPORTS.down );

		expect(
			screen.queryByRole( 'heading', { name: 'Problems' } )
		).not.toBeInTheDocument();
	} );
} );
