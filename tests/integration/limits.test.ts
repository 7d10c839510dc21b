import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { costOf } from '../support/cost';
import { meddlers, type Pour, startFlood } from '../support/strangers';

const bench = openBench( { muPlugins: meddlers } );

const KIB = 1_024;
const MIB = 1_024 * KIB;
const line = `X-Filler: ${ 'x'.repeat( 16 * KIB ) }\r\n`;
const good =
	'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n';

const floods: [ name: string, code: string | null, pour: Pour ][] = [
	[
		'headers that do not end',
		'not_understood',
		( write, round ) => {
			write( round === 0 ? good : line );
			return 'more';
		},
	],
	[
		'a header that does not end',
		'not_understood',
		( write, round ) => {
			write(
				round === 0 ? `${ good }X-Filler: ` : 'x'.repeat( 16 * KIB )
			);
			return 'more';
		},
	],
	[
		'interim answers that do not end',
		'not_understood',
		( write ) => {
			write(
				'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat( 99 )
			);
			return 'more';
		},
	],
	[
		'trailers that do not end',
		'not_understood',
		( write, round ) => {
			write(
				round === 0
					? `${ good }Transfer-Encoding: chunked\r\n\r\n12\r\n{"connected":true}\r\n0\r\n`
					: `X-${ round }: ${ 'x'.repeat( 2_000 ) }\r\n`
			);
			return 'more';
		},
	],
	[
		'pieces that do not end',
		'not_understood',
		( write, round ) => {
			write(
				round === 0
					? `${ good }Transfer-Encoding: chunked\r\n\r\n`
					: `4000\r\n${ ' '.repeat( 16 * KIB ) }\r\n`
			);
			return 'more';
		},
	],
	[
		'a body that does not end',
		'not_understood',
		( write, round ) => {
			write( round === 0 ? `${ good }\r\n` : ' '.repeat( 64 * KIB ) );
			return 'more';
		},
	],
	[
		'a body that breaks off',
		'not_understood',
		( write ) => {
			write( `${ good }Content-Length: 100\r\n\r\n{"connected":true}` );
			return 'end';
		},
	],
	[
		'pieces that break off',
		'not_understood',
		( write ) => {
			write(
				`${ good }Transfer-Encoding: chunked\r\n\r\n12\r\n{"connected":true}\r\n`
			);
			return 'end';
		},
	],
	[
		'no HTTP at all',
		'not_understood',
		( write ) => {
			write( 'SSH-2.0-OpenSSH_9.2\r\n\r\n' );
			return 'end';
		},
	],
	[ 'an end without an answer', 'connect', () => 'end' ],
	[
		'a good answer in pieces, with trailers, after two interim answers',
		null,
		( write ) => {
			write(
				'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n' +
					`${ good }Transfer-Encoding: chunked\r\n\r\n2\r\n{"\r\n10;a=b\r\nconnected":true}\r\n0\r\nX-End: yes\r\n\r\n`
			);
			return 'end';
		},
	],
];

for ( const [ transport, meddler ] of [
	[ 'cURL', 'nobody' ],
	[ 'streams', 'streams' ],
] as const ) {
	describe( `on ${ transport }`, () => {
		for ( const [ name, code, pour ] of floods ) {
			it(
				`${ name } ${
					code === null ? 'is understood' : `is ${ code }`
				}, at once and at little cost`,
				{ timeout: 600_000 },
				async ( test ) => {
					const server = await startFlood( pour );
					try {
						const cost = await costOf(
							bench.site,
							`${ server.url }/`,
							bench.sandbox.apiKey,
							meddler
						);
						test.diagnostic(
							`${ cost.bytes } bytes, ${ cost.seconds.toFixed(
								2
							) } s`
						);
						assert.equal( cost.code, code );
						assert.ok(
							cost.bytes < 4 * MIB,
							`${ cost.bytes } bytes`
						);
						// It is a limit in bytes that ends it, not the time.
						assert.ok( cost.seconds < 7, `${ cost.seconds } s` );
					} finally {
						await server.stop();
					}
				}
			);
		}

		it(
			'headers that drip for ever end with the time of the request',
			{ timeout: 600_000 },
			async () => {
				let drip: NodeJS.Timeout | undefined;
				const server = await startFlood( ( write ) => {
					write( good );
					drip = setInterval( () => write( 'X-Drip: x\r\n' ), 200 );
					return 'wait';
				} );
				try {
					const cost = await costOf(
						bench.site,
						`${ server.url }/`,
						bench.sandbox.apiKey,
						meddler
					);
					assert.equal( cost.code, 'timeout' );
					assert.ok( cost.seconds < 20, `${ cost.seconds } s` );
				} finally {
					clearInterval( drip );
					await server.stop();
				}
			}
		);
	} );
}
