import type { Action } from '../../../src/types/report';
import { buildError, buildReport } from './build-report';

export const DASHBOARD: Action = {
	kind: 'link',
	label: 'Open Meum dashboard',
	url: 'https://app.meum.io/',
};

export const ENTER_KEY: Action = {
	kind: 'enter_key',
	label: 'Enter a new key',
	url: 'https://shop.example/wp-admin/admin.php?page=meum-status&meum-screen=settings',
};

/** What there is before the first answer. */
export const NO_ANSWER = {
	fetched_at: null,
	stale_at: null,
	checks: [],
	details: [],
	no_issues: null,
	key_badge: null,
	answer: null,
	comparison: [],
};

/** Reports after a failure. Every text is a placeholder. */
export const FAILURES = {
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
};
