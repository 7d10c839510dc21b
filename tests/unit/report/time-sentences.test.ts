import {
	asOfLine,
	attemptsLine,
	checkedLine,
	firstSeenLine,
} from '../../../src/report/time-sentences';
import { buildError, buildReport } from '../support/build-report';
import { NOW } from '../support/recorded';

/** 10:00 in Madrid. */
const SITE = {
	now: Date.parse( NOW ),
	zone: 'Europe/Madrid',
};

describe( 'checkedLine', () => {
	it.each( [
		[ 'Checked 2 minutes ago', {} ],
		[ 'Checked just now', { fetched_at: '2026-11-22T09:00:30Z' } ],
		[
			'Checked at a time that is not known',
			{ fetched_at: '2026-11-22T12:00:00Z' },
		],
		[ 'Checked at a time that is not known', { fetched_at: 'noon' } ],
		[ '', { fetched_at: null } ],
		[
			'Next automatic check in 4 minutes',
			{ error: buildError(), next_check_at: '2026-11-22T09:04:00Z' },
		],
		[
			'Checked 2 minutes ago',
			{ error: buildError(), next_check_at: NOW },
		],
	] )( 'says "%s"', ( expected, overrides ) => {
		expect( checkedLine( buildReport( overrides ), SITE ) ).toBe(
			expected
		);
	} );
} );

describe( 'asOfLine', () => {
	it.each( [
		[
			'2026-11-22T08:46:00Z',
			'What you see below is from today at 09:46, 14 minutes ago.',
		],
		[
			'2026-11-21T09:00:00Z',
			'What you see below is from yesterday at 10:00.',
		],
		[ '2026-11-23T09:00:00Z', null ],
		[ null, null ],
	] )( 'of %s says: %s', ( fetchedAt, expected ) => {
		expect( asOfLine( fetchedAt, SITE ) ).toBe( expected );
	} );
} );

describe( 'attemptsLine', () => {
	it.each( [
		[
			{ attempts: 1, at: '2026-11-22T08:59:00Z' },
			'1 failed attempt, today at 09:59.',
		],
		[
			{ attempts: 3, at: '2026-11-22T08:59:00Z' },
			'3 failed attempts in a row, the last one today at 09:59.',
		],
		[ { attempts: 3, at: '' }, '3 failed attempts in a row.' ],
	] )( 'of %p says: %s', ( error, expected ) => {
		expect( attemptsLine( error, SITE ) ).toBe( expected );
	} );
} );

describe( 'firstSeenLine', () => {
	it.each( [
		[ '2026-11-22T06:00:00Z', 'First seen 3 hours ago' ],
		[ '2026-11-21T15:20:00Z', 'First seen yesterday at 16:20' ],
		[ null, 'First seen at a time that is not known' ],
	] )( 'of %s says: %s', ( seenAt, expected ) => {
		expect( firstSeenLine( { first_seen_at: seenAt }, SITE ) ).toBe(
			expected
		);
	} );
} );
