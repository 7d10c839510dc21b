import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../../sandbox/wordpress/site';
import { php } from './bench';
import { translatableStrings, type Translatable } from './source';

export const LOCALE = 'de_DE';

/** What a translation makes of a text. Placeholders and tags have to stay. */
type Translate = ( text: string ) => string;

export const inBrackets: Translate = ( text ) => `[${ text }]`;

/** Script translations as a language pack brings them: for the script's path below the plugin's folder. */
function scriptTranslations( translate: Translate ): string {
	const messages = translatableStrings().map( ( { singular, plural } ) => [
		singular,
		plural === null
			? [ translate( singular ) ]
			: [ translate( singular ), translate( plural ) ],
	] );
	const head = {
		domain: 'messages',
		lang: LOCALE,
		'plural-forms': 'nplurals=2; plural=n != 1;',
	};

	return JSON.stringify( {
		domain: 'messages',
		locale_data: {
			messages: Object.fromEntries( [ [ '', head ], ...messages ] ),
		},
	} );
}

/** The strings of the plugin's PHP, as PHP itself reads them. */
function phpStrings( site: Site ): Promise< Translatable[] > {
	return site.evaluate( `
		$found = array();
		$files = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( WP_PLUGIN_DIR . '/meum-status' ) );
		foreach ( $files as $file ) {
			if ( 'php' !== $file->getExtension() ) { continue; }
			$tokens = array_values( array_filter(
				token_get_all( (string) file_get_contents( $file->getPathname() ) ),
				static fn ( $token ) => ! is_array( $token ) || ! in_array( $token[0], array( T_WHITESPACE, T_COMMENT, T_DOC_COMMENT ), true )
			) );
			foreach ( $tokens as $i => $token ) {
				if ( ! is_array( $token ) || T_STRING !== $token[0] || '(' !== ( $tokens[ $i + 1 ] ?? null ) ) { continue; }
				$is_plural = '_n' === $token[1];
				if ( ! $is_plural && ! in_array( $token[1], array( '__', '_e', 'esc_html__', 'esc_attr__', 'esc_html_e', 'esc_attr_e' ), true ) ) { continue; }
				$read = static fn ( $place ) => str_replace( array( "\\\\'", '\\\\\\\\' ), array( "'", '\\\\' ), substr( $tokens[ $place ][1], 1, -1 ) );
				$found[] = array( 'singular' => $read( $i + 2 ), 'plural' => $is_plural ? $read( $i + 4 ) : null );
			}
		}
		return $found;
	` );
}

/**
 * Installs a translation of the plugin where WordPress looks for language packs.
 *
 * @param site      A site whose language is LOCALE.
 * @param translate What it makes of every string.
 * @return How many strings there are, in PHP and in TypeScript.
 */
export async function installTranslation(
	site: Site,
	translate: Translate
): Promise< { php: number; typescript: number } > {
	const folder = path.join( site.dir, 'wp-content/languages/plugins' );
	mkdirSync( folder, { recursive: true } );
	const script = createHash( 'md5' )
		.update( 'build/panel.js' )
		.digest( 'hex' );
	writeFileSync(
		path.join( folder, `meum-status-${ LOCALE }-${ script }.json` ),
		scriptTranslations( translate )
	);

	const strings = await phpStrings( site );
	const messages = Object.fromEntries(
		strings.map( ( { singular, plural } ) => [
			singular,
			plural === null
				? translate( singular )
				: `${ translate( singular ) }\0${ translate( plural ) }`,
		] )
	);
	writeFileSync(
		path.join( folder, `meum-status-${ LOCALE }.l10n.php` ),
		`<?php return ${ php( {
			language: LOCALE,
			'plural-forms': 'nplurals=2; plural=n != 1;',
			messages,
		} ) };`
	);

	return {
		php: strings.length,
		typescript: translatableStrings().length,
	};
}
