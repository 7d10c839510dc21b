import { answer, at, type Case, DAY, HOUR, MINUTE, unconnected } from './judge';
import { key } from './state-rows';

const TWO_PROBLEMS = [
	'Webhook deliveries to your store have failed 12 times in the last hour.',
	'Payout wallet is not verified. Payments will be held until it is.',
];

const QUOTE = {
	message: 'Payout wallet not configured',
	code: 'EXTERNAL_ORDER_INTEGRATION_CONFLICT',
	details: [
		{
			field: 'payout_wallet',
			message: 'Add a payout wallet before connecting a store.',
		},
	],
};

const degraded = answer( {
	health_status: 'DEGRADED',
	webhook_health: 'FAILING',
	woocommerce_version: '11.0.0',
	issues: TWO_PROBLEMS,
} );

/** One case for each thing that a store owner can see; what PHP says of each is recorded for the tests of the panel. */
export const CASES = {
	connected: { age: 2 * MINUTE },

	degraded: {
		age: 2 * MINUTE,
		answer: degraded,
		firstSeen: [ 3 * HOUR, DAY - 40 * MINUTE ],
	},

	pending: {
		answer: unconnected( {
			...key( 9 * MINUTE + 41 ),
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
			issues: [
				'Enter the connection key in the Meum plugin to finish connecting this store.',
			],
		} ),
		firstSeen: [ 18 * MINUTE ],
	},

	stale: { age: 14 * MINUTE, failures: 3, failedAgo: 2 * MINUTE },

	once_failed: { age: 3 * MINUTE, failures: 1, failedAgo: 20 },

	refused: {
		age: HOUR,
		code: 'key_refused',
		failure: {
			http_status: 401,
			quote: { message: 'Unknown API key.', code: null, details: [] },
		},
	},

	refused_in_files: {
		age: HOUR,
		code: 'key_refused',
		source: 'constant',
		failure: { http_status: 401 },
	},

	forbidden: {
		answer: null,
		code: 'forbidden',
		failure: { http_status: 403, quote: QUOTE },
	},

	suspended: {
		answer: null,
		code: 'suspended',
		failure: { http_status: 403 },
	},

	down: {
		answer: null,
		code: 'provider_down',
		failures: 3,
		failure: { http_status: 503 },
	},

	stopped: { answer: unconnected(), everConnected: true },

	not_ready: { answer: answer( { connected: false } ) },

	hostile: {
		answer: answer( {
			status: '<img src=x onerror=alert(1)>',
			health_status: null,
			site_url: null,
			webhook_url: null,
			last_seen_at: null,
			plugin_version: '1.4.2"><svg/onload=alert(1)>',
			issues: [
				'<script>alert(1)</script>Click <a href="javascript:alert(1)">here</a>',
				'gnp.exe',
				'x'.repeat( 480 ),
			],
		} ),
		deviations: [
			{ path: '/health_status', expected: 'string', found: 'integer' },
			{ path: '/issues/1', expected: 'string', found: 'integer' },
		],
	},

	many: {
		answer: answer( {
			issues: Array.from(
				{ length: 200 },
				( _, index ) =>
					`Order ${ index + 1 } was paid but not confirmed.`
			),
		} ),
		issuesTotal: 250,
	},

	unconfigured: { answer: null, problem: 'no_key', source: 'none' },

	unreadable: { answer: null, problem: 'key_unreadable' },

	not_checked: { answer: null },
} satisfies Record< string, Case >;

export type CaseName = keyof typeof CASES;

/** The moment of every recorded report, as the reports write it. */
export const RECORDED_AT = at( 0 );
