import {
	checkLook,
	resultLook,
	severityLook,
	stateLook,
} from '../../../src/report/looks';
import type { Report } from '../../../src/types/report';
import { faded } from '../../../src/ui/look';
import { buildReport } from '../support/build-report';
import { REPORTS } from '../support/recorded';

describe( 'stateLook', () => {
	it.each< [ string, string, Report ] >( [
		[ 'healthy', 'check', REPORTS.connected ],
		[ 'in need of attention', 'warning', REPORTS.degraded ],
		[ 'refused by the provider', 'lock', REPORTS.refused ],
		[ 'being set up', 'clock', REPORTS.pending ],
		[ 'stopped', 'cross', REPORTS.stopped ],
		[ 'stopped by the provider', 'cross', REPORTS.suspended ],
		[ 'not known', 'question', REPORTS.down ],
		[ 'not known any more', 'question', REPORTS.stale ],
		[ 'not set up', 'key', REPORTS.unconfigured ],
		[ 'set up wrongly', 'key', REPORTS.unreadable ],
		[
			'not known any more, though it was healthy',
			'question',
			buildReport( {
				dated: true,
				badge: { tone: 'neutral', word: '' },
			} ),
		],
		[
			'set up wrongly, with nothing from before',
			'key',
			{ ...REPORTS.unreadable, dated: false },
		],
	] )( 'of a store that is %s has the glyph %s', ( _what, glyph, report ) => {
		expect( stateLook( report ).glyph ).toBe( glyph );
	} );

	it( 'has the tone and the word of the report', () => {
		expect( stateLook( REPORTS.stale ) ).toMatchObject(
			REPORTS.stale.badge
		);
	} );
} );

describe( 'red is kept for what has stopped, so it', () => {
	it.each( [
		[ 'is a check that failed', checkLook( 'fail' ), 'bad' ],
		[ 'is no check that warns', checkLook( 'warn' ), 'warn' ],
		[ 'is no check that is not done yet', checkLook( 'pending' ), 'info' ],
		[ 'is no check that was skipped', checkLook( 'skipped' ), 'neutral' ],
		[ 'is a critical problem', severityLook( 'critical' ), 'bad' ],
		[ 'is no other problem', severityLook( 'warning' ), 'warn' ],
		[ 'is no difference', resultLook( 'different' ), 'warn' ],
	] )( '%s', ( _what, look, tone ) => {
		expect( look.tone ).toBe( tone );
	} );
} );

describe( 'faded', () => {
	it( 'takes the colour from what is from before, and nothing else', () => {
		const look = checkLook( 'fail' );
		expect( faded( look, false ) ).toEqual( look );
		expect( faded( look, true ) ).toEqual( { ...look, tone: 'neutral' } );
	} );
} );
