import type { Action, Report } from '../../../src/types/report';
import {
	buildBlank,
	buildCheck,
	buildChecks,
	buildDetail,
	buildError,
	buildIssue,
	buildReport,
	buildRow,
} from './build-report';

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

const WORST = 'x'.repeat( 480 );

const MARKUP =
	'<script>alert(1)</script>Click <a href="javascript:alert(1)">here</a>';

const DASHBOARD: Action = {
	kind: 'link',
	label: 'Open Meum dashboard',
	url: 'https://app.meum.io/',
};

const ENTER_KEY: Action = {
	kind: 'enter_key',
	label: 'Enter a new key',
	url: 'https://shop.example/wp-admin/admin.php?page=meum-status&meum-screen=settings',
};

/** What there is before the first answer. */
const NO_ANSWER = {
	fetched_at: null,
	stale_at: null,
	checks: [],
	details: [],
	no_issues: null,
	key_badge: null,
	answer: null,
	comparison: [],
};

const DEGRADED_CHECKS = buildChecks().map( ( check ) => {
	switch ( check.id ) {
		case 'health':
			return {
				...check,
				status: 'warn' as const,
				text: 'Degraded',
			};
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

	stale: buildReport( {
		state: 'unknown',
		badge: { tone: 'neutral', word: 'Not up to date' },
		reason: 'timeout',
		reasons: [ 'timeout' ],
		headline: 'Last known at 09:00: connected and ready to take payments',
		next_step:
			'Nothing needed your attention then. Whether it is still so cannot be told from here.',
		now: '2026-11-22T09:14:00Z',
		stale: true,
		dated: true,
		key_badge: null,
		next_check_at: '2026-11-22T09:18:00Z',
		error: buildError( {
			at: '2026-11-22T09:12:00Z',
			retry_at: '2026-11-22T09:18:00Z',
		} ),
	} ),

	refused: buildReport( {
		state: 'attention',
		badge: { tone: 'warn', word: 'Cannot see' },
		dated: true,
		action: ENTER_KEY,
		key_badge: { tone: 'bad', word: 'Refused by Meum' },
		reason: 'key_refused',
		reasons: [ 'key_refused' ],
		headline: 'Meum does not accept this plugin’s key',
		lead: 'This plugin cannot see whether payments work.',
		who: 'You can solve this.',
		next_step:
			'Create a new API key of this store in the Meum dashboard and enter it here. Waiting or reconnecting the store does not help.',
		next_check_at: '2026-11-22T10:00:00Z',
		error: buildError( {
			code: 'key_refused',
			message:
				'Meum does not accept this plugin’s key, so it cannot see whether payments work.',
			remedy: 'Create a new API key of this store in the Meum dashboard and enter it here. Waiting or reconnecting the store does not help.',
			side: 'you',
			told: true,
			http_status: 401,
			attempts: 1,
			retry_at: null,
		} ),
	} ),

	forbidden: buildReport( {
		state: 'attention',
		badge: { tone: 'warn', word: 'Cannot see' },
		dated: true,
		action: DASHBOARD,
		...NO_ANSWER,
		reason: 'forbidden',
		reasons: [ 'forbidden' ],
		headline: 'Meum refuses to show this store’s status',
		next_step: 'Solve in the Meum dashboard what its words below name.',
		error: buildError( {
			code: 'forbidden',
			message:
				'Meum refuses to show the status of this store, so this plugin cannot see whether payments work.',
			side: 'you',
			told: true,
			http_status: 403,
			attempts: 1,
			retry_at: null,
			quote: {
				message: 'Payout wallet not configured',
				code: 'EXTERNAL_ORDER_INTEGRATION_CONFLICT',
				details: [
					{
						field: 'payout_wallet',
						message:
							'Add a payout wallet before connecting a store.',
					},
				],
			},
		} ),
	} ),

	down: buildReport( {
		state: 'unknown',
		badge: { tone: 'neutral', word: 'Not known' },
		...NO_ANSWER,
		action: {
			kind: 'refresh',
			label: 'Ask again',
			url: 'https://shop.example/wp-admin/admin.php?page=meum-status',
		},
		reason: 'provider_down',
		reasons: [ 'provider_down' ],
		headline: 'Meum is not available',
		next_step:
			'There is nothing to do but wait. This page notices by itself.',
		next_check_at: '2026-11-22T09:06:00Z',
		error: buildError( {
			code: 'provider_down',
			message: 'Meum is not available.',
			remedy: 'Wait.',
			side: 'provider',
			told: true,
			http_status: 503,
		} ),
	} ),

	once_failed: buildReport( {
		next_check_at: '2026-11-22T09:03:30Z',
		error: buildError( { attempts: 1 } ),
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
				  }
				: check
		),
	} ),

	hostile: buildReport( {
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
