import { differ, type Hosts } from './hosts';

export type FailureKind =
	/** The browser itself says that it has no network. */
	| 'offline'
	/** No answer came, though the browser has a network. */
	| 'unreachable'
	/** The page is https, what it asks is http. */
	| 'insecure'
	/** The sign-in does not reach the REST API, which is on another host than wp-admin. */
	| 'two_hosts'
	/** The same, and nobody knows why. */
	| 'not_carried'
	/** The page's nonce has run out, and no new one is to be had. */
	| 'expired'
	| 'signed_out'
	| 'forbidden'
	/** Something in WordPress refuses its REST API. */
	| 'refused'
	/** Something before WordPress refuses the request. */
	| 'firewall'
	| 'redirected'
	| 'missing'
	| 'timeout'
	/** Text of somebody else around the answer or in its place. */
	| 'foreign_text'
	/** JSON, but not what was asked for. */
	| 'not_ours'
	| 'too_often'
	| 'unavailable'
	| 'server';

/** Why this site's own REST API gave no answer. Not to be confused with the report's error, which is about the provider. */
export interface RequestFailure {
	kind: FailureKind;
	/** Stable code of the REST API, or null. */
	code: string | null;
	/** The server's own sentence, or the beginning of what came in its place; or null. */
	message: string | null;
	/** HTTP status, or null if no answer came. */
	status: number | null;
	/** What was asked, as those who look after the server know it: "POST /wp-json/…". */
	request: string | null;
	hosts: Hosts | null;
	/** What an error of the REST API carries besides, unread. */
	data: Readonly< Record< string, unknown > >;
}

/** A failure of which nothing is known but its kind. */
export function bareFailure( kind: FailureKind ): RequestFailure {
	return {
		kind,
		code: null,
		message: null,
		status: null,
		request: null,
		hosts: null,
		data: {},
	};
}

/** Says so where the sign-in did not arrive and wp-admin and the REST API are on two hosts: then that is why. */
export function withHosts(
	failure: RequestFailure,
	hosts: Hosts | null
): RequestFailure {
	const isLost = [ 'not_carried', 'unreachable' ].includes( failure.kind );

	return isLost && hosts !== null && differ( hosts )
		? { ...failure, kind: 'two_hosts', hosts }
		: { ...failure, hosts };
}

/** What sites do to guests: security plugins refuse or hide the REST API, with pages of their own. */
const TO_GUESTS: readonly FailureKind[] = [
	'expired',
	'refused',
	'firewall',
	'foreign_text',
	'missing',
];

/** Whether what a refusal means depends on who is signed in. */
export function dependsOnSession( { kind }: RequestFailure ): boolean {
	return TO_GUESTS.includes( kind );
}

/** Whether the sign-in of somebody who is signed in does not reach the REST API. */
export function isLostOnTheWay( { kind }: RequestFailure ): boolean {
	return kind === 'not_carried' || kind === 'two_hosts';
}
