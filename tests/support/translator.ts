/**
 * Does to a page what browsers do that translate it: takes every text node away and puts the text into two font elements of its own,
 * now and whenever new text appears; but not where translate="no" says so.
 *
 * It must need nothing from outside itself, since it also runs inside a real browser.
 *
 * @param root     What is translated, with all that comes into it.
 * @param selector Parts of the root that are; all of it without one.
 * @return Stops it.
 */
export function translate( root: Node, selector: string | null ): () => void {
	const page = root.ownerDocument ?? ( root as Document );

	const wrap = ( text: Node ) => {
		const { parentElement: parent } = text;
		if (
			text.nodeType !== 3 ||
			! parent ||
			parent.closest( 'font, script, style, [translate="no"]' ) ||
			( selector !== null && ! parent.closest( selector ) )
		) {
			return;
		}
		const outer = page.createElement( 'font' );
		const inner = page.createElement( 'font' );
		inner.textContent = text.textContent;
		outer.append( inner );
		parent.replaceChild( outer, text );
	};
	const wrapAll = ( node: Node ) => {
		const texts = page.createTreeWalker( node, 4 );
		const found: Node[] = node.nodeType === 3 ? [ node ] : [];
		while ( texts.nextNode() ) {
			found.push( texts.currentNode );
		}
		found.forEach( wrap );
	};
	const observer = new MutationObserver( ( records ) =>
		records.forEach( ( { target, addedNodes } ) => {
			addedNodes.forEach( wrapAll );
			wrap( target );
		} )
	);

	wrapAll( root );
	observer.observe( root, {
		childList: true,
		subtree: true,
		characterData: true,
	} );

	return () => observer.disconnect();
}
