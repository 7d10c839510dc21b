import type {
	Check,
	ComparisonRow,
	DecodedMeumAnswer,
	Issue,
	Report,
	ReportError,
} from '../../../src/types/report';

/** The server's time in every built report. */
export const NOW = '2026-11-22T09:02:00Z';

export function buildAnswer(
	overrides: Partial< DecodedMeumAnswer > = {}
): DecodedMeumAnswer {
	return {
		status: 'CONNECTED',
		connection_status: 'CONNECTED',
		health_status: 'HEALTHY',
		issues: [],
		integration_id: '3f0e6a0e-7d0b-4c1f-9a55-0d9b0c7b6a11',
		site_url: 'https://shop.example',
		plugin_version: '1.4.2',
		wordpress_version: '7.1',
		woocommerce_version: '11.0.1',
		credential_status: 'ACTIVE',
		credential_prefix: 'sk_live_9fK2',
		webhook_health: 'HEALTHY',
		webhook_url: 'https://shop.example/wp-json/meum/v1/webhook',
		last_seen_at: '2026-11-22T08:58:00Z',
		pending_connection_key: null,
		connected: true,
		...overrides,
	};
}

export function buildCheck( overrides: Partial< Check > = {} ): Check {
	return {
		id: 'connection',
		label: 'Connection',
		status: 'pass',
		word: 'CONNECTED',
		detail: 'Connected',
		remedy: null,
		...overrides,
	};
}

export function buildChecks(): Check[] {
	return [
		buildCheck(),
		buildCheck( {
			id: 'ready',
			label: 'Payments',
			word: null,
			detail: 'Ready',
		} ),
		buildCheck( {
			id: 'health',
			label: 'Health',
			word: 'HEALTHY',
			detail: 'Healthy',
		} ),
		buildCheck( {
			id: 'credentials',
			label: 'API key',
			word: 'ACTIVE',
			detail: 'Active',
		} ),
		buildCheck( {
			id: 'webhooks',
			label: 'Webhooks',
			word: 'HEALTHY',
			detail: 'Healthy',
		} ),
		buildCheck( {
			id: 'site',
			label: 'Site',
			word: null,
			detail: 'This site',
		} ),
		buildCheck( {
			id: 'plugin',
			label: 'Payment plugin',
			word: '1.4.2',
			detail: 'Active',
		} ),
		buildCheck( {
			id: 'check_in',
			label: 'Last check-in',
			word: '2026-11-22T08:58:00Z',
			detail: null,
		} ),
		buildCheck( {
			id: 'clock',
			label: 'Server clock',
			word: null,
			detail: 'On time',
		} ),
	];
}

export function buildIssue( overrides: Partial< Issue > = {} ): Issue {
	return {
		id: '0123456789ab',
		message:
			'Webhook deliveries to your store have failed 12 times in the last hour.',
		severity: 'warning',
		first_seen_at: '2026-11-22T06:00:00Z',
		...overrides,
	};
}

export function buildRow(
	overrides: Partial< ComparisonRow > = {}
): ComparisonRow {
	return {
		field: 'site_url',
		recorded: 'https://shop.example',
		here: 'https://shop.example',
		result: 'same',
		cause: null,
		...overrides,
	};
}

export function buildError(
	overrides: Partial< ReportError > = {}
): ReportError {
	return {
		code: 'timeout',
		message: 'This site could not reach Meum (timed out after 8 seconds).',
		remedy: 'Nothing suggests that your key is the cause. If it lasts, outgoing connections to api.meum.io may be blocked.',
		side: 'host',
		http_status: null,
		at: '2026-11-22T09:01:00Z',
		attempts: 3,
		retry_at: '2026-11-22T09:06:00Z',
		quote: null,
		...overrides,
	};
}

/** A healthy store's report, checked two minutes ago. */
export function buildReport( overrides: Partial< Report > = {} ): Report {
	return {
		provider: 'meum',
		state: 'healthy',
		reason: 'connected',
		reasons: [ 'connected' ],
		headline: 'Connected and ready to take payments',
		next_step: 'Nothing needs your attention.',
		now: NOW,
		fetched_at: '2026-11-22T09:00:00Z',
		stale: false,
		next_check_at: '2026-11-22T09:15:00Z',
		refresh: null,
		refresh_wait: 0,
		checks: buildChecks(),
		issues: [],
		issues_total: 0,
		pending_key: null,
		answer: buildAnswer(),
		comparison: [ buildRow() ],
		error: null,
		deviations: [],
		...overrides,
	};
}
