import { screen, within } from '@testing-library/react';
import { openReport, press } from '../support/open-panel';
import { stopTime } from '../support/page';
import { REPORTS } from '../support/recorded';
import { UNSAID } from '../support/screens';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

describe( 'the provider’s words', () => {
	it.each( [
		[ 'as Meum may send them', REPORTS.hostile ],
		[ 'in every place', UNSAID.hostile_all_over ],
	] )( 'are text, whatever they hold: %s', async ( _how, report ) => {
		const { container } = await openReport( report );

		expect(
			container.querySelector( 'script, img, svg[onload]' )
		).toBeNull();
		for ( const link of screen.queryAllByRole( 'link' ) ) {
			expect( link ).toHaveAttribute(
				'href',
				expect.stringMatching(
					/^https?:\/\/(?:app\.meum\.io|shop\.example|localhost)(?:\/|$)/
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
		const quote = REPORTS.forbidden.error?.quote;

		expect(
			within( quotation ).getByText( quote?.message ?? '' )
		).toHaveAttribute( 'dir', 'auto' );
		for ( const words of [ quote?.code, quote?.details[ 0 ]?.message ] ) {
			expect( quotation ).toHaveTextContent( words ?? 'something' );
		}
	} );
} );

describe( 'all details', () => {
	it( 'say in words what was not reported', async () => {
		await openReport( REPORTS.pending );
		await press( screen.getByText( 'All details' ) );
		const id = REPORTS.pending.details.find(
			( { name } ) => name === 'integration_id'
		);
		const label = screen.getByText( id?.label ?? '' );

		expect( id?.value ).toBeNull();
		expect( label.closest( 'dt' )?.parentElement ).toHaveTextContent(
			id?.text ?? 'something'
		);
	} );

	it( 'sum up where the answer broke its contract', async () => {
		const { deviations } = REPORTS.hostile;
		await openReport( REPORTS.hostile );

		expect( deviations ).toHaveLength( 2 );
		expect(
			screen.getByText(
				'The answer of Meum differs from its own description in 2 places'
			)
		).toBeVisible();
		for ( const { path, expected, found } of deviations ) {
			expect( screen.getByText( path ) ).toBeInTheDocument();
			expect(
				screen.getByText( `expected ${ expected }, found ${ found }` )
			).toBeInTheDocument();
		}
	} );
} );
