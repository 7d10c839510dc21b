import { screen, within } from '@testing-library/react';
import { REPORTS } from '../support/example-reports';
import { openReport, press } from '../support/open-panel';
import { stopTime } from '../support/page';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

describe( 'the provider’s words', () => {
	it( 'are text, whatever they hold', async () => {
		const { container } = await openReport( REPORTS.hostile );

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
		await openReport( REPORTS.forbidden );
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

describe( 'all details', () => {
	it( 'say in words what was not reported', async () => {
		await openReport( REPORTS.pending );
		await press( screen.getByText( 'All details' ) );
		const label = screen.getByText( 'Integration id' );

		expect( label.closest( 'dt' )?.parentElement ).toHaveTextContent(
			'Not reported'
		);
	} );

	it( 'sum up where the answer broke its contract', async () => {
		await openReport( REPORTS.hostile );

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
