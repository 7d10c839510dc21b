import apiFetch from '@wordpress/api-fetch';
import { ask, rememberHosts } from '../../../src/api';
import { isReport } from '../../../src/report/report-endpoints';
import type { RequestFailure } from '../../../src/request/failure';
import { buildReport } from './build-report';
import { OLD_NONCE, serve, type Received } from './fake-server';

export const REPORT = { status: 200, body: buildReport() };

/** Asks for a report, as the panel does. */
export function request( by: 'page' | 'person' = 'page' ) {
	return ask(
		{ path: '/meum-status/v1/reports/meum', by },
		isReport,
		new AbortController().signal
	);
}

/** Why there is none. */
export async function failure(
	by?: 'page' | 'person'
): Promise< RequestFailure > {
	const outcome = await request( by );
	if ( outcome.status === 'answered' ) {
		throw new Error( 'It should have failed.' );
	}
	return outcome.failure;
}

/** What wp-admin was asked for. */
export const nonces = ( received: Received[] ) =>
	received.filter( ( { path } ) => path === '/wp-admin/admin-ajax.php' );

/** Lets no test know of the hosts and nonces of another. */
export async function forgetAll(): Promise< void > {
	rememberHosts( null );
	serve( () => REPORT );
	await request();
	if ( apiFetch.nonceMiddleware ) {
		apiFetch.nonceMiddleware.nonce = OLD_NONCE;
	}
}
