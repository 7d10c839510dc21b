import type { Report } from '../../../src/types/report';
import {
	buildBlank,
	buildCheck,
	buildDetail,
	buildIssue,
	buildReport,
	buildRow,
} from './build-report';
import { REPORTS } from './recorded';

const HERE = 'https://shop.example/wp-admin/admin.php?page=meum-status';

const { hostile } = REPORTS;

const [ markup, turned, long ] = hostile.issues.map(
	( { message } ) => message
);
const WORST = [ markup ?? '', turned ?? '', long ?? '' ];

/** What a report may say by its schema, and none of Meum's says. */
export const UNSAID = {
	asks_anew: {
		...REPORTS.down,
		action: { kind: 'refresh', label: 'Ask again', url: HERE },
		key_badge: { tone: 'info', word: 'In use elsewhere' },
	},

	finds_the_fault: {
		...REPORTS.stale,
		action: { kind: 'troubleshoot', label: 'Find the fault', url: HERE },
	},

	of_another_kind: buildReport( {
		key_badge: { tone: 'warn', word: 'Ends soon' },
		checks: [
			...REPORTS.connected.checks,
			buildCheck( {
				id: 'sync',
				label: 'Products',
				status: 'warn',
				parts: [
					{ kind: 'progress', done: 3, total: 8 },
					{
						kind: 'item',
						name: 'Blue shirt',
						id: 'p-7',
						reasons: [ 'It has no price.' ],
					},
				],
			} ),
		],
		details: [
			...REPORTS.connected.details,
			buildDetail( {
				name: 'note',
				label: 'Note',
				kind: 'text',
				value: 'By hand.',
				text: 'By hand.',
			} ),
			buildDetail( {
				name: 'products',
				label: 'Products',
				kind: 'number',
				value: 8,
				text: '8',
			} ),
		],
		issues: [ buildIssue( { severity: 'critical' } ) ],
		issues_total: 1,
		no_issues: null,
	} ),

	hostile_all_over: {
		...hostile,
		checks: [
			...hostile.checks,
			buildCheck( {
				id: 'product',
				parts: [
					{ kind: 'words', words: WORST },
					{ kind: 'progress', done: 3, total: 8 },
					...WORST.map( ( words ) => ( {
						kind: 'item' as const,
						name: words,
						id: words,
						reasons: WORST,
					} ) ),
				],
			} ),
		],
		details: [
			...hostile.details,
			...WORST.map( ( words, index ) =>
				buildBlank( { name: `blank_${ index }`, text: words } )
			),
		],
		comparison: WORST.map( ( words, index ) =>
			buildRow( {
				field: `row_${ index }`,
				recorded: words,
				result: 'different',
				cause: words,
			} )
		),
	},
} satisfies Record< string, Report >;

/** One report for each thing that a store owner can see, and for what other providers may make them see. */
export const SCREENS: Record< string, Report > = { ...REPORTS, ...UNSAID };
