import { act, renderHook } from '@testing-library/react';
import { useReport } from '../../../src/report/use-report';
import { HOUR, MINUTE, SECOND } from '../../../src/time/time';
import type { Report } from '../../../src/types/report';
import { buildReport } from '../support/build-report';
import { restError, serve, type Reply } from '../support/fake-server';
import { pass, setVisible, stopTime } from '../support/page';
import { NOW } from '../support/recorded';

const REFUSED = restError( 'rest_forbidden', 403 );
const REPORT: Reply = { status: 200, body: buildReport() };

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

/** A panel whose site stops answering once it is there. What comes back are the times of all requests since, to which later ones are added. */
async function openAndBreak( broken: Reply ): Promise< number[] > {
	const times: number[] = [];
	let reply: Reply = REPORT;
	serve( () => {
		times.push( Date.now() );
		return reply;
	} );
	renderHook( () => useReport( 'meum' ) );
	await pass( 0 );
	reply = broken;
	times.length = 0;
	await pass( MINUTE + SECOND );

	return times;
}

/** Seconds between one time and the next. */
const gaps = ( times: number[] ) =>
	times
		.slice( 1 )
		.map( ( time, at ) => ( time - ( times[ at ] ?? 0 ) ) / SECOND );

describe( 'a page whose requests fail', () => {
	it.each< [ string, Reply ] >( [
		[ 'refused', REFUSED ],
		[ 'not answered', 'unreachable' ],
		[ 'stopped by a firewall', { status: 403, text: '<h1>No</h1>' } ],
		[ 'answered by another plugin', { status: 200, text: 'Notice: x' } ],
	] )(
		'waits 10 s, twice as long each time, 5 min at most: %s',
		async ( _how, reply ) => {
			const times = await openAndBreak( reply );
			await pass( 15.5 * MINUTE );

			expect( gaps( times ) ).toEqual( [
				10, 20, 40, 80, 160, 300, 300,
			] );
		}
	);

	it( 'asks at once when somebody comes back to the tab, and never while it is hidden', async () => {
		const times = await openAndBreak( REFUSED );
		await pass( 4 * MINUTE );
		setVisible( false );
		times.length = 0;
		await pass( HOUR );
		expect( times ).toHaveLength( 0 );

		setVisible( true );
		await pass( 0 );
		expect( times ).toHaveLength( 1 );
	} );

	it( 'is as quick as ever after an answer', async () => {
		let reply: Reply = REFUSED;
		const times: number[] = [];
		serve( () => {
			times.push( Date.now() );
			return reply;
		} );
		renderHook( () => useReport( 'meum' ) );
		await pass( 2 * MINUTE );
		reply = REPORT;
		await pass( 2 * MINUTE );
		times.length = 0;
		await pass( 2 * MINUTE );

		expect( gaps( times ) ).toEqual( [ 60 ] );
	} );
} );

describe( 'a server that wants a page to wait', () => {
	it( 'is left alone for so long, also while a key waits', async () => {
		const report: Report = buildReport( {
			pending_key: {
				prefix: 'sk_live_7Qd1',
				expires_at: new Date( Date.parse( NOW ) + 20 * HOUR )
					.toISOString()
					.replace( '.000', '' ),
			},
			poll: 60,
		} );
		const received = serve( () => ( { status: 200, body: report } ) );
		const { result } = renderHook( () => useReport( 'meum' ) );
		await pass( 0 );
		received.length = 0;
		await pass( 59 * SECOND );
		expect( received ).toHaveLength( 0 );
		await pass( 2 * SECOND );
		expect( received ).toHaveLength( 1 );

		act( () => result.current.refresh() );
		await pass( 0 );
		expect( received ).toHaveLength( 2 );
	} );

	it( 'is left alone for so long, however often somebody comes and goes', async () => {
		const received = serve( () => ( {
			status: 200,
			body: buildReport( { refresh_wait: 60 } ),
		} ) );
		renderHook( () => useReport( 'meum' ) );
		await pass( 0 );
		received.length = 0;
		for ( let times = 0; times < 5; times++ ) {
			setVisible( false );
			await pass( 5 * SECOND );
			setVisible( true );
			act( () => {
				window.dispatchEvent( new Event( 'online' ) );
			} );
			await pass( 5 * SECOND );
		}
		expect( received ).toHaveLength( 0 );

		await pass( 11 * SECOND );
		expect( received ).toHaveLength( 1 );
	} );
} );
