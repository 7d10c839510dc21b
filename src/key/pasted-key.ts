/** White space, and what has no width: the marks that web pages and word processors hide in copied text. */
const INVISIBLE =
	/[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Quotation marks of any language, and a backtick. */
const QUOTES = /^["'`´«»‹›\u2018-\u201f「」]+|["'`´«»‹›\u2018-\u201f「」]+$/g;

/**
 * A key without what came along when it was copied: spaces and line breaks anywhere, quotation marks around it. Whether it is a key
 * is for the server to say.
 */
export function cleanKey( pasted: string ): string {
	return pasted.replace( INVISIBLE, '' ).replace( QUOTES, '' );
}
