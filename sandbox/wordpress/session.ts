import type { Credentials, Session } from './site';

/** Name and value pairs that answers have set, as a browser keeps them. */
class CookieJar {
	private readonly values = new Map< string, string >();

	public take( answer: Response ): void {
		for ( const header of answer.headers.getSetCookie() ) {
			const pair = header.split( ';' )[ 0 ] ?? '';
			const at = pair.indexOf( '=' );
			if ( at > 0 ) {
				this.values.set( pair.slice( 0, at ), pair.slice( at + 1 ) );
			}
		}
	}

	public set( name: string, value: string ): void {
		this.values.set( name, value );
	}

	public header(): string {
		return [ ...this.values ]
			.map( ( [ name, value ] ) => `${ name }=${ value }` )
			.join( '; ' );
	}
}

/**
 * Signs in through the login form, as people do.
 *
 * @param url         Address of the site.
 * @param credentials Login name and password.
 * @throws An Error where WordPress does not accept them.
 */
export async function signIn(
	url: string,
	credentials: Credentials
): Promise< Session > {
	const jar = new CookieJar();
	const send = async ( path: string, init: RequestInit = {} ) => {
		const headers = new Headers( init.headers );
		headers.set( 'cookie', jar.header() );
		const answer = await fetch( new URL( path, `${ url }/` ), {
			redirect: 'manual',
			...init,
			headers,
		} );
		jar.take( answer );
		return answer;
	};

	// What the form would have set, to see whether a browser keeps cookies.
	jar.set( 'wordpress_test_cookie', 'WP%20Cookie%20check' );
	const answer = await send( '/wp-login.php', {
		method: 'POST',
		body: new URLSearchParams( {
			log: credentials.user,
			pwd: credentials.password,
			testcookie: '1',
			redirect_to: `${ url }/wp-admin/`,
		} ),
	} );
	if (
		answer.status !== 302 ||
		! jar.header().includes( 'wordpress_logged_in' )
	) {
		throw new Error( `WordPress did not sign in ${ credentials.user }.` );
	}
	const nonce = await (
		await send( '/wp-admin/admin-ajax.php?action=rest-nonce' )
	).text();
	if ( ! /^[0-9a-f]{10}$/.test( nonce ) ) {
		throw new Error( `WordPress gave ${ credentials.user } no nonce.` );
	}
	return {
		cookies: jar.header(),
		nonce,
		fetch: ( path, init = {} ) => {
			const headers = new Headers( init.headers );
			headers.set( 'x-wp-nonce', headers.get( 'x-wp-nonce' ) ?? nonce );
			return send( path, { ...init, headers } );
		},
	};
}
