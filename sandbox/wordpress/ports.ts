import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const HOST = '127.0.0.1';

/**
 * Where a port is looked for: below those that a system lends to outgoing connections, which could take it between looking and
 * listening. Linux lends from 32768 (https://docs.kernel.org/networking/ip-sysctl.html), others from 49152 (RFC 6335).
 */
const FROM = 20_000;
const TO = 30_000;

const TRIES = 50;

function tryPort( port: number ): Promise< number > {
	return new Promise( ( resolve, reject ) => {
		const server = createServer();
		server.once( 'error', reject );
		server.listen( port, HOST, () =>
			server.close( () => resolve( port ) )
		);
	} );
}

async function anyPort(): Promise< number > {
	for ( let tries = 0; tries < TRIES; tries++ ) {
		const port = await tryPort( randomInt( FROM, TO ) ).catch( () => null );
		if ( port !== null ) {
			return port;
		}
	}
	throw new Error(
		`No free port was found between ${ FROM } and ${ TO } in ${ TRIES } tries.`
	);
}

/**
 * @param wanted A port, or undefined for any.
 * @return A port of 127.0.0.1 that is free now.
 * @throws An Error with one sentence if the wanted one is taken, or none is free.
 */
export async function freePort( wanted?: number ): Promise< number > {
	if ( wanted === undefined ) {
		return anyPort();
	}
	return tryPort( wanted ).catch( () => {
		throw new Error(
			`Port ${ wanted } cannot be used: another program has it, or it is reserved. Name another, or none.`
		);
	} );
}
