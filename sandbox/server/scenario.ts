import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Report, ReportError } from '../../src/types/report';

/** Reasons of a Meum report that one fetch can lead to. */
export type Reason =
	| ReportError[ 'code' ]
	| 'connected'
	| 'contradiction'
	| 'credentials'
	| 'health'
	| 'issues'
	| 'key_expired'
	| 'key_pending'
	| 'key_waiting'
	| 'not_connected'
	| 'not_ready'
	| 'not_set_up'
	| 'other_site'
	| 'site_unknown'
	| 'unrecognised'
	| 'webhooks';

/** What the plugin's report says after one fetch from a clean database. */
export interface Expected {
	state: Report[ 'state' ];
	reason: Reason;
	/** The report's error code; left out where the report has no error. */
	error?: ReportError[ 'code' ];
}

/** The site that connected answers speak of. */
export interface SandboxSite {
	/** Without a trailing slash. */
	url: string;
	wordpressVersion: string;
	woocommerceVersion: string | null;
}

/** The site until a real one is named. */
export const exampleSite: SandboxSite = {
	url: 'https://shop.example',
	wordpressVersion: '7.1',
	woocommerceVersion: '11.0.1',
};

/** What an answer can be made from: nothing else, so that answers are repeatable. */
export interface Facts {
	now: Date;
	site: SandboxSite;
	/** Address of this sandbox under another host name, for redirects. */
	otherHostUrl: string;
}

export interface Exchange {
	request: IncomingMessage;
	response: ServerResponse;
	facts: Facts;
}

/** Answers one request, or deliberately fails to. */
export type Respond = ( exchange: Exchange ) => void;

/** The sandbox's two ports, as far as a scenario may choose between them. */
export interface Ports {
	/** Plain http, for example http://127.0.0.1:4010. */
	url: string;
	/** TLS with a self-made certificate. */
	tlsUrl: string;
}

export interface Scenario {
	name: string;
	sentence: string;
	group: string;
	expected: Expected;
	respond: Respond;
	/** Also answers GET /health, which otherwise says that all is well. */
	wholeServer?: boolean;
	/** The API address that a site has to use for this scenario; `url` if left out. */
	baseUrl?: ( ports: Ports ) => string;
}

/** A row before it is put into its group. */
export type Row = Omit< Scenario, 'group' >;

/**
 * @param group Heading on the control page.
 * @param rows  Scenarios in the order in which people look for them.
 * @return The same rows with their group.
 */
export function inGroup( group: string, rows: Row[] ): Scenario[] {
	return rows.map( ( row ) => ( { ...row, group } ) );
}
