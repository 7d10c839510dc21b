import { render, screen } from '@testing-library/react';
import { ErrorBoundary } from '../../../src/ui/error-boundary';

function Broken(): never {
	throw new Error( 'No such thing' );
}

describe( 'ErrorBoundary', () => {
	it( 'says that payments are not affected, with a detail to copy', () => {
		render(
			<ErrorBoundary>
				<Broken />
			</ErrorBoundary>
		);

		// React reports there what it catches.
		expect( console ).toHaveErrored();
		expect(
			screen.getByRole( 'heading', {
				name: 'This panel stopped working',
			} )
		).toBeVisible();
		expect( screen.getByText( /No such thing/ ) ).toBeVisible();
		expect(
			screen.getByRole( 'button', { name: 'Copy the detail' } )
		).toBeVisible();
	} );
} );
