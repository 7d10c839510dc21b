import { once } from 'node:events';
import type { Locator, Page, Request } from 'playwright-core';
import type { Site } from '../../sandbox/wordpress/site';

/** The tab in WooCommerce's settings. */
export const WOOCOMMERCE_TAB =
	'/wp-admin/admin.php?page=wc-settings&tab=meum-status';

/** The panel's own page, which stands under Tools where WooCommerce is not active. */
export function ownPage( site: Site ): string {
	return site.woocommerceVersion === null
		? '/wp-admin/tools.php?page=meum-status'
		: '/wp-admin/admin.php?page=meum-status';
}

/** Waits for a headline or another heading. */
export function heading( page: Page, name: string | RegExp ): Promise< void > {
	return page.getByRole( 'heading', { name } ).waitFor();
}

/** The address of a question that has Meum asked. */
export const ASKING = /reports(\/|%2F)meum(\/|%2F)refresh/;

/** By page: answered as soon as Meum was asked since the last look. */
const answers = new WeakMap< Page, Promise< void > >();

/** Looks from now on for the question that the panel asks after its first paint. */
export function lookForAnswer( page: Page ): void {
	answers.set(
		page,
		new Promise( ( resolve ) => {
			const look = ( request: Request ) => {
				if ( ASKING.test( request.url() ) ) {
					page.off( 'requestfinished', look );
					resolve();
				}
			};
			page.on( 'requestfinished', look );
		} )
	);
}

/**
 * Waits until the question that a page which was opened asks after its first paint has been answered, and the answer is drawn.
 *
 * @throws An Error after a minute.
 */
export async function settled( page: Page ): Promise< void > {
	const patience = AbortSignal.timeout( 60_000 );
	await Promise.race( [
		answers.get( page ),
		once( patience, 'abort' ).then( () => {
			throw new Error( 'The panel has not asked within a minute.' );
		} ),
	] );
	await page
		.locator( '.meum-status__loading, .meum-status .is-busy' )
		.first()
		.waitFor( { state: 'detached' } );
	// What an answer changes is drawn before the next frame is.
	await page.evaluate(
		() =>
			new Promise( ( done ) =>
				requestAnimationFrame( () => setTimeout( done ) )
			)
	);
}

/** The panel's own links, not those of WordPress's menu. */
export function panelLink( page: Page, name: string ): Locator {
	return page
		.locator( '.meum-status' )
		.getByRole( 'link', { name, exact: true } );
}

/** The name of what has the focus, as a person would call it; empty if nothing has. */
export async function focused( page: Page ): Promise< string > {
	const [ name ] = await page.locator( ':focus' ).evaluateAll( ( elements ) =>
		elements.map( ( element ) => {
			const label =
				element instanceof HTMLInputElement
					? element.labels?.[ 0 ]?.textContent
					: null;
			return (
				label ??
				element.getAttribute( 'aria-label' ) ??
				element.textContent ??
				''
			).trim();
		} )
	);

	return name ?? '';
}
