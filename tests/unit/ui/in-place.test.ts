import { inPlace } from '../../../src/ui/in-place';

describe( 'inPlace', () => {
	const click = ( keys: MouseEventInit ) => {
		const go = jest.fn();
		const event = new MouseEvent( 'click', { ...keys, cancelable: true } );
		inPlace( go )( event );
		return { went: go.mock.calls.length, kept: event.defaultPrevented };
	};

	it( 'goes there itself', () => {
		expect( click( {} ) ).toEqual( { went: 1, kept: true } );
	} );

	it.each( [ 'metaKey', 'ctrlKey', 'shiftKey', 'altKey' ] )(
		'leaves a click with %s to the browser',
		( key ) => {
			expect( click( { [ key ]: true } ) ).toEqual( {
				went: 0,
				kept: false,
			} );
		}
	);
} );
