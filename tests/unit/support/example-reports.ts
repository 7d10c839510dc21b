import type { Report } from '../../../src/types/report';
import {
	buildAnswer,
	buildCheck,
	buildChecks,
	buildError,
	buildIssue,
	buildReport,
	buildRow,
} from './build-report';

const NOTHING = buildAnswer( {
	status: 'PENDING',
	connection_status: 'PENDING',
	health_status: 'UNKNOWN',
	integration_id: null,
	site_url: null,
	plugin_version: null,
	wordpress_version: null,
	woocommerce_version: null,
	credential_status: null,
	credential_prefix: null,
	webhook_health: null,
	webhook_url: null,
	last_seen_at: null,
	connected: false,
} );

const UNKNOWN_ROWS = [
	buildRow( { recorded: null, result: 'unknown' } ),
	buildRow( {
		field: 'wordpress_version',
		recorded: null,
		here: '7.1',
		result: 'unknown',
	} ),
];

const WORST = 'x'.repeat( 480 );

const MARKUP =
	'<script>alert(1)</script>Click <a href="javascript:alert(1)">here</a>';

const DEGRADED_CHECKS = buildChecks().map( ( check ) => {
	switch ( check.id ) {
		case 'health':
			return {
				...check,
				status: 'warn' as const,
				word: 'DEGRADED',
				detail: 'Degraded',
			};
		case 'webhooks':
			return {
				...check,
				status: 'warn' as const,
				word: 'FAILING',
				detail: 'Failing',
				remedy: 'Meum cannot deliver to this site. Orders may stay unpaid until it can.',
			};
		default:
			return check;
	}
} );

/** One report for each thing a store owner can see. Every text is a placeholder. */
export const SCENARIOS = {
	connected: buildReport(),

	degraded: buildReport( {
		state: 'attention',
		reason: 'webhooks',
		reasons: [ 'webhooks', 'health', 'issues' ],
		headline: 'Connected, but 2 problems need your attention',
		next_step:
			'Meum reports that this store works with reduced health. Customers may be affected until the problems below are solved.',
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
		answer: buildAnswer( {
			health_status: 'DEGRADED',
			webhook_health: 'FAILING',
			issues: [ 'a', 'b' ],
		} ),
		comparison: [
			buildRow(),
			buildRow( {
				field: 'woocommerce_version',
				recorded: '11.0.0',
				here: '11.0.1',
				result: 'older',
				cause: 'Meum learns the new version at the next check-in of its payment plugin.',
			} ),
			buildRow( {
				field: 'wordpress_version',
				recorded: '7.1',
				here: '7.1',
			} ),
			buildRow( {
				field: 'webhook_url',
				recorded: 'https://shop.example/wp-json/meum/v1/webhook',
				here: 'https://shop.example/wp-json/meum/v1/webhook',
			} ),
			buildRow( {
				field: 'key_prefix',
				recorded: 'sk_live_9fK2',
				here: 'sk_live_9fK2',
				result: 'info',
			} ),
		],
	} ),

	pending: buildReport( {
		state: 'pending',
		reason: 'key_pending',
		reasons: [ 'key_pending' ],
		headline: 'Finish connecting this store',
		next_step:
			'A connection key is waiting. The store cannot take Meum payments until the connection is completed.',
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
			word: null,
			detail: 'Not reported',
		} ) ),
		answer: NOTHING,
		comparison: UNKNOWN_ROWS,
	} ),

	stale: buildReport( {
		state: 'unknown',
		reason: 'timeout',
		reasons: [ 'timeout' ],
		headline: 'Last known at 09:00: connected and ready to take payments',
		next_step:
			'Nothing needed your attention then. Whether it is still so cannot be told from here.',
		now: '2026-11-22T09:14:00Z',
		stale: true,
		next_check_at: '2026-11-22T09:18:00Z',
		error: buildError( {
			at: '2026-11-22T09:12:00Z',
			retry_at: '2026-11-22T09:18:00Z',
		} ),
	} ),

	refused: buildReport( {
		state: 'attention',
		reason: 'key_refused',
		reasons: [ 'key_refused' ],
		headline: 'Meum does not accept this plugin’s key',
		next_step:
			'Create a new API key of this store in the Meum dashboard and enter it here. Waiting or reconnecting the store does not help.',
		next_check_at: '2026-11-22T10:00:00Z',
		error: buildError( {
			code: 'key_refused',
			message:
				'Meum does not accept this plugin’s key, so it cannot see whether payments work.',
			remedy: 'Create a new API key of this store in the Meum dashboard and enter it here. Waiting or reconnecting the store does not help.',
			side: 'you',
			http_status: 401,
			attempts: 1,
			retry_at: null,
		} ),
	} ),

	forbidden: buildReport( {
		state: 'attention',
		reason: 'forbidden',
		reasons: [ 'forbidden' ],
		headline: 'Meum refuses to show this store’s status',
		next_step: 'Solve in the Meum dashboard what its words below name.',
		fetched_at: null,
		answer: null,
		checks: [],
		comparison: [],
		error: buildError( {
			code: 'forbidden',
			message:
				'Meum refuses to show the status of this store, so this plugin cannot see whether payments work.',
			side: 'you',
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
		reason: 'provider_down',
		reasons: [ 'provider_down' ],
		headline: 'Meum is not available',
		next_step:
			'There is nothing to do but wait. This page notices by itself.',
		fetched_at: null,
		answer: null,
		checks: [],
		comparison: [],
		next_check_at: '2026-11-22T09:06:00Z',
		error: buildError( {
			code: 'provider_down',
			message: 'Meum is not available.',
			remedy: 'Wait.',
			side: 'provider',
			http_status: 503,
		} ),
	} ),

	once_failed: buildReport( {
		next_check_at: '2026-11-22T09:03:30Z',
		error: buildError( { attempts: 1 } ),
	} ),

	stopped: buildReport( {
		state: 'critical',
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
						word: 'NOT_CONNECTED',
						detail: 'Not connected',
				  }
				: check
		),
	} ),

	hostile: buildReport( {
		state: 'unknown',
		reason: 'not_understood',
		reasons: [ 'not_understood' ],
		headline: 'Meum’s answer was not understood',
		next_step: 'Send the details below to support.',
		checks: [
			buildCheck( {
				status: 'unknown',
				word: '<img src=x onerror=alert(1)>',
				detail: '<img src=x onerror=alert(1)>',
				remedy: 'This word is not known here. The plugin may be older than the service.',
			} ),
			...buildChecks().slice( 1 ),
		],
		issues: [
			buildIssue( { message: MARKUP } ),
			buildIssue( { message: '\u202egnp.exe' } ),
			buildIssue( { message: WORST } ),
		],
		issues_total: 3,
		answer: buildAnswer( {
			status: '<img src=x onerror=alert(1)>',
			site_url: null,
			webhook_url: null,
			last_seen_at: 'yesterday',
			connected: null,
			health_status: null,
		} ),
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
		reason: 'no_key',
		reasons: [ 'no_key' ],
		headline: 'See at a glance whether your store can take Meum payments',
		next_step:
			'This plugin only reads: it never changes your connection, your orders or your Meum account.',
		fetched_at: null,
		next_check_at: null,
		checks: [],
		answer: null,
		comparison: [],
	} ),
} satisfies Record< string, Report >;

export type Scenario = keyof typeof SCENARIOS;
