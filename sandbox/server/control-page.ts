import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { refreshScript, style } from './control-page-assets';
import type { LoggedRequest, RequestLog } from './request-log';
import type { Scenario } from './scenario';

interface PageContext {
	scenarios: readonly Scenario[];
	scenario: () => Scenario;
	log: RequestLog;
}

const SHOWN_REQUESTS = 50;

function escape( text: string ): string {
	return text
		.replaceAll( '&', '&amp;' )
		.replaceAll( '<', '&lt;' )
		.replaceAll( '>', '&gt;' )
		.replaceAll( '"', '&quot;' );
}

function scenarioButton( scenario: Scenario, current: string ): string {
	const { name, sentence, expected } = scenario;
	return (
		`<li><button id="scenario-${ escape(
			name
		) }" name="scenario" value="${ escape( name ) }"` +
		` aria-pressed="${ name === current }">` +
		`<strong>${ escape( name ) }</strong>` +
		`<span>${ escape( sentence ) }</span>` +
		`<small class="${ expected.state }">${ expected.state }: ${ expected.reason }</small>` +
		`</button></li>`
	);
}

function groups( { scenarios, scenario }: PageContext ): string {
	const names = [ ...new Set( scenarios.map( ( { group } ) => group ) ) ];
	return names
		.map( ( group, index ) => {
			const buttons = scenarios
				.filter( ( row ) => row.group === group )
				.map( ( row ) => scenarioButton( row, scenario().name ) );
			return (
				`<section aria-labelledby="group-${ index }">` +
				`<h2 id="group-${ index }">${ escape( group ) }</h2>` +
				`<ul>${ buttons.join( '' ) }</ul></section>`
			);
		} )
		.join( '' );
}

function requestRow( request: LoggedRequest ): string {
	const cells = [
		`<time datetime="${ request.at }">${ request.at.slice(
			11,
			19
		) }</time>`,
		escape( request.method ),
		`<code>${ escape( request.path ) }</code>`,
		request.status === null ? 'no answer' : String( request.status ),
		request.key ? `<code>${ escape( request.key ) }</code>` : 'none',
		escape( request.scenario ),
		escape( request.userAgent ),
	];
	return `<tr>${ cells
		.map( ( cell ) => `<td>${ cell }</td>` )
		.join( '' ) }</tr>`;
}

function requestTable( log: RequestLog ): string {
	const rows = log.list().slice( -SHOWN_REQUESTS ).reverse();
	if ( rows.length === 0 ) {
		return '<p>No request has come yet.</p>';
	}
	const headings = [
		'Time (UTC)',
		'Method',
		'Path',
		'Status',
		'Key',
		'Scenario',
		'User agent',
	];
	return (
		`<table><thead><tr>${ headings
			.map( ( heading ) => `<th scope="col">${ heading }</th>` )
			.join( '' ) }</tr></thead>` +
		`<tbody>${ rows.map( requestRow ).join( '' ) }</tbody></table>`
	);
}

function page( context: PageContext, nonce: string ): string {
	const current = context.scenario();
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ escape( current.name ) } · Meum sandbox</title>
<style nonce="${ nonce }">${ style }</style>
</head>
<body>
<header>
<h1>Meum sandbox</h1>
<p id="current" role="status">Now: <strong>${ escape(
		current.name
	) }</strong>. ${ escape( current.sentence ) }</p>
<a href="#requests-title">Last requests</a>
</header>
<main>
<form method="post" action="/" id="scenarios">${ groups( context ) }</form>
<section aria-labelledby="requests-title">
<h2 id="requests-title">Last ${ SHOWN_REQUESTS } requests</h2>
<div id="requests" tabindex="0" role="region" aria-labelledby="requests-title">${ requestTable(
		context.log
	) }</div>
</section>
</main>
<script nonce="${ nonce }">${ refreshScript }</script>
</body>
</html>
`;
}

/** Sends the page on which a person chooses the scenario and sees what was asked. */
export function controlPage(
	context: PageContext,
	response: ServerResponse
): void {
	const nonce = randomBytes( 16 ).toString( 'base64' );
	response.writeHead( 200, {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
		'referrer-policy': 'same-origin',
		'x-content-type-options': 'nosniff',
		'content-security-policy':
			`default-src 'none'; style-src 'nonce-${ nonce }'; ` +
			`script-src 'nonce-${ nonce }'; connect-src 'self'; ` +
			`form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
	} );
	response.end( page( context, nonce ) );
}
