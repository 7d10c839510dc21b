import type { Report, ReportError } from '../types/report';
import type { Provider } from './provider';
import type { PanelLinks } from './settings';
import { whoSentence } from './who';

/** Leads to the field for another key. */
export interface KeyEntryLink {
	href: string;
	/** Goes there without loading the page anew. */
	open: () => void;
}

/** Where the next step is taken. */
export type Action =
	| { kind: 'dashboard'; href: string }
	| { kind: 'payment_settings'; href: string }
	| ( { kind: 'key_entry' } & KeyEntryLink );

export interface ActionLinks extends Omit< PanelLinks, 'panel' > {
	keyEntry: KeyEntryLink;
	/** Who can do that, in a sentence, if this reader cannot; else null. */
	keyElsewhere: string | null;
}

/** Reasons whose next step ends in the payment plugin, with a connection key in hand. */
const CONNECT = [ 'not_connected', 'not_set_up', 'key_expired', 'credentials' ];

/** Reasons that another key for this plugin can end. */
const NEW_KEY = [ 'key_refused', 'key_scope' ];

/** Reasons of which the provider's dashboard knows nothing, or that close it. */
const NOT_AT_PROVIDER = [
	'suspended',
	'woocommerce_missing',
	'plugin_missing',
	'clock',
];

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
	links: ActionLinks
): Action | null {
	const { dashboard, keyElsewhere, keyEntry, paymentSettings } = links;
	if ( NEW_KEY.includes( report.reason ) && keyElsewhere === null ) {
		return { kind: 'key_entry', ...keyEntry };
	}
	if ( CONNECT.includes( report.reason ) && paymentSettings !== null ) {
		return { kind: 'payment_settings', href: paymentSettings };
	}
	if ( NOT_AT_PROVIDER.includes( report.reason ) ) {
		return null;
	}
	return isSolvedAtProvider( report.state ) && dashboard !== null
		? { kind: 'dashboard', href: dashboard }
		: null;
}

/** Whose side the failure in the headline is on; who can act on a key depends on the reader. */
export function whoCanAct(
	error: Pick< ReportError, 'code' | 'side' >,
	provider: Provider,
	{ keyElsewhere }: Pick< ActionLinks, 'keyElsewhere' >
): string {
	return NEW_KEY.includes( error.code ) && keyElsewhere !== null
		? keyElsewhere
		: whoSentence( error, provider );
}

/** Whether this plugin waits for a key. An API address that cannot be used is another matter, which no key mends. */
export function needsKey(
	report: Pick< Report, 'state' | 'reason' >
): boolean {
	return (
		report.state === 'unconfigured' && report.reason !== 'address_invalid'
	);
}
