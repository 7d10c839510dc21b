import { act, renderHook } from '@testing-library/react';
import { useReport } from '../../../src/report/use-report';
import { HOUR, MINUTE, SECOND } from '../../../src/time/time';
import type { Report } from '../../../src/types/report';
import { buildReport } from '../support/build-report';
import { serve, serveReport, type Received } from '../support/fake-server';
import { pass, setVisible, stopTime } from '../support/page';
import { NOW } from '../support/recorded';

const REFRESH = '/meum-status/v1/reports/meum/refresh';

function asked( received: Received[], by: string ): number {
	return received.filter(
		( { path, body } ) =>
			path === REFRESH &&
			JSON.stringify( body ) === JSON.stringify( { by } )
	).length;
}

function pending( left: number | null ): Report {
	return buildReport( {
		state: 'pending',
		poll: 10,
		pending_key: {
			prefix: 'sk_live_7Qd1',
			expires_at:
				left === null
					? null
					: new Date( Date.parse( NOW ) + left ).toISOString(),
		},
	} );
}

/** A server whose clock goes on with the test's, so that a key comes nearer to its end. */
function servePending( left: number ): Received[] {
	const started = Date.now();
	const end = pending( left );
	return serve( () => ( {
		status: 200,
		body: {
			...end,
			now: new Date(
				Date.parse( NOW ) + Date.now() - started
			).toISOString(),
		},
	} ) );
}

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

describe( 'useReport', () => {
	it( 'brings the stored report, then asks for a fresh one', async () => {
		const received = serveReport( buildReport() );
		const { result } = renderHook( () => useReport( 'meum' ) );

		expect( result.current.state.status ).toBe( 'loading' );
		await pass( 0 );

		expect( result.current.state ).toMatchObject( { status: 'ready' } );
		expect( received ).toMatchObject( [
			{ method: 'GET', path: '/meum-status/v1/reports/meum', body: null },
			{ method: 'POST', path: REFRESH, body: { by: 'page' } },
		] );
		expect( received ).toHaveLength( 2 );
	} );

	it( 'asks once a minute while visible', async () => {
		const received = serveReport( buildReport() );
		renderHook( () => useReport( 'meum' ) );
		await pass( 0 );

		await pass( MINUTE - SECOND );
		expect( asked( received, 'page' ) ).toBe( 1 );
		await pass( 2 * SECOND );
		expect( asked( received, 'page' ) ).toBe( 2 );
		await pass( 10 * MINUTE );
		expect( asked( received, 'page' ) ).toBeLessThanOrEqual( 12 );
	} );

	it( 'asks as often as the report says', async () => {
		const received = servePending( 20 * HOUR );
		renderHook( () => useReport( 'meum' ) );
		await pass( 0 );

		await pass( MINUTE );
		expect( asked( received, 'page' ) ).toBe( 7 );
		await pass( 9 * MINUTE );
		expect( asked( received, 'page' ) ).toBe( 61 );
	} );

	it( 'asks at zero, and does not run wild afterwards', async () => {
		const received = servePending( 25 * SECOND );
		renderHook( () => useReport( 'meum' ) );
		await pass( 0 );

		await pass( 24 * SECOND );
		const before = asked( received, 'page' );
		await pass( 2 * SECOND );
		expect( asked( received, 'page' ) ).toBe( before + 1 );
		await pass( MINUTE );
		expect( asked( received, 'page' ) ).toBeLessThanOrEqual( before + 8 );
	} );

	it( 'is silent while hidden and asks on becoming visible', async () => {
		const received = serveReport( buildReport() );
		renderHook( () => useReport( 'meum' ) );
		await pass( 0 );

		setVisible( false );
		await pass( HOUR );
		expect( asked( received, 'page' ) ).toBe( 1 );

		setVisible( true );
		await pass( 0 );
		expect( asked( received, 'page' ) ).toBe( 2 );
	} );

	it( 'asks within a second when the browser is online again', async () => {
		const received = serveReport( buildReport() );
		renderHook( () => useReport( 'meum' ) );
		await pass( 0 );

		act( () => {
			window.dispatchEvent( new Event( 'online' ) );
		} );
		await pass( SECOND );
		expect( asked( received, 'page' ) ).toBe( 2 );
	} );

	it( 'lets a person’s question wait for the page’s, not get lost', async () => {
		const received = serve( ( { body } ) =>
			JSON.stringify( body ) === '{"by":"page"}'
				? 'silent'
				: { status: 200, body: buildReport() }
		);
		const { result } = renderHook( () => useReport( 'meum' ) );
		await pass( 0 );
		act( () => result.current.refresh() );
		await pass( 0 );
		expect( asked( received, 'person' ) ).toBe( 0 );
		expect( result.current.state ).toMatchObject( { activity: 'person' } );

		await pass( 30 * SECOND );
		expect( asked( received, 'person' ) ).toBe( 1 );
	} );

	it( 'aborts what is under way when the panel goes', async () => {
		serve( () => 'silent' );
		const { unmount } = renderHook( () => useReport( 'meum' ) );
		const [ , init ] = jest.mocked( global.fetch ).mock.calls[ 0 ] ?? [];
		unmount();

		expect( init?.signal?.aborted ).toBe( true );
		await pass( HOUR );
		expect( global.fetch ).toHaveBeenCalledTimes( 1 );
	} );
} );
