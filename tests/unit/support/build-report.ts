import type {
	Check,
	ComparisonRow,
	Detail,
	Issue,
	Report,
	ReportError,
} from '../../../src/types/report';

/** The server's time in every built report. */
export const NOW = '2026-11-22T09:02:00Z';

export function buildCheck( overrides: Partial< Check > = {} ): Check {
	return {
		id: 'connection',
		label: 'Connection',
		status: 'pass',
		text: 'Connected',
		at: null,
		hint: null,
		side: null,
		quiet: false,
		parts: [],
		...overrides,
	};
}

export function buildChecks(): Check[] {
	return [
		buildCheck(),
		buildCheck( {
			id: 'ready',
			label: 'Payments',
			text: 'Ready',
			quiet: true,
		} ),
		buildCheck( { id: 'health', label: 'Health', text: 'Healthy' } ),
		buildCheck( {
			id: 'credentials',
			label: 'API key',
			text: 'Active',
			parts: [ { kind: 'words', words: [ 'sk_live_9fK2…' ] } ],
		} ),
		buildCheck( { id: 'webhooks', label: 'Webhooks', text: 'Healthy' } ),
		buildCheck( {
			id: 'site',
			label: 'Site',
			text: 'This site',
			quiet: true,
		} ),
		buildCheck( {
			id: 'check_in',
			label: 'Last check-in',
			text: null,
			at: '2026-11-22T08:58:00Z',
		} ),
	];
}

export function buildDetail( overrides: Partial< Detail > = {} ): Detail {
	return {
		name: 'site_url',
		label: 'Site address',
		kind: 'code',
		value: 'https://shop.example',
		text: 'https://shop.example',
		...overrides,
	};
}

/** A field of which the provider reported nothing. */
export function buildBlank( overrides: Partial< Detail > = {} ): Detail {
	return buildDetail( {
		name: 'integration_id',
		label: 'Integration id',
		value: null,
		text: 'Not reported',
		...overrides,
	} );
}

export function buildDetails(): Detail[] {
	return [
		buildDetail( {
			name: 'connected',
			label: 'Ready to take payments',
			kind: 'boolean',
			value: true,
			text: 'Yes',
		} ),
		buildDetail( {
			name: 'status',
			label: 'Status',
			kind: 'word',
			value: 'CONNECTED',
			text: 'Connected',
		} ),
		buildDetail(),
		buildDetail( {
			name: 'last_seen_at',
			label: 'Last check-in',
			kind: 'time',
			value: '2026-11-22T08:58:00Z',
			text: '22 November 2026 09:58',
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
		label: 'Site address',
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
		told: false,
		...overrides,
	};
}

/** A healthy store's report, checked two minutes ago. */
export function buildReport( overrides: Partial< Report > = {} ): Report {
	return {
		provider: 'meum',
		name: 'Meum',
		state: 'healthy',
		reason: 'connected',
		reasons: [ 'connected' ],
		badge: { tone: 'good', word: 'Healthy' },
		headline: 'Connected and ready to take payments',
		lead: null,
		who: null,
		next_step: 'Nothing needs your attention.',
		action: null,
		steps: [],
		row: 'connected',
		now: NOW,
		fetched_at: '2026-11-22T09:00:00Z',
		stale: false,
		stale_at: '2026-11-22T11:00:00Z',
		dated: false,
		next_check_at: '2026-11-22T09:15:00Z',
		refresh: null,
		refresh_wait: 0,
		poll: 60,
		checks: buildChecks(),
		details: buildDetails(),
		issues: [],
		issues_total: 0,
		no_issues: 'Meum reported no problems.',
		pending_key: null,
		key_badge: { tone: 'good', word: 'Accepted by Meum' },
		// For machines: nothing of it is drawn.
		answer: {},
		comparison: [ buildRow() ],
		error: null,
		deviations: [],
		...overrides,
	};
}
