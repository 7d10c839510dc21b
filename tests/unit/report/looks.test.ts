import {
	checkLook,
	resultLook,
	severityLook,
	stateLook,
} from '../../../src/report/looks';
import type { Report } from '../../../src/types/report';
import { faded } from '../../../src/ui/look';
import { buildReport } from '../support/build-report';
import { REPORTS } from '../support/example-reports';

describe( 'stateLook', () => {
	it.each< [ string, string, Partial< Report > ] >( [
		[ 'healthy', 'check', {} ],
		[
			'in need of attention',
			'warning',
			{ state: 'attention', badge: { tone: 'warn', word: '' } },
		],
		[
			'refused by the provider',
			'lock',
			{
				state: 'attention',
				dated: true,
				badge: { tone: 'warn', word: '' },
			},
		],
		[
			'being set up',
			'clock',
			{ state: 'pending', badge: { tone: 'info', word: '' } },
		],
		[
			'stopped',
			'cross',
			{ state: 'critical', badge: { tone: 'bad', word: '' } },
		],
		[
			'stopped by the provider',
			'cross',
			{
				state: 'critical',
				dated: true,
				badge: { tone: 'bad', word: '' },
			},
		],
		[
			'not known',
			'question',
			{ state: 'unknown', badge: { tone: 'neutral', word: '' } },
		],
		[
			'not known any more',
			'question',
			{ dated: true, badge: { tone: 'neutral', word: '' } },
		],
		[
			'not set up',
			'key',
			{
				state: 'unconfigured',
				dated: true,
				badge: { tone: 'info', word: '' },
			},
		],
		[
			'set up wrongly',
			'key',
			{ state: 'unconfigured', badge: { tone: 'warn', word: '' } },
		],
	] )( 'of a store that is %s has the glyph %s', ( _what, glyph, parts ) => {
		expect( stateLook( buildReport( parts ) ).glyph ).toBe( glyph );
	} );

	it( 'has the tone and the word of the report', () => {
		expect( stateLook( REPORTS.stale ) ).toMatchObject( {
			tone: 'neutral',
			word: 'Not up to date',
		} );
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
