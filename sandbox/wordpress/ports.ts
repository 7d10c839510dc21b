import { createServer } from 'node:net';

const HOST = '127.0.0.1';

function tryPort( port: number ): Promise< number > {
	return new Promise( ( resolve, reject ) => {
		const server = createServer();
		server.once( 'error', reject );
		server.listen( port, HOST, () => {
			const address = server.address();
			const got =
				typeof address === 'object' && address ? address.port : port;
			server.close( () => resolve( got ) );
		} );
	} );
}

/**
 * @param wanted A port, or undefined for any.
 * @return A port of 127.0.0.1 that is free now.
 * @throws An Error with one sentence if the wanted one is taken.
 */
export async function freePort( wanted?: number ): Promise< number > {
	try {
		return await tryPort( wanted ?? 0 );
	} catch {
		throw new Error(
			`Port ${ wanted } cannot be used: another program has it, or it is reserved. Name another, or none.`
		);
	}
}
