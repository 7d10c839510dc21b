import { speak } from '@wordpress/a11y';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../../src/frame/panel';
import { HOUR, MINUTE, SECOND } from '../../../src/time/time';
import type { Report } from '../../../src/types/report';
import { buildMountPoint } from '../support/build-mount-point';
import { buildReport } from '../support/build-report';
import { REPORTS, type ReportName } from '../support/example-reports';
import { serve, serveReport } from '../support/fake-server';
import { pass, stopTime } from '../support/page';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const user = userEvent.setup( { advanceTimers: jest.advanceTimersByTime } );

async function press( name: string ) {
	await user.click( screen.getByRole( 'button', { name } ) );
	await pass( 0 );
}

async function open( report: Report ) {
	const received = serveReport( report );
	const view = render( <Panel mountPoint={ buildMountPoint() } /> );
	await pass( 0 );

	return { received, ...view };
}

const scenarios = Object.entries( REPORTS ).filter(
	( entry ): entry is [ ReportName, Report ] => entry[ 0 ] in REPORTS
);

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.mocked( speak ).mockClear();
	jest.useRealTimers();
} );

describe( 'every scenario', () => {
	it.each( scenarios )(
		'%s shows its headline and its next step',
		async ( _name, report ) => {
			await open( report );

			expect(
				screen.getByRole( 'heading', { name: report.headline } )
			).toBeVisible();
			expect( screen.getByText( report.next_step ) ).toBeVisible();
		}
	);

	it.each( scenarios )(
		'%s has buttons that submit no form',
		async ( _name, report ) => {
			await open( report );

			for ( const button of screen.getAllByRole( 'button' ) ) {
				expect( button ).toHaveAttribute( 'type', 'button' );
			}
		}
	);
} );

describe( 'a pending key', () => {
	it( 'counts down on the server’s clock and says when it ends in the site’s zone', async () => {
		await open( REPORTS.pending );
		expect( screen.getByRole( 'timer' ) ).toHaveTextContent( '09:41' );

		await pass( 9 * SECOND );
		expect( screen.getByRole( 'timer' ) ).toHaveTextContent( '09:32' );
		expect(
			screen.getByText( 'today at 10:11 (Europe/Madrid)' )
		).toBeVisible();
	} );

	it( 'links to where the key goes', async () => {
		await open( REPORTS.pending );

		expect(
			screen.getByRole( 'link', {
				name: 'Open the Meum plugin’s settings.',
			} )
		).toHaveAttribute( 'href', 'https://shop.example/wp-admin/payments' );
	} );

	it( 'turns into connected by itself, and says so once', async () => {
		let report: Report = REPORTS.pending;
		serve( () => ( { status: 200, body: report } ) );
		render( <Panel mountPoint={ buildMountPoint() } /> );
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
		await open( REPORTS.pending );
		serve( () => 'silent' );
		await pass( 9 * MINUTE + 42 * SECOND );

		expect( screen.getByRole( 'timer' ) ).toHaveTextContent(
			'Time is up, checking'
		);
	} );
} );

describe( 'Refresh', () => {
	it( 'asks for a person, and keeps the focus', async () => {
		const { received } = await open( REPORTS.connected );
		await press( 'Refresh' );

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
		render( <Panel mountPoint={ buildMountPoint() } /> );
		await pass( 0 );
		await press( 'Refresh' );

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

describe( 'a failed request to this site', () => {
	it( 'leaves the report on the screen, with a notice', async () => {
		let isDown = false;
		serve( () =>
			isDown ? 'unreachable' : { status: 200, body: REPORTS.connected }
		);
		render( <Panel mountPoint={ buildMountPoint() } /> );
		await pass( 0 );
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
		const { container } = render(
			<Panel mountPoint={ buildMountPoint() } />
		);
		await pass( 0 );
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
		render( <Panel mountPoint={ buildMountPoint() } /> );
		await pass( 0 );
		expect( screen.getByText( /refuses its REST API/ ) ).toBeVisible();
		expect(
			screen.getByText( 'You are not currently logged in.' )
		).toBeVisible();

		isDown = false;
		await press( 'Try again' );
		expect(
			screen.getByRole( 'heading', {
				name: REPORTS.connected.headline,
			} )
		).toBeVisible();
	} );
} );

describe( 'the provider’s words', () => {
	it( 'are text, whatever they hold', async () => {
		const { container } = await open( REPORTS.hostile );

		expect( container.querySelector( 'script, img' ) ).toBeNull();
		for ( const link of screen.queryAllByRole( 'link' ) ) {
			expect( link ).toHaveAttribute(
				'href',
				expect.stringMatching(
					/^https?:\/\/(?:app\.meum\.io|shop\.example|localhost)\//
				)
			);
		}
		expect(
			screen.getAllByText( /<script>alert\(1\)<\/script>/ )
		).not.toHaveLength( 0 );
	} );

	it( 'stand as a quotation with code and details under our own headline', async () => {
		await open( REPORTS.forbidden );
		const quotation = screen.getByRole( 'figure' );

		expect(
			within( quotation ).getByText( 'Payout wallet not configured' )
		).toHaveAttribute( 'dir', 'auto' );
		expect( quotation ).toHaveTextContent(
			'EXTERNAL_ORDER_INTEGRATION_CONFLICT'
		);
		expect( quotation ).toHaveTextContent(
			'Add a payout wallet before connecting a store.'
		);
	} );
} );

describe( 'an answer from before', () => {
	it.each( [ 'stale', 'refused' ] as const )(
		'has nothing green in it: %s',
		async ( name ) => {
			const { container } = await open( REPORTS[ name ] );

			expect( container.querySelector( '.is-good' ) ).toBeNull();
		}
	);

	it( 'stands under the reason why there is nothing newer', async () => {
		await open( REPORTS.stale );
		const reason = screen.getByRole( 'region', {
			name: 'Why there is nothing newer from Meum',
		} );

		expect( reason ).toHaveTextContent( 'Your web host can solve this.' );
		expect( reason ).toHaveTextContent(
			'What you see below is from today at 10:00, 14 minutes ago.'
		);
		expect( screen.getByText( 'Not up to date' ) ).toBeVisible();
		expect(
			screen.getByText( 'Next automatic check in 4 minutes' )
		).toBeVisible();
	} );

	it( 'that never came is not called free of problems', async () => {
		await open( REPORTS.down );

		expect(
			screen.queryByRole( 'heading', { name: 'Problems' } )
		).not.toBeInTheDocument();
	} );
} );

describe( 'all details', () => {
	it( 'say in words what was not reported', async () => {
		await open( REPORTS.pending );
		await user.click( screen.getByText( 'All details' ) );
		const label = screen.getByText( 'Integration id' );

		expect( label.closest( 'dt' )?.parentElement ).toHaveTextContent(
			'Not reported'
		);
	} );

	it( 'sum up where the answer broke its contract', async () => {
		await open( REPORTS.hostile );

		expect(
			screen.getByText(
				'The answer of Meum differs from its own description in 2 places'
			)
		).toBeVisible();
		expect(
			screen.getByText( 'expected boolean, found string' )
		).toBeInTheDocument();
	} );
} );
