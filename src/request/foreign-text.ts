/** More than any answer of this plugin has, so that reading cannot take the browser's time. */
const LONGEST = 4_000_000;

/** After so many beginnings that lead to nothing, nothing will be found. */
const TRIES = 40;

/** How much of a foreign text is shown. */
const QUOTED = 200;

/** A key may stand in what another plugin prints. No more than its first 12 characters are shown, as everywhere. */
const KEY = /\b(sk_(?:live|test)_[A-Za-z0-9]{4})[A-Za-z0-9_-]+/g;

function parse( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return undefined;
	}
}

/** Whether a text is JSON and nothing else. */
export function isJson( text: string ): boolean {
	return parse( text.trim() ) !== undefined;
}

/** Where the object ends that begins at a place, or -1 if it does not end. */
function endOfObject( text: string, start: number ): number {
	let depth = 0;
	let isString = false;
	for ( let at = start; at < text.length; at++ ) {
		const letter = text[ at ];
		if ( isString ) {
			if ( letter === '\\' ) {
				at++;
			} else if ( letter === '"' ) {
				isString = false;
			}
		} else if ( letter === '"' ) {
			isString = true;
		} else if ( letter === '{' ) {
			depth++;
		} else if ( letter === '}' && --depth === 0 ) {
			return at;
		}
	}
	return -1;
}

/**
 * Finds a whole JSON object in a text that may have other text around it: a PHP notice before it, a byte order mark, a comment after it.
 *
 * @param text What came.
 * @param read Gives what was looked for; null for another object.
 * @return What was found, or null.
 */
export function findObject< Found >(
	text: string,
	read: ( value: unknown ) => Found | null
): Found | null {
	const whole = read( parse( text ) );
	if ( whole !== null || text.length > LONGEST ) {
		return whole;
	}
	let start = text.indexOf( '{' );
	for ( let tries = 0; start >= 0 && tries < TRIES; tries++ ) {
		const end = endOfObject( text, start );
		const value =
			end < 0 ? undefined : parse( text.slice( start, end + 1 ) );
		const found = value === undefined ? null : read( value );
		if ( found !== null ) {
			return found;
		}
		// An object that is whole, but another one, has nothing of ours inside it.
		start = text.indexOf( '{', value === undefined ? start + 1 : end + 1 );
	}
	return null;
}

/** The beginning of a text as plain words, to tell whose it is; null if it has none. */
export function excerpt( text: string ): string | null {
	// Parsing runs no script and loads nothing.
	const page = new DOMParser().parseFromString(
		text.slice( 0, 20 * QUOTED ),
		'text/html'
	);
	page.querySelectorAll(
		'script, style, noscript, head > :not( title )'
	).forEach( ( element ) => element.remove() );
	const words = ( page.documentElement.textContent ?? '' )
		.replace( /[\s\uFEFF]+/g, ' ' )
		.replace( KEY, '$1…' )
		.trim();
	const letters = Array.from( words );

	if ( letters.length === 0 ) {
		return null;
	}
	return letters.length > QUOTED
		? `${ letters.slice( 0, QUOTED ).join( '' ) }…`
		: words;
}
