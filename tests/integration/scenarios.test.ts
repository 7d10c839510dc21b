import assert from 'node:assert/strict';
import { it } from 'node:test';
import { scenarios } from '../../sandbox/api/scenarios';
import { refresh, openBench } from '../support/bench';
import { assertReport } from '../support/report-schema';

const bench = openBench();

/** WebAssembly takes connections that are refused for made, and names that do not exist for found. */
const who: Record< string, string > = {
	blocked_by_site: 'you',
	key_refused: 'you',
	key_scope: 'you',
	forbidden: 'you',
	not_found: 'provider',
	rejected: 'provider',
	rate_limited: 'provider',
	provider_down: 'provider',
};

for ( const scenario of scenarios ) {
	it(
		`reports the scenario ${ scenario.name }`,
		{ timeout: 60_000 },
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
					report.error?.who,
					error && ( who[ error ] ?? 'host' )
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
