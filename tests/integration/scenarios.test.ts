import assert from 'node:assert/strict';
import { it } from 'node:test';
import { scenarios } from '../../sandbox/meum/scenarios';
import { refresh, openBench } from '../support/bench';
import { assertReport } from '../support/report-schema';

const bench = openBench();

/** WebAssembly takes connections that are refused for made, and names that do not exist for found. */
const sides: Record< string, string > = {
	blocked_by_site: 'you',
	key_refused: 'you',
	key_scope: 'both',
	suspended: 'provider',
	forbidden: 'you',
	not_found: 'provider',
	rejected: 'both',
	rate_limited: 'provider',
	provider_down: 'provider',
};

/** Seconds until the next automatic check, by the error's code or the state. */
const waits: Record< string, number > = {
	healthy: 900,
	key_refused: 60,
	key_scope: 60,
	forbidden: 60,
	suspended: 60,
	'rate-limited-date': 300,
	'rate-limited-absurd': 3_600,
};
/** Answers in JSON, which no proxy and no firewall makes up. */
const inJson = [
	'all-null',
	'empty-object',
	'error-with-200',
	'json-array',
	'missing-connected',
	'wrong-types',
];
const DEFAULT_WAIT = { withError: 120, without: 300 };

for ( const scenario of scenarios ) {
	it(
		`reports the scenario ${ scenario.name }`,
		{ timeout: 600_000 },
		async () => {
			const { site, sandbox, admin } = bench;
			await sandbox.setScenario( scenario.name );
			if ( scenario.baseUrl ) {
				await site.define( { MEUM_STATUS_API_URL: sandbox.baseUrl() } );
			}

			try {
				const report = await refresh( admin );
				const { state, reason, error } = scenario.expected;

				assertReport( report );
				assert.deepEqual(
					{
						state: report.state,
						reason: report.reason,
						error: report.error?.code,
					},
					{ state, reason, error }
				);
				assert.equal(
					report.error?.side,
					error &&
						( inJson.includes( scenario.name )
							? 'provider'
							: sides[ error ] ?? 'host' )
				);
				assert.ok( report.headline && report.next_step );
				assert.ok(
					! error || ( report.error?.message && report.error.remedy )
				);
				// Where nothing is known, and Meum itself has not refused, that is said of payments too.
				assert.equal(
					/Customers may still be able to pay/.test(
						report.error?.message ?? ''
					),
					error !== undefined && state === 'unknown'
				);

				const wait =
					waits[ scenario.name ] ??
					waits[ error ?? state ] ??
					( error ? DEFAULT_WAIT.withError : DEFAULT_WAIT.without );
				const checked = report.error?.at ?? report.fetched_at ?? '';
				const planned =
					( Date.parse( report.next_check_at ?? '' ) -
						Date.parse( checked ) ) /
					1_000;
				// A date in Retry-After was made when the answer began, and the machine may be busy since.
				assert.ok(
					Math.abs( planned - wait ) <= 30,
					`${ planned } s instead of ${ wait }`
				);

				// With WooCommerce the line goes to its own log.
				const lines = ( await site.debugLog() ).trim().split( '\n' );
				assert.equal( lines.length, 1, 'no more than one line' );
				assert.match(
					lines[ 0 ] ?? '',
					error && site.woocommerceVersion === null
						? new RegExp(
								`Meum Status: The check of Meum failed: ${ error } `
						  )
						: /^$/
				);
			} finally {
				if ( scenario.baseUrl ) {
					await site.define( { MEUM_STATUS_API_URL: sandbox.url } );
				}
			}
		}
	);
}
