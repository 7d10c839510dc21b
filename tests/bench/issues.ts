/**
 * Reports how long the browser is busy while the panel shows and filters 200 problems. It asserts nothing: a machine under load
 * is no fault of the panel.
 *
 *     npm run bench
 */
import { chromium, type Page } from 'playwright-core';
import { startSandbox } from '../../sandbox/api/server';
import { chromiumPath } from '../../sandbox/wordpress/present';
import { startSite } from '../../sandbox/wordpress/start-site';
import { fromEnvironment, refresh } from '../support/bench';
import { ownPage } from '../support/panel-pages';

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

async function measure( page: Page ): Promise< void > {
	await page.getByRole( 'searchbox' ).waitFor();
	await page.waitForLoadState( 'networkidle' );
	const { painted } = await page.evaluate( () => {
		const [ panel ] = performance
			.getEntriesByType( 'resource' )
			.filter( ( { name } ) => name.includes( 'build/panel.js' ) );
		return { painted: panel?.duration ?? 0 };
	} );
	say( 'Loading build/panel.js (ms)', [ painted ] );
	say(
		'Tasks over 50 ms while the page loads (ms)',
		await longTasks( page )
	);

	// All 200 on screen is the worst case for the filter.
	const more = page.getByRole( 'button', { name: 'Show more' } );
	while ( ( await more.count() ) > 0 ) {
		await more.click();
	}
	say( 'Tasks over 50 ms while more is shown (ms)', await longTasks( page ) );
	const shown = await page.locator( '.meum-status__issue' ).count();
	say( `Key press to next frame, ${ shown } problems on screen (ms)`, [
		...( await typing( page, 'payment' ) ),
	] );
	say( 'Tasks over 50 ms while filtering (ms)', await longTasks( page ) );
}

async function main(): Promise< void > {
	const executablePath = chromiumPath();
	if ( executablePath === null ) {
		throw new Error( 'Chromium is missing.' );
	}
	const sandbox = await startSandbox();
	const site = await startSite( {
		...fromEnvironment(),
		autoLogin: true,
		constants: {
			MEUM_STATUS_API_URL: sandbox.url,
			MEUM_STATUS_API_KEY: sandbox.apiKey,
		},
	} );
	const browser = await chromium.launch( {
		executablePath,
		args: [ '--no-sandbox', '--disable-gpu' ],
	} );
	try {
		sandbox.setSiteUrl( site.url );
		await sandbox.setScenario( 'many-issues' );
		await refresh( await site.signIn( 'administrator' ) );
		const page = await browser.newPage();
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
		await page.goto( `${ site.url }${ ownPage( site ) }` );
		await measure( page );
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
