import { render, screen } from '@testing-library/react';
import { SetUpProgress } from '../../../src/report/set-up-progress';
import type { Report } from '../../../src/types/report';
import { buildReport } from '../support/build-report';
import { NOW, REPORTS } from '../support/recorded';

const { pending_key: KEY, steps: STEPS } = REPORTS.pending;

function renderProgress( overrides: Partial< Report > ) {
	const server = Date.parse( NOW );
	return render(
		<SetUpProgress
			report={ buildReport( overrides ) }
			clock={ { server, wall: Date.now(), monotonic: 0 } }
			zone="Europe/Madrid"
		/>
	).container;
}

const shown = () => ( {
	timers: screen.queryAllByRole( 'timer' ).length,
	steps: screen.queryAllByRole( 'listitem' ).length,
} );

describe( 'the way to a connected store', () => {
	it.each( [
		[ 'a key and steps', { pending_key: KEY, steps: STEPS }, 1, 3 ],
		[ 'a key alone', { pending_key: KEY }, 1, 0 ],
		[ 'steps alone', { steps: STEPS }, 0, 3 ],
	] )( 'shows %s', ( _what, overrides, timers, steps ) => {
		renderProgress( overrides );

		expect( shown() ).toEqual( { timers, steps } );
	} );

	it( 'is not there where there is neither', () => {
		expect( renderProgress( {} ) ).toBeEmptyDOMElement();
	} );

	it( 'has a link where a step is done elsewhere, and only there', () => {
		const elsewhere = STEPS.filter( ( { url } ) => url !== null );
		renderProgress( { steps: STEPS } );

		expect( elsewhere.length ).toBeLessThan( STEPS.length );
		expect(
			screen.getAllByRole( 'link' ).map( ( link ) => link.textContent )
		).toEqual( elsewhere.map( ( { text } ) => text ) );
	} );
} );
