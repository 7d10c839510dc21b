import type { Asker } from '../../../src/api';
import {
	reduceReport,
	reportAt,
	refreshAt,
	type ReportState,
} from '../../../src/report/report-state';
import type { Outcome } from '../../../src/request/outcome';
import type { Report } from '../../../src/types/report';
import { buildFailure } from '../support/build-failure';
import { buildReport } from '../support/build-report';
import { NOW, REPORTS } from '../support/recorded';

const READING = { wall: 5, monotonic: 5 };
const SERVER = Date.parse( NOW );

const LOADING: ReportState = { status: 'loading' };

function after(
	state: ReportState,
	by: Asker,
	outcome: Outcome< Report >
): ReportState {
	return reduceReport( state, {
		type: 'answered',
		by,
		outcome,
		reading: READING,
	} );
}

function answered( overrides: Partial< Report > = {} ): Outcome< Report > {
	return { status: 'answered', value: buildReport( overrides ) };
}

const FAILED: Outcome< Report > = {
	status: 'failed',
	failure: buildFailure( { kind: 'offline' } ),
};

describe( 'reduceReport', () => {
	it( 'makes a person wait as long as the server says', () => {
		const state = after(
			LOADING,
			'person',
			answered( { refresh: 'too_soon', refresh_wait: 7 } )
		);
		expect( state ).toMatchObject( { waitUntil: SERVER + 7000 } );
	} );

	it( 'does not make a person wait for what only the page was told', () => {
		const state = after(
			LOADING,
			'page',
			answered( { refresh: 'too_soon', refresh_wait: 7 } )
		);
		expect( state ).toMatchObject( { waitUntil: null } );
	} );

	it( 'lets the wait go on while the page asks', () => {
		const waiting = after(
			LOADING,
			'person',
			answered( { refresh: 'running', refresh_wait: 7 } )
		);
		expect( after( waiting, 'page', answered() ) ).toMatchObject( {
			waitUntil: SERVER + 7000,
		} );
	} );

	it( 'never takes a report off the screen', () => {
		const ready = after( LOADING, 'page', answered() );
		expect( after( ready, 'page', FAILED ) ).toMatchObject( {
			status: 'ready',
			failure: { kind: 'offline' },
		} );
		expect( after( LOADING, 'page', FAILED ).status ).toBe( 'failed' );
	} );

	it( 'counts what failed in a row', () => {
		const ready = after( LOADING, 'page', answered() );
		const twice = after( after( ready, 'page', FAILED ), 'person', FAILED );
		expect( twice ).toMatchObject( { failures: 2 } );
		expect( after( twice, 'page', answered() ) ).toMatchObject( {
			failures: 0,
		} );
		expect(
			after( after( LOADING, 'page', FAILED ), 'page', FAILED )
		).toMatchObject( { status: 'failed', failures: 2 } );
	} );

	it( 'reads the browser’s clock only if the server’s makes no sense', () => {
		expect(
			after( LOADING, 'page', answered( { now: 'noon' } ) )
		).toMatchObject( { clock: { server: READING.wall } } );
	} );
} );

describe( 'reportAt', () => {
	const report = buildReport( { stale_at: '2026-11-22T11:00:00Z' } );
	const END = Date.parse( '2026-11-22T11:00:00Z' );
	const failure = buildFailure();

	it( 'is dated once it is too old and the server cannot be asked', () => {
		expect( reportAt( { report, failure }, END + 1 ) ).toMatchObject( {
			stale: true,
			dated: true,
			badge: { tone: 'neutral', word: 'Not up to date' },
		} );
	} );

	it.each( [
		[ 'until then', report, failure, END ],
		[ 'while the server answers', report, null, END + 1 ],
		[
			'without an answer to become old',
			buildReport( { stale_at: null } ),
			failure,
			END + 1,
		],
		[
			'where it is dated already, and says why',
			REPORTS.refused,
			failure,
			END + 1,
		],
	] )( 'is what the server said: %s', ( _when, said, why, now ) => {
		expect( reportAt( { report: said, failure: why }, now ) ).toBe( said );
	} );
} );

describe( 'refreshAt', () => {
	it.each( [
		[ 'can be pressed', 'idle', null, { kind: 'ready' } ],
		[
			'can be pressed while the page asks',
			'page',
			null,
			{ kind: 'ready' },
		],
		[ 'is busy for a person', 'person', null, { kind: 'busy' } ],
		[ 'waits', 'idle', 6_001, { kind: 'waiting', seconds: 7 } ],
		[ 'waits to the last', 'idle', 1, { kind: 'waiting', seconds: 1 } ],
		[ 'has waited', 'idle', 0, { kind: 'ready' } ],
	] as const )( '%s', ( _name, activity, wait, expected ) => {
		const until = wait === null ? null : SERVER + wait;
		expect( refreshAt( activity, until, SERVER ) ).toEqual( expected );
	} );
} );
