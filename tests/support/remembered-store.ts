import { type Bench, later, rest } from './bench';
import { save } from './credentials';
import { changeSnapshot } from './snapshot';

export const INTEGRATION = '3f0e6a0e-7d0b-4c1f-9a55-0d9b0c7b6a11';
export const DAY = 86_400;

/** Lets Meum answer for a connected store with one problem, with changes. */
export function answers( bench: Bench, more: object = {} ): void {
	bench.sandbox.setAnswer( {
		connected: true,
		connection_status: 'CONNECTED',
		site_url: bench.site.url,
		integration_id: INTEGRATION,
		issues: [ 'Payout wallet missing.' ],
		...more,
	} );
}

/** A store that was seen connected, with a problem since two days ago. */
export async function rememberAStore( bench: Bench ): Promise< void > {
	answers( bench );
	await save( bench.admin, bench.sandbox.apiKey );
	await changeSnapshot( bench.site, {
		older: { ever_connected_at: 2 * DAY, first: 2 * DAY },
	} );
	await later( bench.site, 60 );
}

/** Days since the one problem was first seen. */
export async function daysSeen( bench: Bench ): Promise< number > {
	const { issues, now } = ( await rest( bench.admin, '/reports/meum' ) ).body;
	const first = Date.parse( issues[ 0 ]?.first_seen_at ?? '' );
	return Math.round( ( Date.parse( now ) - first ) / ( DAY * 1000 ) );
}
