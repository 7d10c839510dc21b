import { __, sprintf } from '@wordpress/i18n';
import type { RequestFailure, FailureKind } from './failure';

type Worded = Exclude< FailureKind, 'two_hosts' | 'firewall' >;

function firewall( { status, request }: RequestFailure ): string {
	return sprintf(
		/* translators: 1: HTTP status, for example 403. 2: method and path of a request, for example "POST /wp-json/meum-status/v1/reports". */
		__(
			'A firewall or the web server refused the request with HTTP status %1$d. Ask your web host to allow this request: %2$s',
			'meum-status'
		),
		status ?? 0,
		request ?? 'meum-status/v1'
	);
}

function twoHosts( { hosts }: RequestFailure ): string {
	return sprintf(
		/* translators: 1 and 2: hosts, for example shop.example. */
		__(
			'WordPress’s admin is at %1$s, but its REST API is at %2$s, and your sign-in does not reach both. In Settings → General, give both addresses the same host.',
			'meum-status'
		),
		hosts?.admin ?? '',
		hosts?.rest ?? ''
	);
}

/** Between this browser and the site. */
function onTheWay(): Record<
	'offline' | 'unreachable' | 'insecure' | 'timeout' | 'redirected',
	string
> {
	return {
		offline: __(
			'This browser cannot reach your site. Check your internet connection.',
			'meum-status'
		),
		unreachable: __(
			'This browser got no answer from your site, though it is online. An ad blocker may stop the request, or the server may be down.',
			'meum-status'
		),
		insecure: __(
			'This page is at https, but WordPress asks for http. Ask your web host to set WordPress to https.',
			'meum-status'
		),
		timeout: __(
			'Your site took too long to answer. Try again in a moment.',
			'meum-status'
		),
		redirected: __(
			'The request was sent on to another address, which did not answer. Ask whoever looks after the site why.',
			'meum-status'
		),
	};
}

/** Who may, and who is known to be there. */
function onSignIn(): Record<
	'not_carried' | 'expired' | 'signed_out' | 'forbidden' | 'refused',
	string
> {
	return {
		not_carried: __(
			'You are signed in, but WordPress’s REST API does not notice. A cache, proxy or security plugin may remove cookies or the header X-WP-Nonce. Ask whoever looks after the site.',
			'meum-status'
		),
		expired: __(
			'The sign-in of this page has run out. Reload the page.',
			'meum-status'
		),
		signed_out: __(
			'You are signed out. Sign in again in another tab, then come back.',
			'meum-status'
		),
		forbidden: __(
			'Your account may not see this report. An administrator of this site can.',
			'meum-status'
		),
		refused: __(
			'Something on this site refuses its REST API, most likely a security plugin. Allow meum-status/v1 there, or ask whoever looks after the site.',
			'meum-status'
		),
	};
}

/** What the site made of it. */
function onServer(): Record<
	Exclude<
		Worded,
		| keyof ReturnType< typeof onTheWay >
		| keyof ReturnType< typeof onSignIn >
	>,
	string
> {
	return {
		missing: __(
			'Your site does not find this part of its REST API. Reload the page. If this lasts, ask whoever looks after the site.',
			'meum-status'
		),
		foreign_text: __(
			'The answer of your site cannot be read: another plugin, or a firewall, has put text of its own around it or in its place. Its beginning stands below.',
			'meum-status'
		),
		not_ours: __(
			'Your site answered something else. If this plugin was just updated, reload the page.',
			'meum-status'
		),
		too_often: __(
			'Your site’s server is asked too often. This page now waits longer.',
			'meum-status'
		),
		unavailable: __(
			'Your site is not available at the moment, as during updates. Try again in a few minutes.',
			'meum-status'
		),
		server: __(
			'Your site could not deliver the report. If this lasts, ask whoever looks after the site.',
			'meum-status'
		),
	};
}

/** What happened between this browser and this site, and what to do, for people. */
export function failureSentence( failure: RequestFailure ): string {
	return {
		...onTheWay(),
		...onSignIn(),
		...onServer(),
		firewall: firewall( failure ),
		two_hosts: twoHosts( failure ),
	}[ failure.kind ];
}
