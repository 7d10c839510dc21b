import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { phpString, type SiteConfig, writeConfig } from './config-file';
import type { Database } from './database';
import { type Engine, evaluated } from './engine';
import { signIn } from './session';
import type { ApplicationPassword, Credentials, Role, Site } from './site';

export interface RunningSiteParts {
	engine: Engine;
	database: Database;
	config: SiteConfig;
	url: string;
	dir: string;
	wordpressVersion: string;
	woocommerceVersion: string | null;
}

/** All users of the sandbox have this one. */
const PASSWORD = 'password';

function credentialsOf( who: Role | Credentials ): Credentials {
	return typeof who === 'string' ? { user: who, password: PASSWORD } : who;
}

function applicationPasswordCode( user: string ): string {
	return `
		$user = get_user_by( 'login', ${ phpString( user ) } );
		if ( ! $user ) {
			throw new RuntimeException( 'There is no such user.' );
		}
		return WP_Application_Passwords::create_new_application_password(
			$user->ID,
			array( 'name' => 'Sandbox ' . wp_generate_uuid4() )
		)[0];`;
}

/** What tests and the demo do with a site that serves; all of Site but its end. */
export function runningSite( parts: RunningSiteParts ): Omit< Site, 'stop' > {
	const { engine, database, url, dir } = parts;
	let config = parts.config;
	const log = join( dir, 'wp-content', 'debug.log' );

	const evaluate = async < T >( code: string ): Promise< T > =>
		evaluated< T >( await engine.evaluate( code ) );

	return {
		engine: engine.name,
		php: engine.php,
		wordpressVersion: parts.wordpressVersion,
		woocommerceVersion: parts.woocommerceVersion,
		url,
		dir,
		evaluate,
		define: async ( changes ) => {
			const constants = { ...config.constants };
			for ( const [ name, value ] of Object.entries( changes ) ) {
				if ( value === null ) {
					delete constants[ name ];
				} else {
					constants[ name ] = value;
				}
			}
			config = { ...config, constants };
			await writeConfig( dir, config );
		},
		debugLog: () => readFile( log, 'utf8' ).catch( () => '' ),
		clearDebugLog: () => rm( log, { force: true } ),
		reset: database.reset,
		keep: database.snapshot,
		signIn: ( who ) => signIn( url, credentialsOf( who ) ),
		applicationPassword: async ( user ): Promise< ApplicationPassword > => {
			const password = await evaluate< string >(
				applicationPasswordCode( user )
			);
			const pair = Buffer.from( `${ user }:${ password }` );
			return {
				user,
				password,
				authorization: `Basic ${ pair.toString( 'base64' ) }`,
			};
		},
		secondServer: engine.secondServer,
	};
}
