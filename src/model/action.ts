import type { Report } from '../types/report';
import type { PanelLinks } from './settings';

/** Where the next step is taken. */
export type Action =
	| { kind: 'dashboard'; href: string }
	| { kind: 'payment_settings'; href: string };

/** Reasons whose next step ends in the payment plugin, with a connection key in hand. */
const CONNECT = [ 'not_connected', 'not_set_up', 'key_expired', 'credentials' ];

function isSolvedAtProvider( state: Report[ 'state' ] ): boolean {
	switch ( state ) {
		case 'attention':
		case 'critical':
			return true;
		case 'healthy':
		case 'pending':
		case 'unknown':
		case 'unconfigured':
			return false;
	}
}

/** The one button beside the headline, or null if there is nowhere to go. */
export function primaryAction(
	report: Pick< Report, 'state' | 'reason' >,
	links: PanelLinks
): Action | null {
	const { dashboard, paymentSettings } = links;
	if ( CONNECT.includes( report.reason ) && paymentSettings !== null ) {
		return { kind: 'payment_settings', href: paymentSettings };
	}
	return isSolvedAtProvider( report.state ) && dashboard !== null
		? { kind: 'dashboard', href: dashboard }
		: null;
}

/** Whether this plugin waits for a key. An API address that cannot be used is another matter, which no key mends. */
export function needsKey(
	report: Pick< Report, 'state' | 'reason' >
): boolean {
	return (
		report.state === 'unconfigured' && report.reason !== 'address_invalid'
	);
}
