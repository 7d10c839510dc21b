/** Styles of the control page: one column on a phone, light and dark by the reader's setting. */
export const style = `
:root {
	color-scheme: light dark;
	--ground: light-dark(#f6f7f7, #14171a);
	--card: light-dark(#fff, #1e2226);
	--ink: light-dark(#1e1e1e, #eceef0);
	--quiet: light-dark(#50575e, #a9b0b7);
	--line: light-dark(#dcdcde, #363c42);
	--accent: light-dark(#3858e9, #91a6ff);
	--accent-ground: light-dark(#eef1ff, #262f52);
	--good: light-dark(#08660f, #7bd88f);
	--warn: light-dark(#755100, #f0c36b);
	--bad: light-dark(#a01c22, #ff9c97);
}
* { box-sizing: border-box; }
body {
	margin: 0;
	background: var(--ground);
	color: var(--ink);
	font: 15px/1.5 system-ui, sans-serif;
}
header {
	position: sticky;
	inset-block-start: 0;
	z-index: 1;
	display: flex;
	flex-wrap: wrap;
	gap: 4px 24px;
	align-items: baseline;
	padding: 12px 24px;
	background: var(--card);
	border-block-end: 1px solid var(--line);
}
header h1 { margin: 0; font-size: 18px; }
header p { margin: 0; color: var(--quiet); }
header strong { color: var(--ink); }
header a { margin-inline-start: auto; color: var(--accent); }
h2 { scroll-margin-block-start: 72px; }
main { max-width: 1240px; margin: 0 auto; padding: 8px 24px 48px; }
h2 { margin: 24px 0 8px; font-size: 14px; color: var(--quiet); }
ul {
	display: grid;
	grid-template-columns: repeat(auto-fill, minmax(230px, 1fr));
	gap: 8px;
	margin: 0;
	padding: 0;
	list-style: none;
}
li { display: grid; }
button {
	display: grid;
	grid-template-rows: auto 1fr auto;
	gap: 2px;
	padding: 10px 14px;
	border: 1px solid var(--line);
	border-radius: 8px;
	background: var(--card);
	color: inherit;
	font: inherit;
	text-align: start;
	cursor: pointer;
	scroll-margin-block-start: 72px;
}
button:hover { border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button[aria-pressed="true"] {
	border-color: var(--accent);
	background: var(--accent-ground);
	box-shadow: inset 4px 0 0 var(--accent);
}
button[aria-pressed="true"] strong::after { content: " ✓ now"; color: var(--accent); }
button span { color: var(--quiet); font-size: 14px; }
button small { font-size: 13px; }
.healthy { color: var(--good); }
.attention, .pending { color: var(--warn); }
.critical { color: var(--bad); }
.unknown { color: var(--quiet); }
#requests { overflow-x: auto; border-radius: 8px; background: var(--card); border: 1px solid var(--line); }
#requests p { margin: 0; padding: 16px; color: var(--quiet); }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { padding: 6px 14px; text-align: start; white-space: nowrap; border-block-end: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; }
tr:last-child td { border-block-end: 0; }
`;

/**
 * Brings the page up to date every two seconds while it is seen. Only what has changed is
 * replaced, and never the buttons, so that focus and scrolling stay where they are.
 */
export const refreshScript = `
const parser = new DOMParser();
async function refresh() {
	if ( document.hidden ) return;
	const answer = await fetch( '/' );
	// Styles are left out: the page's own are in force, and another nonce would be complained of.
	const text = ( await answer.text() ).replace( /<style[^]*<\\/style>/, '' );
	const next = parser.parseFromString( text, 'text/html' );
	document.title = next.title;
	for ( const id of [ 'current', 'requests' ] ) {
		const here = document.getElementById( id );
		const there = next.getElementById( id );
		if ( here.innerHTML !== there.innerHTML ) here.replaceChildren( ...there.childNodes );
	}
	for ( const button of document.querySelectorAll( 'button' ) ) {
		const other = next.querySelector( 'button[value="' + button.value + '"]' );
		const pressed = other.getAttribute( 'aria-pressed' );
		if ( button.getAttribute( 'aria-pressed' ) !== pressed ) button.setAttribute( 'aria-pressed', pressed );
	}
}
setInterval( () => refresh().catch( () => {} ), 2000 );
document.addEventListener( 'visibilitychange', () => refresh().catch( () => {} ) );
`;
