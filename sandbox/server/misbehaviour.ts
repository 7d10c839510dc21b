import { gzipSync } from 'node:zlib';
import { connectedAnswer } from '../meum/answers';
import type { Respond } from './scenario';

/** More than a careful client takes, at once: no matter how busy the machine is, it comes before the client's time is over. */
const CHUNK = Buffer.alloc( 2 * 1024 * 1024, ' ' );

/** Far above any limit that a careful client has, and small enough to end by itself. */
const ENDLESS_BYTES = 256 * 1024 * 1024;

/**
 * @param milliseconds How long nothing is sent.
 * @param respond      What comes then, unless the client has gone.
 */
export function after( milliseconds: number, respond: Respond ): Respond {
	return ( exchange ) => {
		const timer = setTimeout( () => respond( exchange ), milliseconds );
		exchange.response.once( 'close', () => clearTimeout( timer ) );
	};
}

/** Takes the request and says nothing; the connection stays open until one side ends it. */
export const hang: Respond = () => undefined;

/** JSON that begins well and goes on as white space, for 256 MiB or until the client leaves. */
export const endless: Respond = ( { response } ) => {
	response.writeHead( 200, { 'content-type': 'application/json' } );
	response.write( '{"connected":true,"issues":[' );
	let left = ENDLESS_BYTES;
	const pour = () => {
		while ( left > 0 && ! response.destroyed ) {
			left -= CHUNK.length;
			if ( ! response.write( CHUNK ) ) {
				response.once( 'drain', pour );
				return;
			}
		}
		response.end();
	};
	pour();
};

/** A good answer in pieces, and after it trailers for 256 MiB or until the client leaves. */
export const endlessTrailers: Respond = ( { request, response, facts } ) => {
	const { socket } = request;
	const body = JSON.stringify( connectedAnswer( facts ) );
	const length = Buffer.byteLength( body ).toString( 16 );
	response.detachSocket( socket );
	socket.on( 'error', () => socket.destroy() );
	socket.write(
		`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${ length }\r\n${ body }\r\n0\r\n`
	);
	let left = ENDLESS_BYTES;
	const trailer = `x-filler: ${ 'x'.repeat( 2_000 ) }\r\n`;
	const pour = () => {
		while ( left > 0 && ! socket.destroyed ) {
			left -= trailer.length;
			if ( ! socket.write( trailer ) ) {
				socket.once( 'drain', pour );
				return;
			}
		}
		socket.end();
	};
	pour();
};

/** Announces a whole answer, sends the first half and closes the connection. */
export const truncate: Respond = ( { response, facts } ) => {
	const bytes = Buffer.from( JSON.stringify( connectedAnswer( facts ) ) );
	response.writeHead( 200, {
		'content-type': 'application/json',
		'content-length': bytes.length,
	} );
	response.write( bytes.subarray( 0, bytes.length / 2 ), () =>
		response.destroy()
	);
};

/** A whole answer, compressed though the client did not ask for it. */
export const compress: Respond = ( { response, facts } ) => {
	const bytes = gzipSync( JSON.stringify( connectedAnswer( facts ) ) );
	response.writeHead( 200, {
		'content-type': 'application/json',
		'content-encoding': 'gzip',
		'content-length': bytes.length,
	} );
	response.end( bytes );
};
