import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConstantValue } from './site';

export interface DatabaseAccess {
	/** As DB_HOST takes it, for example localhost:/path/to/socket. */
	host: string;
	name: string;
	user: string;
	password: string;
}

export interface SiteConfig {
	constants: Record< string, ConstantValue >;
	/** Set by PHP itself, where the process environment does not reach it. */
	environment: Record< string, string >;
	database: DatabaseAccess | null;
}

/** @return A PHP string literal. */
export function phpString( text: string ): string {
	return `'${ text.replaceAll( '\\', '\\\\' ).replaceAll( "'", "\\'" ) }'`;
}

/** @return A PHP literal. */
export function phpLiteral( value: ConstantValue ): string {
	if ( typeof value === 'string' ) {
		return phpString( value );
	}
	if ( typeof value === 'object' ) {
		const rows = Object.entries( value ).map(
			( [ key, item ] ) =>
				`${ phpString( key ) } => ${ phpLiteral( item ) }`
		);
		return `array( ${ rows.join( ', ' ) } )`;
	}
	return String( value );
}

/** Text of a wp-config.php. */
function configText( config: SiteConfig ): string {
	const constants: Record< string, ConstantValue > = {
		DB_NAME: config.database?.name ?? 'wordpress',
		DB_USER: config.database?.user ?? '',
		DB_PASSWORD: config.database?.password ?? '',
		DB_HOST: config.database?.host ?? '',
		DB_CHARSET: 'utf8mb4',
		DB_COLLATE: '',
		...config.constants,
	};
	return [
		'<?php',
		...Object.entries( config.environment ).map(
			( [ name, value ] ) =>
				`putenv( ${ phpString( `${ name }=${ value }` ) } );`
		),
		...Object.entries( constants ).map(
			( [ name, value ] ) =>
				`defined( ${ phpString( name ) } ) || define( ${ phpString(
					name
				) }, ${ phpLiteral( value ) } );`
		),
		`$table_prefix = 'wp_';`,
		`defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );`,
		`require_once ABSPATH . 'wp-settings.php';`,
		'',
	].join( '\n' );
}

/** Writes a site's wp-config.php in one step, also while the site runs. */
export async function writeConfig(
	site: string,
	config: SiteConfig
): Promise< void > {
	const file = join( site, 'wp-config.php' );
	await writeFile( `${ file }.draft`, configText( config ) );
	await rename( `${ file }.draft`, file );
}
