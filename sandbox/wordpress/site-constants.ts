import { createHash } from 'node:crypto';
import type { ConstantValue, SiteOptions } from './site';

const SALTS = [
	'AUTH_KEY',
	'SECURE_AUTH_KEY',
	'LOGGED_IN_KEY',
	'NONCE_KEY',
	'AUTH_SALT',
	'SECURE_AUTH_SALT',
	'LOGGED_IN_SALT',
	'NONCE_SALT',
];

/** Each is another, and the same in every run: sealed options survive a restart of the demo. */
function salt( name: string ): string {
	return createHash( 'sha512' )
		.update( `meum-status sandbox ${ name }` )
		.digest( 'base64' )
		.slice( 0, 64 );
}

/** What a tested site has in its wp-config.php unless the options say otherwise. */
export function ownConstants(
	options: SiteOptions
): Record< string, ConstantValue > {
	return {
		...Object.fromEntries(
			SALTS.map( ( name ) => [ name, salt( name ) ] )
		),
		WP_ENVIRONMENT_TYPE: 'local',
		WP_DEBUG: true,
		WP_DEBUG_LOG: true,
		WP_DEBUG_DISPLAY: false,
		DISABLE_WP_CRON: true,
		AUTOMATIC_UPDATER_DISABLED: true,
		FS_METHOD: 'direct',
		...( ! options.openNetwork && {
			WP_HTTP_BLOCK_EXTERNAL: true,
			WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost',
		} ),
	};
}

/** What makes a WordPress a network with one site. */
export function networkConstants(
	host: string
): Record< string, ConstantValue > {
	return {
		WP_ALLOW_MULTISITE: true,
		MULTISITE: true,
		SUBDOMAIN_INSTALL: false,
		DOMAIN_CURRENT_SITE: host,
		PATH_CURRENT_SITE: '/',
		SITE_ID_CURRENT_SITE: 1,
		BLOG_ID_CURRENT_SITE: 1,
	};
}
