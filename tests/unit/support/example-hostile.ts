import {
	buildBlank,
	buildCheck,
	buildChecks,
	buildDetail,
	buildIssue,
	buildReport,
	buildRow,
} from './build-report';

const WORST = 'x'.repeat( 480 );

const MARKUP =
	'<script>alert(1)</script>Click <a href="javascript:alert(1)">here</a>';

/** A report whose words would break a page that takes them for more than text. */
export const HOSTILE = buildReport( {
	state: 'unknown',
	badge: { tone: 'neutral', word: 'Not known' },
	no_issues: null,
	reason: 'not_understood',
	reasons: [ 'not_understood' ],
	headline: 'Meum’s answer was not understood',
	next_step: 'Send the details below to support.',
	checks: [
		buildCheck( {
			status: 'unknown',
			text: '<img src=x onerror=alert(1)>',
			hint: 'This word is not known here. The plugin may be older than the service.',
		} ),
		buildCheck( {
			id: 'product',
			parts: [
				{ kind: 'words', words: [ MARKUP, WORST ] },
				{ kind: 'progress', done: 3, total: 8 },
				{
					kind: 'item',
					name: MARKUP,
					id: WORST,
					reasons: [ MARKUP, WORST ],
				},
			],
		} ),
		...buildChecks().slice( 1 ),
	],
	issues: [
		buildIssue( { message: MARKUP } ),
		buildIssue( { message: '\u202egnp.exe' } ),
		buildIssue( { message: WORST } ),
	],
	issues_total: 3,
	details: [
		buildDetail( {
			kind: 'word',
			text: '<img src=x onerror=alert(1)>',
		} ),
		buildDetail( {
			name: 'last_seen_at',
			kind: 'time',
			value: MARKUP,
		} ),
		buildBlank(),
	],
	comparison: [
		buildRow( { recorded: WORST, result: 'different', cause: MARKUP } ),
	],
	deviations: [
		{ path: '/connected', expected: 'boolean', found: 'string' },
		{ path: '/issues/1', expected: 'string', found: 'integer' },
	],
} );
