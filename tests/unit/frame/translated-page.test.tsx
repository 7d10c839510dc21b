import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { ErrorBoundary } from '../../../src/ui/error-boundary';
import { translate } from '../../support/translator';
import { stopTime } from '../support/page';
import { PARTS } from '../support/panel-parts';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const inBoundary = ( part: ReactElement ) => (
	<ErrorBoundary>{ part }</ErrorBoundary>
);

function freshText( part: ReactElement ): string {
	const { container, unmount } = render( inBoundary( part ) );
	const text = container.textContent ?? '';
	unmount();

	return text;
}

beforeEach( stopTime );

afterEach( () => {
	jest.useRealTimers();
} );

describe( 'on a page that the browser translates', () => {
	it.each( Object.entries( PARTS ) )(
		'%s says only what is new, whatever stood there before',
		async ( _name, parts ) => {
			const texts = parts.map( freshText );
			const { container, rerender } = render( <i /> );
			const stop = translate( container, null );
			const show = async ( at: number ) => {
				rerender( inBoundary( parts[ at ] ?? <i /> ) );
				// Lets the translator see what is new.
				await act( () => Promise.resolve() );

				expect( container.textContent ).toBe( texts[ at ] );
			};
			// Each after each other one.
			for ( let at = 0; at < parts.length; at++ ) {
				for ( let other = 0; other < at; other++ ) {
					await show( at );
					await show( other );
				}
			}
			stop();
		}
	);

	it.each( Object.entries( PARTS ) )(
		'%s keeps codes as they are',
		( _name, parts ) => {
			for ( const part of parts ) {
				const { container, unmount } = render( inBoundary( part ) );
				container
					.querySelectorAll( 'code, pre' )
					.forEach( ( code ) =>
						expect( code ).toHaveAttribute( 'translate', 'no' )
					);
				unmount();
			}
		}
	);
} );
