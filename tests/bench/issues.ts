/**
 * Reports how long the browser is busy while the panel shows and filters 200 problems. It asserts nothing: a machine under load
 * is no fault of the panel.
 *
 *     npm run bench
 */
import type { Browser, Page } from 'playwright-core';
import { startSandbox } from '../../sandbox/server/server';
import { launchChromium } from '../../sandbox/wordpress/chromium';
import { startSite } from '../../sandbox/wordpress/start-site';
import { fromEnvironment, refresh } from '../support/bench';
import { ownPage } from '../support/panel-pages';

/** A page of a fresh profile that notes its long tasks and when a key was pressed. */
async function watchedPage( browser: Browser ): Promise< Page > {
	const page = await ( await browser.newContext() ).newPage();
	await page.addInitScript( () => {
		const kept = window as unknown as {
			tasks: number[];
			pressed: number;
		};
		kept.tasks = [];
		new PerformanceObserver( ( list ) =>
			list
				.getEntries()
				.forEach( ( { duration } ) => kept.tasks.push( duration ) )
		).observe( { type: 'longtask', buffered: true } );
		window.addEventListener(
			'keydown',
			() => ( kept.pressed = performance.now() ),
			true
		);
	} );
	return page;
}

/** Lengths in milliseconds of the tasks over 50 ms since the last call. */
function longTasks( page: Page ): Promise< number[] > {
	return page.evaluate( () => {
		const { tasks } = window as unknown as { tasks: number[] };
		return tasks.splice( 0 );
	} );
}

/** Milliseconds from a key press to the next frame, for each letter of a word. */
async function typing( page: Page, word: string ): Promise< number[] > {
	const search = page.getByRole( 'searchbox' );
	const times: number[] = [];
	for ( const letter of word ) {
		await search.press( letter );
		times.push(
			await page.evaluate(
				() =>
					new Promise< number >( ( resolve ) => {
						const { pressed } = window as unknown as {
							pressed: number;
						};
						requestAnimationFrame( () =>
							setTimeout( () =>
								resolve( performance.now() - pressed )
							)
						);
					} )
			)
		);
	}
	return times;
}

function say( what: string, times: number[] ): void {
	const rounded = times.map( ( time ) => Math.round( time ) ).join( ', ' );
	process.stdout.write( `${ what }: ${ rounded || 'none' }\n` );
}

/** Presses "Show more" until all are on screen; the browser may take its time between the parts. */
async function showAll( page: Page ): Promise< void > {
	const items = page.locator( '.meum-status__issue' );
	const more = page.getByRole( 'button', { name: 'Show more' } );
	for ( let shown = await items.count(); ( await more.count() ) > 0;  ) {
		await more.click();
		await items.nth( shown ).waitFor();
		shown = await items.count();
	}
}

async function measureLoading( page: Page, what: string ): Promise< void > {
	await page.waitForLoadState( 'networkidle' );
	say(
		`Tasks over 50 ms while the page loads, ${ what } (ms)`,
		await longTasks( page )
	);
}

async function measureList( page: Page ): Promise< void > {
	// All 200 on screen is the worst case for the filter.
	await showAll( page );
	say( 'Tasks over 50 ms while more is shown (ms)', await longTasks( page ) );
	const shown = await page.locator( '.meum-status__issue' ).count();
	say( `Key press to next frame, ${ shown } problems on screen (ms)`, [
		...( await typing( page, 'payment' ) ),
	] );
	await page.waitForTimeout( 500 );
	say( 'Tasks over 50 ms while filtering (ms)', await longTasks( page ) );
}

async function main(): Promise< void > {
	const sandbox = await startSandbox();
	const site = await startSite( {
		...fromEnvironment(),
		autoLogin: true,
		constants: {
			MEUM_STATUS_API_URL: sandbox.url,
			MEUM_STATUS_API_KEY: sandbox.apiKey,
		},
	} );
	const browser = await launchChromium();
	try {
		sandbox.setSite( site );
		const admin = await site.signIn( 'administrator' );
		await site.keep();
		// What WordPress itself costs is in both, in a browser that has seen neither.
		for ( const scenario of [ 'connected', 'many-issues' ] ) {
			await site.reset();
			await sandbox.setScenario( scenario );
			await refresh( admin );
			const page = await watchedPage( browser );
			await page.goto( `${ site.url }${ ownPage( site ) }` );
			await measureLoading( page, scenario );
			if ( scenario === 'many-issues' ) {
				await measureList( page );
			}
		}
	} finally {
		await browser.close();
		await site.stop();
		await sandbox.stop();
	}
}

main().catch( ( error: unknown ) => {
	process.stderr.write(
		`${ error instanceof Error ? error.message : String( error ) }\n`
	);
	process.exitCode = 1;
} );
