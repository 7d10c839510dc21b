import { renderHook } from '@testing-library/react';
import { startClock } from '../../../src/time/clock';
import { HOUR, SECOND } from '../../../src/time/time';
import { readClocks, useNow } from '../../../src/time/use-now';
import { pass, setVisible, stopTime } from '../support/page';
import { NOW } from '../support/recorded';

const SERVER = Date.parse( NOW );

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

function render() {
	const clock = startClock( SERVER, readClocks() );
	return renderHook( () => useNow( clock, SECOND ) ).result;
}

describe( 'useNow', () => {
	it( 'follows the server’s clock, whatever the browser’s says', async () => {
		const now = render();
		expect( now.current ).toBe( SERVER );

		await pass( 3 * SECOND );
		expect( now.current ).toBe( SERVER + 3 * SECOND );
	} );

	it( 'rests while hidden and is right at once afterwards', async () => {
		const now = render();
		setVisible( false );
		await pass( HOUR );
		expect( now.current ).toBe( SERVER );

		setVisible( true );
		expect( now.current ).toBe( SERVER + HOUR );
	} );

	it( 'is right after a sleep in which timers stood still', async () => {
		const now = render();
		jest.setSystemTime( Date.now() + HOUR );
		await pass( SECOND );

		expect( now.current ).toBe( SERVER + HOUR + SECOND );
	} );
} );
