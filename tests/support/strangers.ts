import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type Server,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import path from 'node:path';
import {
	type Certificate,
	makeCertificate,
} from '../../sandbox/server/certificate';
import type { Site } from '../../sandbox/wordpress/site';
import { php } from './bench';

/** For a site whose tests ask through the plugin's client, with other plugins around. */
export const meddlers = {
	'meddlers.php': readFileSync(
		path.join( __dirname, 'php/meddlers.php' ),
		'utf8'
	),
};

export interface Asked {
	connected: unknown;
	failure: {
		code: string;
		http_status: number | null;
		evidence: string | null;
		quote: { message: string | null; code: string | null } | null;
		is_json: boolean;
		proxy: string | null;
		interference: string | null;
		astray: boolean;
	} | null;
	/** What a meddler has written down. */
	log: string;
}

/** What the plugin's client makes of an address, with one meddler around. */
export function ask(
	site: Site,
	url: string,
	key: string,
	meddler = 'nobody',
	stranger = ''
): Promise< Asked > {
	return site.evaluate(
		`return meum_test_ask( ${ [ url, key, meddler, stranger ]
			.map( php )
			.join( ', ' ) } );`
	);
}

export interface Stranger {
	/** Without a trailing slash. */
	url: string;
	/** What came, the line and all headers as text. */
	heard: string[];
	/** For trust(). */
	certificate: Certificate | null;
	stop: () => Promise< void >;
}

function lines( request: IncomingMessage ): string {
	return `${ request.method } ${ request.url }\n${ request.rawHeaders.join(
		'\n'
	) }`;
}

function listening( server: Server ): Promise< number > {
	return new Promise( ( resolve ) => {
		server.listen( 0, '127.0.0.1', () =>
			resolve( ( server.address() as AddressInfo ).port )
		);
	} );
}

/**
 * A server that belongs to somebody else and answers whatever is asked.
 */
export async function startStranger( {
	tls = false,
	answer = ( _request, response ) => response.end( '{"connected":true}' ),
}: {
	/** Host that its certificate is for, or 127.0.0.1 where it is true. */
	tls?: boolean | string;
	answer?: RequestListener;
} = {} ): Promise< Stranger > {
	const heard: string[] = [];
	const certificate = tls
		? await makeCertificate( tls === true ? undefined : tls )
		: null;
	const handle: RequestListener = ( request, response ) => {
		heard.push( lines( request ) );
		answer( request, response );
	};
	const server = certificate
		? createTlsServer( certificate, handle )
		: createServer( handle );
	server.on( 'connect', ( request, socket ) => {
		heard.push( lines( request ) );
		socket.end( 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n' );
	} );
	const port = await listening( server );
	return {
		url: `${ tls ? 'https' : 'http' }://127.0.0.1:${ port }`,
		heard,
		certificate,
		stop: () =>
			new Promise( ( resolve ) => {
				server.close( () => resolve() );
				server.closeAllConnections();
			} ),
	};
}

export type Pour = (
	write: ( text: string ) => void,
	round: number
) => 'more' | 'end' | 'wait';

/**
 * A server that says what no HTTP server of Node can be brought to say.
 *
 * @param pour Writes to the connection once a request has come; called again whenever there is room while it says `more`; `wait` leaves the connection open.
 */
export async function startFlood(
	pour: Pour
): Promise< { url: string; stop: () => Promise< void > } > {
	const server = createTcpServer( ( socket ) => {
		let round = 0;
		const go = () => {
			let next: ReturnType< Pour > = 'more';
			let room = true;
			while ( next === 'more' && room && ! socket.destroyed ) {
				next = pour( ( text ) => {
					room = ! socket.destroyed && socket.write( text );
				}, round++ );
			}
			if ( next === 'end' ) {
				socket.end();
			}
		};
		socket.on( 'error', () => socket.destroy() );
		socket.on( 'drain', go );
		socket.once( 'data', go );
	} );
	const sockets = new Set< { destroy: () => void } >();
	server.on( 'connection', ( socket ) => sockets.add( socket ) );
	const port = await new Promise< number >( ( resolve ) => {
		server.listen( 0, '127.0.0.1', () =>
			resolve( ( server.address() as AddressInfo ).port )
		);
	} );
	return {
		url: `http://127.0.0.1:${ port }`,
		stop: () =>
			new Promise( ( resolve ) => {
				server.close( () => resolve() );
				sockets.forEach( ( socket ) => socket.destroy() );
			} ),
	};
}

/** Makes a site's WordPress trust some certificates besides its own, as if an authority had signed them. */
export function trust( site: Site, certificates: ( Certificate | null )[] ) {
	const file = path.join(
		site.dir,
		'wp-includes/certificates/ca-bundle.crt'
	);
	const bundle = readFileSync( file, 'utf8' );
	// The file may have a second name in the cache of prepared sites: that one stays as it is.
	rmSync( file );
	writeFileSync(
		file,
		[ bundle, ...certificates.map( ( one ) => one?.cert ?? '' ) ].join(
			'\n'
		)
	);
}
