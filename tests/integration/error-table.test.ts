import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report, ReportError } from '../../src/types/report';
import { openBench } from '../support/bench';
import { answer, type Case, judge } from '../support/judge';

const bench = openBench( {
	cleanEach: false,
	constants: { MEUM_STATUS_API_URL: 'https://api.meum.io' },
} );

type Row = [
	code: ReportError[ 'code' ],
	side: ReportError[ 'side' ],
	message: RegExp,
	remedy: RegExp,
	failure?: Case[ 'failure' ],
];

const proxy = 'proxy.example:3128';

const rows: Row[] = [
	[ 'blocked_by_site', 'you', /before it was sent/, /WP_ACCESSIBLE_HOSTS/ ],
	[
		'blocked_by_site',
		'you',
		/\(http_api_curl\)/,
		/plugin that changes outgoing requests/,
		{ interference: 'http_api_curl' },
	],
	[
		'blocked_by_site',
		'you',
		/\(http_api_curl\).*may have been sent to somebody else/,
		/Replace this key/,
		{ interference: 'http_api_curl', astray: true },
	],
	[
		'blocked_by_site',
		'you',
		/may have been sent to somebody else/,
		/Replace this key/,
		{ astray: true },
	],
	[ 'dns', 'host', /no address for api\.meum\.io/, /DNS/ ],
	[ 'connect', 'host', /refused or broke off/, /outgoing connections/ ],
	[ 'tls', 'host', /No secure connection/, /clock/ ],
	[ 'timeout', 'host', /came in time/, /outgoing connections/ ],
	...( [ 'dns', 'connect', 'tls', 'timeout' ] as const ).map(
		( code ): Row => [
			code,
			'host',
			/proxy proxy\.example:3128/,
			/WP_PROXY_HOST/,
			{ proxy },
		]
	),
	...( [ 'rejected', 'connect', 'blocked_on_the_way' ] as const ).map(
		( code ): Row => [
			code,
			'host',
			/proxy proxy\.example:3128 .*name and password/,
			/WP_PROXY_USERNAME/,
			{ proxy, http_status: 407 },
		]
	),
	[
		'key_refused',
		'you',
		/does not accept this plugin’s key, so/,
		/new API key/,
	],
	[
		'key_scope',
		'both',
		/knows this plugin’s key but does not let it read/,
		/support@meum\.io/,
	],
	[ 'suspended', 'provider', /suspended/, /support@meum\.io/ ],
	[ 'forbidden', 'you', /refuses to show/, /reason that Meum gives/ ],
	[ 'blocked_on_the_way', 'host', /firewall or a proxy/, /stands between/ ],
	[ 'not_found', 'provider', /not found at Meum/, /support@meum\.io/ ],
	[ 'rejected', 'both', /gave an error/, /support@meum\.io/ ],
	[ 'database', 'host', /database of this site/, /host.*full.*read-only/ ],
	[ 'rate_limited', 'provider', /more requests/, /nothing to do/ ],
	[ 'provider_down', 'provider', /error of its own/, /nothing to do/ ],
	[ 'redirected', 'host', /somewhere else/, /proxy/ ],
	[ 'not_understood', 'host', /cut off, too large/, /firewall/ ],
	[
		'not_understood',
		'provider',
		/does not say whether this store can take payments/,
		/support@meum\.io/,
		{ is_json: true },
	],
];

/** Codes of which a new key for this plugin can be the end. */
const aboutTheKey = [ 'key_refused', 'key_scope' ];

describe( 'a failure', () => {
	it( 'names the side, what happened and what to do', async ( test ) => {
		const reports = await judge(
			bench.site,
			rows.map( ( [ code, , , , failure ] ) => ( {
				code,
				...( failure && { failure } ),
			} ) )
		);
		for ( const [
			index,
			[ code, side, message, remedy, failure ],
		] of rows.entries() ) {
			const { error } = reports[ index ] as Report;
			await test.test(
				`${ code } ${ JSON.stringify( failure ?? {} ) }`,
				() => {
					assert.equal( error?.code, code );
					assert.equal( error?.side, side );
					assert.match( error?.message ?? '', message );
					assert.match( error?.remedy ?? '', remedy );
				}
			);
		}
	} );

	it( 'has words of its own for each code', async () => {
		const plain = rows.filter(
			( [ , , , , failure ] ) => failure === undefined
		);
		const reports = await judge(
			bench.site,
			plain.map( ( [ code ] ) => ( { code } ) )
		);
		const messages = reports.map( ( { error } ) => error?.message );
		assert.equal( new Set( messages ).size, plain.length );
	} );

	it( 'offers a new key only where that can help', async () => {
		const reports = await judge(
			bench.site,
			rows.map( ( [ code, , , , failure ] ) => ( {
				code,
				...( failure && { failure } ),
			} ) )
		);
		for ( const [ index, [ code, , , , failure ] ] of rows.entries() ) {
			const { error } = reports[ index ] as Report;
			const offers = /(?:new|another) API key/.test(
				error?.remedy ?? ''
			);
			assert.equal(
				offers,
				aboutTheKey.includes( code ) || failure?.astray === true,
				`${ code }: ${ error?.remedy }`
			);
		}
	} );

	it( 'promises of a key that may not read the status no more than anybody knows', async () => {
		const [ report ] = ( await judge( bench.site, [
			{ answer: null, code: 'key_scope' },
		] ) ) as [ Report ];
		const all = [
			report.headline,
			report.next_step,
			report.error?.message,
		].join( ' ' );
		assert.doesNotMatch( all, /create .*key.* that (?:may|can)/i );
		assert.match( report.next_step, /support@meum\.io/ );
		assert.match( all, /cannot see whether payments work/ );
	} );

	it( 'to keep an answer leaves the answer and its state as they are', async () => {
		const [ fresh, problem, none ] = ( await judge( bench.site, [
			{ code: 'database', failures: 0 },
			{
				answer: answer( { issues: [ 'One.' ] } ),
				code: 'database',
				failures: 0,
			},
			{ answer: null, code: 'database', failures: 0 },
		] ) ) as [ Report, Report, Report ];
		assert.deepEqual(
			[ fresh, problem, none ].map( ( { state, reason } ) => [
				state,
				reason,
			] ),
			[
				[ 'healthy', 'connected' ],
				[ 'attention', 'issues' ],
				[ 'unknown', 'database' ],
			]
		);
		assert.equal( fresh.stale, false );
		assert.doesNotMatch(
			fresh.error?.message ?? '',
			/Customers may still/
		);
	} );

	it( 'of a request that may have taken the key elsewhere is told before anything else', async () => {
		const [ report ] = ( await judge( bench.site, [
			{
				answer: null,
				code: 'blocked_by_site',
				failure: { astray: true },
			},
		] ) ) as [ Report ];
		assert.match( report.headline, /key may have gone/ );
	} );
} );
