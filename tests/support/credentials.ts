import type { Credential, Settings } from '../../src/types/settings';
import type { Session } from '../../sandbox/wordpress/site';

/** What a refusal by the plugin's REST API holds. */
export interface RestError {
	code: string;
	message: string;
	data: { status: number; config_line?: string };
}

export interface Answered< T > {
	status: number;
	body: T;
}

/** Asks the plugin's REST API with any method. */
export async function send< T = Settings >(
	session: Session,
	method: 'GET' | 'PUT' | 'DELETE' | 'POST',
	path: string,
	body?: unknown
): Promise< Answered< T > > {
	const response = await session.fetch(
		`/?rest_route=/meum-status/v1${ path }`,
		{
			method,
			headers: { 'Content-Type': 'application/json' },
			...( body !== undefined && { body: JSON.stringify( body ) } ),
		}
	);
	return { status: response.status, body: ( await response.json() ) as T };
}

/** Saves a key as the panel does. */
export function save< T = Settings >(
	session: Session,
	key: unknown,
	more: object = {}
): Promise< Answered< T > > {
	return send< T >( session, 'POST', '/credentials/meum', {
		api_key: key,
		...more,
	} );
}

/** What the settings say of Meum's key. */
export async function credentialOf( session: Session ): Promise< Credential > {
	const { body } = await send( session, 'GET', '/settings' );
	const [ credential ] = body.credentials;
	if ( credential === undefined ) {
		throw new Error( 'The settings name no provider.' );
	}
	return credential;
}
