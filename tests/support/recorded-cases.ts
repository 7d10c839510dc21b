import type { MeumBody } from '../../sandbox/meum/answers';
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

const MARKUP =
	'<script>alert(1)</script>Click <a href="javascript:alert(1)">here</a>';

/** As long as a message may be, nearly. */
const WORST = 'x'.repeat( 480 );

/** A connected store's answer so many seconds ago, half a minute after the store had checked in. */
function answeredAgo( age: number, changes: MeumBody = {} ) {
	return {
		age,
		answer: answer( { last_seen_at: at( -age - 30 ), ...changes } ),
	};
}

/** What Meum knows nothing of before a store was ever connected. */
const NEVER_CONNECTED = {
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
};

const degraded = {
	health_status: 'DEGRADED',
	webhook_health: 'FAILING',
	woocommerce_version: '11.0.0',
	issues: TWO_PROBLEMS,
};

/** One case for each thing that a store owner can see; what PHP says of each is recorded for the tests of the panel. */
export const CASES = {
	connected: answeredAgo( 2 * MINUTE ),

	degraded: {
		...answeredAgo( 2 * MINUTE, degraded ),
		firstSeen: [ 3 * HOUR, DAY - 40 * MINUTE ],
	},

	pending: {
		answer: unconnected( {
			...key( 9 * MINUTE + 41 ),
			status: 'PENDING',
			connection_status: 'PENDING',
			...NEVER_CONNECTED,
			issues: [
				'Enter the connection key in the Meum plugin to finish connecting this store.',
			],
		} ),
		firstSeen: [ 18 * MINUTE ],
	},

	stale: {
		...answeredAgo( 14 * MINUTE ),
		failures: 3,
		failedAgo: 2 * MINUTE,
	},

	once_failed: { ...answeredAgo( 3 * MINUTE ), failures: 1, failedAgo: 20 },

	refused: {
		...answeredAgo( HOUR ),
		code: 'key_refused',
		failure: {
			http_status: 401,
			quote: { message: 'Unknown API key.', code: null, details: [] },
		},
	},

	refused_in_files: {
		...answeredAgo( HOUR ),
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
			connection_status: '<img src=x onerror=alert(1)>',
			health_status: null,
			site_url: null,
			webhook_url: null,
			last_seen_at: MARKUP,
			plugin_version: '1.4.2"><svg/onload=alert(1)>',
			woocommerce_version: WORST,
			credential_prefix: MARKUP,
			issues: [ MARKUP, '\u202egnp.exe', WORST ],
		} ),
		deviations: [
			{ path: '/health_status', expected: 'string', found: 'integer' },
			{ path: '/issues/1', expected: 'string', found: 'object' },
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

	key_waiting: {
		answer: answer( key( 23 * HOUR + 41 * MINUTE ) ),
	},

	not_set_up: { answer: unconnected( NEVER_CONNECTED ) },

	other_site: { answer: answer( { site_url: 'https://staging.example' } ) },

	plugin_missing: {
		site: { plugin_active: false, plugin_version: null },
	},

	clock_off: { clockOffset: 400 },

	strange_words: {
		answer: answer( {
			health_status: 'SPLENDID',
			webhook_health: 'NOT_APPLICABLE',
			woocommerce_version: '11.1.0',
		} ),
	},

	rejected: {
		...answeredAgo( 20 * MINUTE ),
		code: 'rejected',
		failures: 2,
		failure: { http_status: 422, quote: QUOTE },
	},

	unconfigured: { answer: null, problem: 'no_key', source: 'none' },

	unreadable: { answer: null, problem: 'key_unreadable' },

	malformed: { answer: null, problem: 'key_malformed', source: 'constant' },

	address_invalid: { answer: null, problem: 'address_invalid' },

	not_checked: { answer: null },
} satisfies Record< string, Case >;

export type CaseName = keyof typeof CASES;
