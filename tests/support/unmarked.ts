import type { Page } from 'playwright-core';
import type { Report } from '../../src/types/report';

/** Names, which are the same in every language; and what WordPress's own search field says, which it translates itself. */
const SAME = [
	'Meum',
	'MEUM_STATUS_API_KEY',
	'wp-config.php',
	'pending_connection_key.key_prefix',
	'pending_connection_key.expires_at',
	'Search',
];

/** How a key begins. */
const KEY = /^sk_live_\w{0,4}$/;

/** Elements that may hold words of the provider, and values. */
const QUOTING = 'bdi, code, [dir="auto"], h2';

/** Names that are read out instead of text, or seen beside it. */
const NAMES = [ 'aria-label', 'placeholder', 'title', 'alt', 'data-label' ];

interface Piece {
	text: string;
	/** Whether the provider may be quoted there. */
	isQuoting: boolean;
	/** Whether it belongs to the text that goes on from piece to piece. */
	isText: boolean;
}

/** Everything that is written below an element, or said of it. Runs in the browser, so it has no function of its own. */
function piecesOf(
	root: Element,
	{ quoting, names }: { quoting: string; names: string[] }
): Piece[] {
	const pieces: Piece[] = [];
	const walker = document.createTreeWalker( root, NodeFilter.SHOW_TEXT );
	for ( let node = walker.nextNode(); node; node = walker.nextNode() ) {
		const { parentElement: parent, textContent: text } = node;
		if ( parent?.closest( 'svg, style, script' ) === null ) {
			const isQuoting = parent.closest( quoting ) !== null;
			pieces.push( { text: text ?? '', isQuoting, isText: true } );
		}
	}
	for ( const element of root.querySelectorAll( '*' ) ) {
		for ( const name of names ) {
			const isQuoting = name === 'placeholder';
			const text = element.getAttribute( name ) ?? '';
			pieces.push( { text, isQuoting, isText: false } );
		}
	}
	return pieces;
}

/** The same without what stands in brackets. A sentence with a link in it has its brackets in different pieces. */
function outsideOfBrackets( pieces: Piece[] ): Piece[] {
	let depth = 0;
	return pieces.map( ( piece ) => {
		let text = '';
		depth = piece.isText ? depth : 0;
		for ( const letter of piece.text ) {
			depth += letter === '[' ? 1 : 0;
			text += depth === 0 ? letter : '';
			depth -= letter === ']' ? 1 : 0;
		}
		return { ...piece, text };
	} );
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
		.evaluate( piecesOf, { quoting: QUOTING, names: NAMES } );

	return outsideOfBrackets( pieces )
		.filter( ( { text } ) => /\p{L}/u.test( text ) )
		.filter( ( { text, isQuoting } ) => {
			const value = text.trim().replace( /[…•]+$/, '' );
			return (
				! isQuoting ||
				! ( KEY.test( value ) || data.includes( plain( value ) ) )
			);
		} )
		.map( ( { text } ) => text.trim() );
}
