import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IssueList } from '../../../src/report/issue-list';
import { buildIssue, buildReport } from '../support/build-report';
import { NOW } from '../support/recorded';

const TIME = { now: Date.parse( NOW ), zone: 'Europe/Madrid' };

function renderIssues( count: number ) {
	const issues = Array.from( { length: count }, ( _, index ) =>
		buildIssue( { message: `Order ${ index + 1 } is not confirmed.` } )
	);
	render(
		<IssueList
			report={ buildReport( { issues, issues_total: count } ) }
			time={ TIME }
		/>
	);
}

describe( 'IssueList', () => {
	it.each( [
		[ 9, 9, false, false ],
		[ 10, 10, true, false ],
		[ 11, 10, true, true ],
	] )(
		'with %d problems lists %d, with a search: %s, with more to show: %s',
		( count, listed, hasSearch, hasMore ) => {
			renderIssues( count );

			expect( screen.getAllByRole( 'listitem' ) ).toHaveLength( listed );
			expect( screen.queryAllByRole( 'searchbox' ) ).toHaveLength(
				hasSearch ? 1 : 0
			);
			expect(
				screen.queryAllByRole( 'button', { name: 'Show more' } )
			).toHaveLength( hasMore ? 1 : 0 );
		}
	);

	it( 'shows more and moves the focus to what is new', async () => {
		renderIssues( 30 );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Show more' } )
		);

		expect( screen.getAllByRole( 'listitem' ) ).toHaveLength( 30 );
		expect( screen.getAllByRole( 'listitem' )[ 10 ] ).toHaveFocus();
		expect(
			screen.queryByRole( 'button', { name: 'Show more' } )
		).not.toBeInTheDocument();
	} );

	it( 'finds, and says how many', async () => {
		renderIssues( 30 );
		await userEvent.type( screen.getByRole( 'searchbox' ), 'order 30' );

		expect( screen.getByRole( 'status' ) ).toHaveTextContent(
			'1 problem matches.'
		);
		expect( screen.getByRole( 'listitem' ) ).toHaveTextContent(
			'Order 30 is not confirmed.'
		);
	} );

	it( 'copies a problem and says so', async () => {
		renderIssues( 2 );
		const user = userEvent.setup();
		const button = screen.getByRole( 'button', { name: 'Copy problem 2' } );
		await user.click( button );

		expect( await screen.findByText( 'Copied' ) ).toBeVisible();
		expect( await navigator.clipboard.readText() ).toBe(
			'Order 2 is not confirmed.'
		);
	} );

	it( 'says in the report’s words why the list is empty', () => {
		render(
			<IssueList
				report={ buildReport( { no_issues: 'Nobody knows.' } ) }
				time={ TIME }
			/>
		);

		expect( screen.getByText( 'Nobody knows.' ) ).toBeVisible();
	} );
} );
