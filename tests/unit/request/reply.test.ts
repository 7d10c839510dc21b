import { isReport } from '../../../src/report/report-endpoints';
import { readReply, type Reply } from '../../../src/request/reply';
import { buildReport } from '../support/build-report';

const URL =
	'https://shop.example/wp-json/meum-status/v1/reports/meum/refresh?_locale=user';

const REPORT = JSON.stringify( buildReport() );

function read( reply: Partial< Reply > ) {
	return readReply(
		{ status: 200, url: URL, redirected: false, text: '', ...reply },
		'POST',
		isReport
	);
}

function error( code: string, status: number ): Partial< Reply > {
	return {
		status,
		text: JSON.stringify( {
			code,
			message: 'Words.',
			data: { status },
		} ),
	};
}

const PAGE =
	'<html><title>403</title><body>Blocked by <b>Wall</b></body></html>';

describe( 'readReply', () => {
	it.each( [
		[ 'alone', REPORT ],
		[ 'after a byte order mark', `\uFEFF${ REPORT }` ],
		[ 'before a comment', `${ REPORT }\n<!-- Cached by somebody -->` ],
		[
			'after a notice of PHP',
			`<br />\n<b>Notice</b>: Undefined index: {a} in <b>/x.php</b> on line <b>3</b><br />\n${ REPORT }`,
		],
		[ 'after a dump', `{"debug":{"now":1}} { "open ${ REPORT }` ],
	] )( 'finds a report %s', ( _where, text ) => {
		expect( read( { text } ) ).toEqual( {
			status: 'answered',
			value: buildReport(),
		} );
	} );

	it.each( [
		[ 'expired', error( 'rest_cookie_invalid_nonce', 403 ) ],
		[ 'expired', error( 'meum_status_forbidden', 401 ) ],
		[ 'forbidden', error( 'meum_status_forbidden', 403 ) ],
		[ 'forbidden', error( 'meum_status_may_not_change', 403 ) ],
		[ 'refused', error( 'rest_not_logged_in', 401 ) ],
		[ 'refused', error( 'rest_forbidden', 403 ) ],
		[ 'refused', error( 'rest_api_authentication_required', 401 ) ],
		[ 'missing', error( 'rest_no_route', 404 ) ],
		[ 'server', error( 'meum_status_busy', 409 ) ],
		[ 'server', error( 'internal_server_error', 500 ) ],
		[ 'unavailable', error( 'maintenance', 503 ) ],
		[ 'firewall', { status: 403, text: PAGE } ],
		[ 'firewall', { status: 403, text: '{"blocked":true}' } ],
		[ 'firewall', { status: 405, text: PAGE } ],
		[ 'firewall', { status: 501, text: '' } ],
		[ 'missing', { status: 404, text: PAGE } ],
		[ 'too_often', { status: 429, text: PAGE } ],
		[ 'unavailable', { status: 503, text: PAGE } ],
		[ 'server', { status: 502, text: PAGE } ],
		[ 'server', { status: 200, text: '' } ],
		[ 'foreign_text', { status: 200, text: PAGE } ],
		[ 'foreign_text', { status: 200, text: REPORT.slice( 0, 300 ) } ],
		[ 'not_ours', { status: 200, text: '{"hello":"world"}' } ],
		[ 'not_ours', { status: 200, text: '[]' } ],
		[
			'redirected',
			{ ...error( 'rest_no_route', 404 ), redirected: true },
		],
		[ 'redirected', { status: 405, text: PAGE, redirected: true } ],
	] as const )( 'takes for %s what comes as %p', ( kind, reply ) => {
		expect( read( reply ) ).toMatchObject( {
			status: 'failed',
			failure: { kind },
		} );
	} );

	it( 'reads an error that a notice before it made PHP send as 200', () => {
		const { text } = error( 'rest_cookie_invalid_nonce', 403 );
		expect(
			read( { status: 200, text: `Notice: x\n${ text }` } )
		).toMatchObject( {
			failure: { kind: 'expired', status: 403, message: 'Words.' },
		} );
	} );

	it( 'takes no report from a refusal', () => {
		expect( read( { status: 403, text: REPORT } ).status ).toBe( 'failed' );
	} );

	it( 'keeps who said what, and what was asked', () => {
		expect( read( error( 'rest_forbidden', 403 ) ) ).toMatchObject( {
			failure: {
				code: 'rest_forbidden',
				message: 'Words.',
				status: 403,
				request: 'POST /wp-json/meum-status/v1/reports/meum/refresh',
			},
		} );
	} );

	it( 'names the route where addresses are plain', () => {
		const url =
			'https://shop.example/index.php?rest_route=%2Fmeum-status%2Fv1%2Fsettings&_locale=user';
		expect( read( { status: 403, url } ) ).toMatchObject( {
			failure: {
				request: 'POST /index.php?rest_route=/meum-status/v1/settings',
			},
		} );
	} );

	it( 'quotes the beginning of a foreign text as plain words, and no key', () => {
		const text = `<style>b{}</style><script>alert(1)</script>\n<b>Warning</b>: &quot;api_key&quot; =&gt; sk_live_9fK2x7Qd1abcdef ${ 'word '.repeat(
			90
		) }`;
		const { failure } = read( { text } ) as {
			failure: { message: string };
		};
		expect( failure.message ).toMatch(
			/^Warning: "api_key" => sk_live_9fK2… word word .*…$/
		);
		expect( failure.message.length ).toBeLessThanOrEqual( 201 );
	} );
} );
