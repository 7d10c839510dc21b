import type { CDPSession, Page } from 'playwright-core';

export interface PanelClock {
	/** All that the panel has asked of its site since the page was loaded, as "POST /path". */
	requests: string[];
	/** Lets so many seconds pass in the browser, and what is asked meanwhile be answered. */
	pass: ( seconds: number ) => Promise< void >;
}

/** In seconds. Less than the panel waits for an answer, which in the browser's time would else never come. */
const STEP = 5;

interface Sent {
	requestId: string;
	request: { method: string; url: string };
	initiator: { stack?: { callFrames: { url: string }[] } };
}

/** Whether the panel has asked this: its own REST API, or wp-admin for a nonce, which other scripts of wp-admin do too. */
function isOurs( { request, initiator }: Sent ): boolean {
	if ( request.method === 'OPTIONS' ) {
		return false;
	}
	return (
		/meum-status(?:%2F|\/)v1/.test( request.url ) ||
		( request.url.includes( 'action=rest-nonce' ) &&
			( initiator.stack?.callFrames ?? [] ).some( ( { url } ) =>
				url.includes( '/build/panel.js' )
			) )
	);
}

/** Keeps the requests of the panel, and gives what waits until all of them are answered. */
function follow(
	session: CDPSession,
	requests: string[]
): { answered: () => Promise< void >; forget: () => void } {
	const underway = new Set< string >();
	const waiting: ( () => void )[] = [];
	const release = () => waiting.splice( 0 ).forEach( ( go ) => go() );
	const end = ( { requestId }: { requestId: string } ) => {
		if ( underway.delete( requestId ) && underway.size === 0 ) {
			release();
		}
	};
	session.on( 'Network.requestWillBeSent', ( sent ) => {
		if ( isOurs( sent ) ) {
			const { pathname, search } = new URL( sent.request.url );
			requests.push(
				`${ sent.request.method } ${ pathname }${ search }`
			);
			underway.add( sent.requestId );
		}
	} );
	session.on( 'Network.loadingFinished', end );
	session.on( 'Network.loadingFailed', end );

	return {
		answered: async () => {
			if ( underway.size > 0 ) {
				await new Promise< void >( ( go ) => waiting.push( go ) );
			}
		},
		forget: () => {
			requests.length = 0;
			underway.clear();
			release();
		},
	};
}

/** Moves the time of a page that was opened to that end (`movesTime`), from its being loaded anew. */
export async function openClock( page: Page ): Promise< PanelClock > {
	const requests: string[] = [];
	const session = await page.context().newCDPSession( page );
	const { answered, forget } = follow( session, requests );
	await session.send( 'Network.enable' );
	page.on( 'framenavigated', ( frame ) => {
		if ( frame === page.mainFrame() ) {
			// What the page before has asked is of no interest any more.
			forget();
		}
	} );
	const settle = async () => {
		// An answer may lead to another question, which the page asks once it has read the first.
		for ( let rounds = 0; rounds < 3; rounds++ ) {
			await answered();
			await page.evaluate( () => Promise.resolve() );
		}
	};
	await page.reload();
	await settle();

	return {
		requests,
		pass: async ( seconds ) => {
			for ( let left = seconds; left > 0; left -= STEP ) {
				await page.clock.runFor( Math.min( left, STEP ) * 1000 );
				await settle();
			}
		},
	};
}
