import { checkBadge } from '../../../src/model/check-badge';
import { errorPlace } from '../../../src/model/error-place';
import { isDated, stateBadge } from '../../../src/report/looks';
import type { Report } from '../../../src/types/report';
import { buildError, buildReport } from '../support/build-report';

describe( 'stateBadge', () => {
	it.each< [ string, string, Partial< Report > ] >( [
		[ 'Healthy', 'good', {} ],
		[ 'Needs attention', 'warn', { state: 'attention' } ],
		[ 'Setup in progress', 'info', { state: 'pending' } ],
		[
			'Payments stopped',
			'bad',
			{ state: 'critical', reason: 'not_connected' },
		],
		[ 'Cannot see', 'warn', { state: 'attention', reason: 'key_refused' } ],
		[ 'Cannot see', 'warn', { state: 'attention', reason: 'key_scope' } ],
		[
			'Cannot see',
			'warn',
			{ state: 'attention', reason: 'forbidden', stale: true },
		],
		[ 'Suspended', 'bad', { state: 'critical', reason: 'suspended' } ],
		[ 'Not up to date', 'neutral', { state: 'unknown', stale: true } ],
		[ 'Not up to date', 'neutral', { state: 'healthy', stale: true } ],
		[
			'Not checked yet',
			'neutral',
			{ state: 'unknown', reason: 'not_checked' },
		],
		[
			'Not known',
			'neutral',
			{ state: 'unknown', reason: 'not_understood' },
		],
		[ 'Not set up', 'info', { state: 'unconfigured', reason: 'no_key' } ],
	] )( 'says "%s", %s', ( word, tone, overrides ) => {
		expect( stateBadge( buildReport( overrides ) ) ).toMatchObject( {
			word,
			tone,
		} );
	} );
} );

describe( 'checkBadge', () => {
	it( 'of what is not done yet is no warning', () => {
		expect( checkBadge( 'pending' ) ).toMatchObject( {
			tone: 'info',
			word: 'Not done yet',
		} );
	} );
} );

describe( 'isDated', () => {
	it.each< [ string, boolean, Partial< Report > ] >( [
		[ 'a fresh answer', false, {} ],
		[ 'a stale one', true, { stale: true } ],
		[
			'one from before a refusal',
			true,
			{ state: 'attention', reason: 'forbidden' },
		],
		[
			'one from before a suspension',
			true,
			{ state: 'critical', reason: 'suspended' },
		],
		[
			'one from before the key was taken away',
			true,
			{ state: 'unconfigured' },
		],
		[
			'bad news that are fresh',
			false,
			{ state: 'critical', reason: 'not_connected' },
		],
	] )( 'of %s is %s', ( _name, expected, overrides ) => {
		expect( isDated( buildReport( overrides ) ) ).toBe( expected );
	} );
} );

describe( 'errorPlace', () => {
	const error = buildError();

	it.each< [ string, ReturnType< typeof errorPlace >, Partial< Report > ] >( [
		[ 'no failure', 'none', {} ],
		[ 'one failure beside good news', 'card', { error } ],
		[
			'a failure that is all there is to say',
			'headline',
			{ error, state: 'unknown', reason: 'timeout' },
		],
		[
			'a failure above what was known before',
			'card',
			{ error, state: 'unknown', reason: 'timeout', stale: true },
		],
		[
			'a refusal, however old',
			'headline',
			{
				error: buildError( { code: 'key_refused' } ),
				state: 'attention',
				reason: 'key_refused',
				stale: true,
			},
		],
	] )( 'of %s is %s', ( _name, expected, overrides ) => {
		expect( errorPlace( buildReport( overrides ) ) ).toBe( expected );
	} );
} );
