interface ParagraphProps {
	className?: string;
	/** Stands before the sentences, in bold. */
	opening?: string | null;
	/** One after the other; those that are missing are left out. */
	sentences: Array< string | null | undefined >;
}

/**
 * A paragraph of sentences that may change. A browser that translates the page takes their text nodes away from React, which then can
 * neither change nor remove them: so each stands alone in its element, and the paragraph is made anew whenever a word of it changes.
 */
export function Paragraph( { className, opening, sentences }: ParagraphProps ) {
	const texts = sentences.filter( ( text ) => text );
	const first = opening ? [ opening ] : [];
	const spaced = ( place: number ) => ( place > 0 ? ' ' : '' );

	return (
		<p key={ [ ...first, ...texts ].join( '\n' ) } className={ className }>
			{ first.map( ( text ) => (
				<strong key="opening">{ text }</strong>
			) ) }
			{ texts.map( ( text, index ) => (
				<span key={ index }>
					{ `${ spaced( first.length + index ) }${ text }` }
				</span>
			) ) }
		</p>
	);
}
