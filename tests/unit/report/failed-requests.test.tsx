import { renderHook } from '@testing-library/react';
import { useReport } from '../../../src/report/use-report';
import { MINUTE, SECOND } from '../../../src/time/time';
import { buildReport } from '../support/build-report';
import { serve } from '../support/fake-server';
import { pass, stopTime } from '../support/page';

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

describe( 'useReport', () => {
	it( 'keeps the last report when a request fails', async () => {
		let isDown = false;
		serve( () =>
			isDown ? 'unreachable' : { status: 200, body: buildReport() }
		);
		const { result } = renderHook( () => useReport( 'meum' ) );
		await pass( 0 );
		isDown = true;
		await pass( 2 * MINUTE );

		expect( result.current.state ).toMatchObject( {
			status: 'ready',
			report: { headline: buildReport().headline },
			failure: { kind: 'unreachable' },
		} );

		isDown = false;
		await pass( 2 * MINUTE );
		expect( result.current.state ).toMatchObject( { failure: null } );
	} );

	it( 'fails without a report, and tries again by itself', async () => {
		let isDown = true;
		serve( () =>
			isDown
				? {
						status: 403,
						body: {
							code: 'meum_status_forbidden',
							message: 'Ask an administrator.',
							data: { status: 403 },
						},
				  }
				: { status: 200, body: buildReport() }
		);
		const { result } = renderHook( () => useReport( 'meum' ) );
		await pass( 0 );
		expect( result.current.state ).toMatchObject( {
			status: 'failed',
			failure: { kind: 'forbidden', message: 'Ask an administrator.' },
		} );

		isDown = false;
		await pass( 2 * MINUTE );
		expect( result.current.state.status ).toBe( 'ready' );
	} );

	it( 'gives up a request that is never answered', async () => {
		serve( () => 'silent' );
		const { result } = renderHook( () => useReport( 'meum' ) );
		await pass( 30 * SECOND );

		expect( result.current.state ).toMatchObject( {
			status: 'failed',
			failure: { kind: 'timeout' },
		} );
	} );

	it( 'does not take a firewall’s page for a report', async () => {
		serve( () => ( { status: 200, body: { hello: 'world' } } ) );
		const { result } = renderHook( () => useReport( 'meum' ) );
		await pass( 0 );

		expect( result.current.state ).toMatchObject( {
			status: 'failed',
			failure: { kind: 'not_ours' },
		} );
	} );
} );
