import type { Page } from 'playwright-core';
import type { Report } from '../../src/types/report';

/** Names and forms that are the same in every language. */
const SAME = [ 'Meum', 'sk_live_…', 'MEUM_STATUS_API_KEY', 'wp-config.php' ];

/** Elements that may hold words of the provider, and values. */
const QUOTING = 'bdi, code, [dir="auto"], .meum-status__wrap, h2';

interface Piece {
	/** Text outside of brackets. */
	text: string;
	isQuoting: boolean;
}

/** Runs in the browser: what stands outside of brackets below the element, as text or as a name that is read out. */
function piecesOf( root: Element, quoting: string ): Piece[] {
	const pieces: Piece[] = [];
	let depth = 0;
	const outside = ( text: string ) => {
		let rest = '';
		for ( const letter of text ) {
			depth += letter === '[' ? 1 : 0;
			rest += depth === 0 ? letter : '';
			depth -= letter === ']' ? 1 : 0;
		}
		return rest;
	};
	const walker = document.createTreeWalker( root, NodeFilter.SHOW_TEXT );
	for ( let node = walker.nextNode(); node; node = walker.nextNode() ) {
		const { parentElement: parent, textContent: text } = node;
		if ( parent === null || parent.closest( 'svg, style, script' ) ) {
			continue;
		}
		const isQuoting = parent.closest( quoting ) !== null;
		pieces.push( { text: outside( text ?? '' ), isQuoting } );
	}
	for ( const element of root.querySelectorAll( '*' ) ) {
		for ( const name of [
			'aria-label',
			'placeholder',
			'title',
			'alt',
			'data-label',
		] ) {
			depth = 0;
			pieces.push( {
				text: outside( element.getAttribute( name ) ?? '' ),
				isQuoting: name === 'placeholder',
			} );
		}
	}
	return pieces;
}

const plain = ( text: string ) =>
	text
		.toLowerCase()
		.replace( /[\s_-]+/g, ' ' )
		.trim();

/**
 * Words of a page's part that no translation has marked with brackets, save the provider's own and values of its report.
 *
 * @param page     The page.
 * @param selector The part.
 * @param report   What it shows.
 */
export async function unmarked(
	page: Page,
	selector: string,
	report: Report
): Promise< string[] > {
	const { answer, comparison, deviations, error, issues } = report;
	const data = plain(
		[
			...SAME,
			...JSON.stringify( {
				answer,
				recorded: comparison.map( ( row ) => [
					row.recorded,
					row.here,
				] ),
				deviations,
				quote: error?.quote,
				issues,
				pending: report.pending_key,
			} ).split( '"' ),
		].join( '\n' )
	);
	const pieces = await page
		.locator( selector )
		.first()
		.evaluate( piecesOf, QUOTING );

	return pieces
		.filter( ( { text } ) => /\p{L}/u.test( text ) )
		.filter(
			( { text, isQuoting } ) =>
				! isQuoting ||
				! data.includes( plain( text.replace( /[…•]+$/, '' ) ) )
		)
		.map( ( { text } ) => text.trim() );
}
