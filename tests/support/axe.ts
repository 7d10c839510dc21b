import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA. */
const TAGS = [ 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa' ];

/**
 * Finds no violation of WCAG 2.2 AA in a part of a page, with everything unfolded.
 *
 * @param page     The page as it is.
 * @param selector The part.
 */
export async function assertAccessible(
	page: Page,
	selector = '.meum-status'
): Promise< void > {
	await page
		.locator( `${ selector } details` )
		.evaluateAll( ( all ) =>
			all.forEach( ( one ) => one.setAttribute( 'open', '' ) )
		);
	if ( ! ( await page.evaluate( () => 'axe' in window ) ) ) {
		await page.evaluate( axe.source );
	}
	const { violations } = await page.evaluate(
		( { context, values } ) =>
			( window as unknown as { axe: typeof axe } ).axe.run( context, {
				runOnly: { type: 'tag', values },
				resultTypes: [ 'violations' ],
			} ),
		{ context: selector, values: TAGS }
	);

	assert.deepEqual(
		violations.map( ( { id, nodes } ) => ( {
			id,
			where: nodes.map( ( { html, failureSummary } ) => [
				html.slice( 0, 200 ),
				failureSummary,
			] ),
		} ) ),
		[]
	);
}

/** Nothing of the panel reaches over the edge of the window, and the panel does not scroll. */
export async function assertFits( page: Page ): Promise< void > {
	const outside = await page.locator( '.meum-status' ).evaluate( ( root ) =>
		[ root, ...root.querySelectorAll( '*' ) ]
			.filter( ( element ) => {
				const { left, right, width } = element.getBoundingClientRect();
				return width > 1 && ( right > window.innerWidth || left < 0 );
			} )
			.map( ( element ) => element.outerHTML.slice( 0, 120 ) )
	);

	assert.deepEqual( outside, [] );
}
