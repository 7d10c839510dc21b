import { render, screen } from '@testing-library/react';
import { AllDetails } from '../../../src/report/all-details';
import { CheckRow } from '../../../src/report/check-row';
import type { Check } from '../../../src/types/report';
import {
	buildBlank,
	buildCheck,
	buildDetail,
	buildReport,
} from '../support/build-report';
import { NOW } from '../support/recorded';

const TIME = { now: Date.parse( NOW ), zone: 'Europe/Madrid' };

function renderRow( checks: Check[], dated = false ) {
	const report = buildReport( { checks, dated } );
	return render( <CheckRow report={ report } time={ TIME } /> ).container;
}

/** What stands beside a label. */
function beside( label: string ): HTMLElement {
	const value = screen.getByText( label ).closest( 'div' );
	expect( value ).not.toBeNull();
	return value as HTMLElement;
}

describe( 'the row of checks', () => {
	it( 'leaves out those that are quiet, but not what to know about them', () => {
		renderRow( [
			buildCheck( { label: 'Loud' } ),
			buildCheck( {
				id: 'quiet',
				label: 'Quiet',
				quiet: true,
				hint: 'Worth knowing.',
			} ),
		] );

		expect( screen.getByText( 'Loud' ) ).toBeVisible();
		expect( screen.queryByText( 'Quiet' ) ).not.toBeInTheDocument();
		expect( screen.getByText( 'Worth knowing.' ) ).toBeVisible();
		expect( screen.getByText( 'Quiet:' ) ).toBeVisible();
	} );

	it( 'has no colour where it is from before', () => {
		const check = buildCheck( { status: 'fail' } );
		expect(
			renderRow( [ check ] ).querySelector( '.is-bad' )
		).not.toBeNull();
		expect(
			renderRow( [ check ], true ).querySelector( '.is-bad' )
		).toBeNull();
	} );

	it( 'shows words as they came, kept from translation', () => {
		renderRow( [
			buildCheck( {
				parts: [ { kind: 'words', words: [ 'read', 'write' ] } ],
			} ),
		] );
		expect( screen.getByText( 'read, write' ) ).toHaveAttribute(
			'translate',
			'no'
		);
	} );

	it.each( [
		[ 3, 8, '3 of 8', 1 ],
		[ 9, 8, '9 of 8', 1 ],
		[ 0, 0, '0 of 0', 0 ],
	] )(
		'shows progress of %d of %d in words, and by a bar where there is one',
		( done, total, words, bars ) => {
			const row = renderRow( [
				buildCheck( { parts: [ { kind: 'progress', done, total } ] } ),
			] );
			expect( screen.getByText( words ) ).toBeVisible();
			expect( row.querySelectorAll( 'progress' ) ).toHaveLength( bars );
		}
	);

	it( 'shows what a check is about, and why', () => {
		renderRow( [
			buildCheck( {
				label: 'Products',
				parts: [
					{
						kind: 'item',
						name: 'Blue shirt',
						id: 'p-7',
						reasons: [ 'It has no price.', 'It has no picture.' ],
					},
				],
			} ),
		] );
		expect( beside( 'Products' ) ).toHaveTextContent(
			'Blue shirt p-7It has no price.It has no picture.'
		);
	} );
} );

describe( 'all details', () => {
	it( 'tell a time in the site’s zone, a code as code, and what was not reported', () => {
		render(
			<AllDetails
				report={ buildReport( {
					checks: [],
					details: [
						buildDetail( {
							label: 'Seen',
							kind: 'time',
							value: '2026-11-22T08:58:00Z',
						} ),
						buildDetail( {
							name: 'other',
							label: 'Address',
							text: 'https://x',
						} ),
						buildBlank( { label: 'Id', text: 'Nothing came' } ),
					],
				} ) }
				time={ TIME }
			/>
		);

		expect( beside( 'Seen' ) ).toHaveTextContent(
			'today at 09:58 (Europe/Madrid)'
		);
		expect( screen.getByText( 'https://x' ).tagName ).toBe( 'CODE' );
		expect( screen.getByText( 'Nothing came' ) ).toHaveClass(
			'meum-status__muted'
		);
	} );
} );
