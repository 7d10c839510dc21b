import type { Page, Request } from 'playwright-core';

/** What the panel asks of its site: its own REST API, and wp-admin for a nonce. */
const OURS = /meum-status(?:%2F|\/)v1|action=rest-nonce/;

export interface PanelClock {
	/** All that the panel has asked of its site since the page was loaded, as "POST /path". */
	requests: string[];
	/** Lets so many seconds pass in the browser, and what is asked meanwhile be answered. */
	pass: ( seconds: number ) => Promise< void >;
}

/** No longer than the panel waits for an answer, which in the browser's time it would not get. */
const STEP = 5;

/** Moves the time of a page that was opened to that end (`movesTime`), from its being loaded anew. */
export async function openClock( page: Page ): Promise< PanelClock > {
	const requests: string[] = [];
	const underway = new Set< Request >();
	const waiting: ( () => void )[] = [];
	const end = ( request: Request ) => {
		underway.delete( request );
		if ( underway.size === 0 ) {
			waiting.splice( 0 ).forEach( ( resolve ) => resolve() );
		}
	};
	page.on( 'request', ( request ) => {
		if ( OURS.test( request.url() ) ) {
			const { pathname, search } = new URL( request.url() );
			requests.push( `${ request.method() } ${ pathname }${ search }` );
			underway.add( request );
		}
	} );
	page.on( 'framenavigated', ( frame ) => {
		if ( frame === page.mainFrame() ) {
			// What the page before has asked is of no interest any more.
			requests.length = 0;
			underway.clear();
		}
	} );
	page.on( 'requestfinished', end );
	page.on( 'requestfailed', end );

	const answered = async () => {
		// An answer may lead to another question, which the page asks once it has read the first.
		for ( let rounds = 0; rounds < 3; rounds++ ) {
			if ( underway.size > 0 ) {
				await new Promise< void >( ( resolve ) =>
					waiting.push( resolve )
				);
			}
			await page.evaluate( () => Promise.resolve() );
		}
	};
	await page.reload();
	await answered();

	return {
		requests,
		pass: async ( seconds ) => {
			for ( let left = seconds; left > 0; left -= STEP ) {
				await page.clock.runFor( Math.min( left, STEP ) * 1000 );
				await answered();
			}
		},
	};
}
