import type { Report } from '../../../src/types/report';
import {
	buildBlank,
	buildChecks,
	buildIssue,
	buildReport,
	buildRow,
} from './build-report';
import { DASHBOARD, ENTER_KEY, FAILURES, NO_ANSWER } from './example-failures';
import { HOSTILE } from './example-hostile';

const UNKNOWN_ROWS = [
	buildRow( { recorded: null, result: 'unknown' } ),
	buildRow( {
		field: 'wordpress_version',
		label: 'WordPress',
		recorded: null,
		here: '7.1',
		result: 'unknown',
	} ),
];

const DEGRADED_CHECKS = buildChecks().map( ( check ) => {
	switch ( check.id ) {
		case 'health':
			return { ...check, status: 'warn' as const, text: 'Degraded' };
		case 'webhooks':
			return {
				...check,
				status: 'warn' as const,
				text: 'Failing',
				hint: 'Meum cannot deliver to this site. Orders may stay unpaid until it can.',
			};
		default:
			return check;
	}
} );

/** One report for each thing a store owner can see. Every text is a placeholder. */
export const REPORTS = {
	...FAILURES,
	hostile: HOSTILE,

	connected: buildReport(),

	degraded: buildReport( {
		state: 'attention',
		badge: { tone: 'warn', word: 'Needs attention' },
		reason: 'webhooks',
		reasons: [ 'webhooks', 'health', 'issues' ],
		headline: 'Connected, but 2 problems need your attention',
		next_step:
			'Meum reports that this store works with reduced health. Customers may be affected until the problems below are solved.',
		action: DASHBOARD,
		no_issues: null,
		checks: DEGRADED_CHECKS,
		issues: [
			buildIssue(),
			buildIssue( {
				id: 'ba9876543210',
				message:
					'Payout wallet is not verified. Payments will be held until it is.',
				first_seen_at: '2026-11-21T15:20:00Z',
			} ),
		],
		issues_total: 2,
		comparison: [
			buildRow(),
			buildRow( {
				field: 'woocommerce_version',
				label: 'WooCommerce',
				recorded: '11.0.0',
				here: '11.0.1',
				result: 'older',
				cause: 'Meum learns the new version at the next check-in of its payment plugin.',
			} ),
			buildRow( {
				field: 'wordpress_version',
				label: 'WordPress',
				recorded: '7.1',
				here: '7.1',
			} ),
			buildRow( {
				field: 'webhook_url',
				label: 'Webhook address',
				recorded: 'https://shop.example/wp-json/meum/v1/webhook',
				here: 'https://shop.example/wp-json/meum/v1/webhook',
			} ),
			buildRow( {
				field: 'key_prefix',
				label: 'API key',
				recorded: 'sk_live_9fK2',
				here: 'sk_live_9fK2',
				result: 'info',
			} ),
		],
	} ),

	pending: buildReport( {
		state: 'pending',
		badge: { tone: 'info', word: 'Setup in progress' },
		reason: 'key_pending',
		reasons: [ 'key_pending' ],
		headline: 'Finish connecting this store',
		next_step:
			'A connection key is waiting. The store cannot take Meum payments until the connection is completed.',
		steps: [
			{
				text: 'Open the Meum plugin’s settings.',
				url: 'https://shop.example/wp-admin/payments',
			},
			{ text: 'Paste the connection key.', url: null },
		],
		poll: 10,
		no_issues: null,
		fetched_at: '2026-11-22T09:02:00Z',
		pending_key: {
			prefix: 'sk_live_7Qd1',
			expires_at: '2026-11-22T09:11:41Z',
		},
		issues: [
			buildIssue( {
				severity: 'info',
				message:
					'Enter the connection key in the Meum plugin to finish connecting this store.',
				first_seen_at: '2026-11-22T08:44:00Z',
			} ),
		],
		issues_total: 1,
		checks: buildChecks().map( ( check ) => ( {
			...check,
			status: 'unknown' as const,
			text: 'Not reported',
			at: null,
			parts: [],
		} ) ),
		details: [
			buildBlank(),
			buildBlank( { name: 'site_url', label: 'Site address' } ),
		],
		comparison: UNKNOWN_ROWS,
	} ),

	stopped: buildReport( {
		state: 'critical',
		badge: { tone: 'bad', word: 'Payments stopped' },
		no_issues: null,
		reason: 'not_connected',
		reasons: [ 'not_connected' ],
		headline: 'This store cannot take Meum payments',
		next_step:
			'It was connected before. Connect it again in the Meum plugin’s settings.',
		checks: buildChecks().map( ( check ) =>
			check.id === 'connection' || check.id === 'ready'
				? {
						...check,
						status: 'fail' as const,
						text: 'Not connected',
						quiet: false,
				  }
				: check
		),
	} ),

	many: buildReport( {
		state: 'attention',
		badge: { tone: 'warn', word: 'Needs attention' },
		no_issues: null,
		reason: 'issues',
		reasons: [ 'issues' ],
		headline: 'Connected, but 250 problems need your attention',
		next_step: 'Start with the first one.',
		issues: Array.from( { length: 200 }, ( _, index ) =>
			buildIssue( {
				id: index.toString( 16 ).padStart( 12, '0' ),
				message: `Order ${ index + 1 } was paid but not confirmed.`,
			} )
		),
		issues_total: 250,
	} ),

	unconfigured: buildReport( {
		state: 'unconfigured',
		badge: { tone: 'info', word: 'Not set up' },
		action: ENTER_KEY,
		...NO_ANSWER,
		key_badge: { tone: 'neutral', word: 'Not set' },
		reason: 'no_key',
		reasons: [ 'no_key' ],
		headline: 'See at a glance whether your store can take Meum payments',
		next_step:
			'This plugin only reads: it never changes your connection, your orders or your Meum account.',
		next_check_at: null,
	} ),
} satisfies Record< string, Report >;

export type ReportName = keyof typeof REPORTS;
