import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer, type SecureVersion } from 'node:tls';
import {
	type Certificate,
	makeCertificate,
} from '../../sandbox/server/certificate';
import { openBench } from '../support/bench';
import { ask, meddlers, trust } from '../support/strangers';

/** A system that still speaks every version, as old ones do. */
const CONFIGURATION = `openssl_conf = all
[all]
ssl_conf = modules
[modules]
system_default = defaults
[defaults]
MinProtocol = TLSv1
CipherString = ALL:@SECLEVEL=0
`;

const folder = mkdtempSync( path.join( tmpdir(), 'meum-tls-' ) );
const file = path.join( folder, 'openssl.cnf' );
writeFileSync( file, CONFIGURATION );
after( () => rmSync( folder, { recursive: true } ) );

const bench = openBench( {
	muPlugins: meddlers,
	env: { OPENSSL_CONF: file },
} );

/** What is heard by a server that speaks one version alone. */
async function startServer( certificate: Certificate, version: SecureVersion ) {
	const heard: string[] = [];
	const server = createServer(
		{
			...certificate,
			minVersion: version,
			maxVersion: version,
			ciphers: 'ALL:@SECLEVEL=0',
		},
		( socket ) => {
			socket.on( 'error', () => socket.destroy() );
			socket.once( 'data', ( data ) => {
				heard.push( String( data ) );
				socket.end(
					'HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n{"connected":true}'
				);
			} );
		}
	);
	await new Promise< void >( ( resolve ) => {
		server.listen( 0, '127.0.0.1', resolve );
	} );
	const { port } = server.address() as AddressInfo;
	return { heard, server, url: `https://127.0.0.1:${ port }` };
}

describe( 'TLS', () => {
	let certificate: Certificate;
	before( async () => {
		certificate = await makeCertificate();
	} );

	for ( const transport of [ 'nobody', 'streams' ] ) {
		for ( const [ version, code ] of [
			[ 'TLSv1', 'tls' ],
			[ 'TLSv1.1', 'tls' ],
			[ 'TLSv1.2', null ],
			[ 'TLSv1.3', null ],
		] as const ) {
			it( `of version ${ version } ${
				code === null ? 'is spoken' : 'gets no request'
			}${ transport === 'streams' ? ' without cURL' : '' }`, async () => {
				trust( bench.site, [ certificate ] );
				const { heard, server, url } = await startServer(
					certificate,
					version
				);
				try {
					const { failure } = await ask(
						bench.site,
						`${ url }/status`,
						bench.sandbox.apiKey,
						transport
					);
					assert.equal( failure?.code ?? null, code );
					assert.equal( heard.length, code === null ? 1 : 0 );
				} finally {
					server.close();
				}
			} );
		}
	}
} );
