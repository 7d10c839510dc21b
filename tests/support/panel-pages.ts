import type { Locator, Page } from 'playwright-core';
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
