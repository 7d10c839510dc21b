/** The screens that exist, in the order of their tabs. */
export const SCREENS = [ 'overview', 'settings' ] as const;

export type Screen = ( typeof SCREENS )[ number ];

/** What the address bar says about the panel. */
export interface ScreenAddress {
	screen: Screen;
	provider: string;
}

const SCREEN = 'meum-screen';
const PROVIDER = 'meum-provider';

/**
 * The panel's part of a page's query. Anything unknown, and whatever is missing, is the first screen and the first provider.
 *
 * @param search    Query of the page, with or without its question mark.
 * @param providers Those that this site has; the first is the default.
 */
export function readScreenAddress(
	search: string,
	providers: readonly [ string, ...string[] ]
): ScreenAddress {
	const query = new URLSearchParams( search );
	const screen = query.get( SCREEN );
	const provider = query.get( PROVIDER );

	return {
		screen: SCREENS.find( ( known ) => known === screen ) ?? SCREENS[ 0 ],
		provider:
			providers.find( ( known ) => known === provider ) ?? providers[ 0 ],
	};
}

/** A page's address that leads to a screen of a provider. All else in it stays; what is the default is left out. */
export function screenHref(
	href: string,
	{ screen, provider }: ScreenAddress,
	first: string
): string {
	const url = new URL( href );
	url.hash = '';
	url.searchParams.delete( SCREEN );
	url.searchParams.delete( PROVIDER );
	if ( screen !== SCREENS[ 0 ] ) {
		url.searchParams.set( SCREEN, screen );
	}
	if ( provider !== first ) {
		url.searchParams.set( PROVIDER, provider );
	}
	return url.href;
}
