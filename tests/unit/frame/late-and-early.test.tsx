import { speak } from '@wordpress/a11y';
import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../../src/frame/panel';
import { useReport } from '../../../src/report/use-report';
import { HOUR, MINUTE, SECOND } from '../../../src/time/time';
import type { Report } from '../../../src/types/report';
import { buildMountPoint } from '../support/build-mount-point';
import { buildReport } from '../support/build-report';
import { buildSettings } from '../support/build-settings';
import { serve, serveReport, type Reply } from '../support/fake-server';
import { pass, setVisible, stopTime } from '../support/page';
import { REPORTS } from '../support/recorded';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const REPORT: Reply = { status: 200, body: buildReport() };
const user = userEvent.setup( { advanceTimers: jest.advanceTimersByTime } );

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.mocked( speak ).mockClear();
	jest.useRealTimers();
} );

describe( 'an answer that comes after the panel has gone', () => {
	it( 'sends nothing that had waited for it', async () => {
		let answer: ( reply: Reply ) => void = () => {};
		const received = serve( ( { method } ) =>
			method === 'GET'
				? REPORT
				: new Promise< Reply >( ( resolve ) => {
						answer = resolve;
				  } )
		);
		const { result, unmount } = renderHook( () => useReport( 'meum' ) );
		await pass( 0 );
		act( () => result.current.refresh() );
		unmount();
		received.length = 0;
		answer( REPORT );
		await pass( MINUTE );

		expect( received ).toHaveLength( 0 );
	} );

	it( 'is not told', async () => {
		let answer: ( reply: Reply ) => void = () => {};
		serve( ( { path } ) => {
			if ( path.endsWith( '/test' ) ) {
				return new Promise< Reply >( ( resolve ) => {
					answer = resolve;
				} );
			}
			return path.endsWith( '/settings' )
				? { status: 200, body: buildSettings() }
				: REPORT;
		} );
		window.history.replaceState( null, '', '?meum-screen=settings' );
		const { unmount } = render(
			<Panel mountPoint={ buildMountPoint() } />
		);
		await pass( 0 );
		await user.click( screen.getByRole( 'button', { name: 'Test' } ) );
		unmount();
		answer( { status: 500, text: '' } );
		await pass( MINUTE );

		expect( speak ).not.toHaveBeenCalled();
	} );
} );

describe( 'a tab', () => {
	it( 'that was hidden for 5 s asks at once when it is seen', async () => {
		const received = serveReport( buildReport() );
		renderHook( () => useReport( 'meum' ) );
		await pass( 0 );
		received.length = 0;
		setVisible( false );
		await pass( 5 * SECOND );
		expect( received ).toHaveLength( 0 );

		setVisible( true );
		await pass( 0 );
		expect( received ).toHaveLength( 1 );
	} );

	it( 'goes on asking when the browser’s clock is set back', async () => {
		const received = serveReport( buildReport() );
		renderHook( () => useReport( 'meum' ) );
		await pass( 0 );
		received.length = 0;
		jest.setSystemTime( Date.now() - 24 * HOUR );
		await pass( 2 * MINUTE );

		expect( received.length ).toBeGreaterThanOrEqual( 2 );
	} );
} );

describe( 'a panel', () => {
	const open = async ( report: Report ) => {
		const received = serveReport( report );
		window.history.replaceState( null, '', '?' );
		render( <Panel mountPoint={ buildMountPoint() } /> );
		await pass( 0 );
		return received;
	};

	it( 'counts down to the same end when the browser’s clock is set back', async () => {
		await open( REPORTS.pending );
		serve( () => 'silent' );
		expect( screen.getByRole( 'timer' ) ).toHaveTextContent( '09:41' );
		jest.setSystemTime( Date.now() - 24 * HOUR );
		await pass( 5 * SECOND );

		expect( screen.getByRole( 'timer' ) ).toHaveTextContent( '09:36' );
	} );

	it( 'does nothing at a press on “Refresh in 7 s”', async () => {
		const received = await open(
			buildReport( { refresh: 'too_soon', refresh_wait: 7 } )
		);
		await user.click( screen.getByRole( 'button', { name: 'Refresh' } ) );
		await pass( 0 );
		const waiting = screen.getByRole( 'button', {
			name: 'Refresh in 7 s',
		} );
		received.length = 0;
		await user.click( waiting );
		waiting.focus();
		await user.keyboard( '{Enter} ' );
		await pass( SECOND );

		expect( received ).toHaveLength( 0 );
		expect( waiting ).toHaveTextContent( 'Refresh in 6 s' );
	} );

	it( 'does not draw half a report, and says so', async () => {
		const half: Partial< Report > = buildReport();
		delete half.reasons;
		serve( () => ( { status: 200, body: half } ) );
		window.history.replaceState( null, '', '?' );
		render( <Panel mountPoint={ buildMountPoint() } /> );
		await pass( 0 );

		expect(
			screen.getByText( /^Your site answered something else/ )
		).toBeVisible();
	} );
} );
