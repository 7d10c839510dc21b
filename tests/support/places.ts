import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Session, Site } from '../../sandbox/wordpress/site';
import { phpFile } from './php-file';

/** One place that a secret could reach, as text. */
export interface Place {
	name: string;
	text: string;
}

/** Everywhere. Whatever is added to the plugin and shows or stores something is added here. */
export async function everyPlace(
	site: Site,
	session: Session
): Promise< Place[] > {
	return [
		...( await pages( session, await menu( session ) ) ),
		...( await pages( session, ownPages( site ) ) ),
		...( await routes( site, session ) ),
		...( await ownRoutes( session ) ),
		...( await kept( site ) ),
	];
}

/** What this plugin itself shows, and all that is kept. */
export async function ownPlaces(
	site: Site,
	session: Session
): Promise< Place[] > {
	return [
		...( await pages( session, ownPages( site ) ) ),
		...( await ownRoutes( session ) ),
		...( await kept( site ) ),
	];
}

async function kept( site: Site ): Promise< Place[] > {
	return [
		...( await stored( site ) ),
		{ name: 'debug.log', text: await site.debugLog() },
		{ name: 'Site Health', text: await siteHealth( site ) },
		{ name: 'a dump of the plugin', text: await dumps( site ) },
		...files( path.resolve( __dirname, '../../build' ) ),
	];
}

/** The key as it is, and in the forms that logs and addresses give it. */
export function forms( secret: string ): string[] {
	return [
		secret,
		encodeURIComponent( secret ),
		Buffer.from( secret ).toString( 'base64' ).replace( /=+$/, '' ),
		Buffer.from( `Bearer ${ secret }` )
			.toString( 'base64' )
			.replace( /=+$/, '' ),
		// Without its public prefix, in case that is cut off.
		secret.slice( 12 ),
	];
}

async function text(
	session: Session,
	url: string,
	init?: RequestInit
): Promise< Place > {
	const response = await session.fetch( url, init );
	const headers = [ ...response.headers ]
		.map( ( header ) => header.join( ': ' ) )
		.join( '\n' );
	return {
		name: `${ init?.method ?? 'GET' } ${ url }`,
		text: `${ headers }\n\n${ await response.text() }`,
	};
}

/** Four at a time: a site of many plugins has a hundred pages. */
async function inParallel(
	requests: ( () => Promise< Place > )[]
): Promise< Place[] > {
	const queue = [ ...requests.entries() ];
	const done: Place[] = [];
	await Promise.all(
		Array.from( { length: 4 }, async () => {
			for (
				let next = queue.shift();
				next !== undefined;
				next = queue.shift()
			) {
				done[ next[ 0 ] ] = await next[ 1 ]();
			}
		} )
	);
	return done;
}

/** Addresses of every page of the admin menu. */
async function menu( session: Session ): Promise< string[] > {
	const home = await ( await session.fetch( '/wp-admin/index.php' ) ).text();
	const links = [
		...home.matchAll( /href=['"]([a-z-]+\.php(?:\?[^'"#]*)?)['"]/g ),
	].map( ( [ , link = '' ] ) =>
		link.replaceAll( '&amp;', '&' ).replaceAll( '&#038;', '&' )
	);
	return [ ...new Set( links ) ].filter(
		( link ) => ! /_wpnonce|action=|wp-login/.test( link )
	);
}

function ownPages( site: Site ): string[] {
	return [
		'index.php',
		'plugins.php',
		'tools.php?page=meum-status',
		'admin.php?page=meum-status',
		'site-health.php?tab=debug',
		...( site.woocommerceVersion === null
			? []
			: [
					'admin.php?page=wc-settings&tab=meum-status',
					'admin.php?page=wc-status',
			  ] ),
	];
}

function pages( session: Session, links: string[] ): Promise< Place[] > {
	return inParallel(
		[ '/', ...links.map( ( link ) => `/wp-admin/${ link }` ) ].map(
			( url ) => () => text( session, url )
		)
	);
}

/**
 * Asked for from outside: Site Health's own tests make requests to the site, an export ends the process, and WooCommerce's
 * routes expect a request of their own.
 */
const FROM_OUTSIDE = '~^/(?:wp-site-health|wc)|/export$~';

/** Every readable REST route without a parameter; WordPress's own in one process, since they are many. */
async function routes( site: Site, session: Session ): Promise< Place[] > {
	const answers = await site.evaluate< Record< string, string | null > >( `
		wp_set_current_user( get_user_by( 'login', 'administrator' )->ID );
		$answers = array();
		foreach ( rest_get_server()->get_routes() as $route => $handlers ) {
			if ( false !== strpos( $route, '(' ) ) { continue; }
			if ( 1 === preg_match( '${ FROM_OUTSIDE }', $route ) ) { $answers[ $route ] = null; continue; }
			$response = rest_do_request( new WP_REST_Request( 'GET', $route ) );
			$answers[ $route ] = json_encode( array( $response->get_headers(), rest_get_server()->response_to_data( $response, false ) ), JSON_UNESCAPED_SLASHES | JSON_PARTIAL_OUTPUT_ON_ERROR );
		}
		return $answers;
	` );
	return inParallel(
		Object.entries( answers ).map(
			( [ route, answer ] ) =>
				async () =>
					answer === null
						? text( session, `/?rest_route=${ route }` )
						: { name: `GET ${ route }`, text: answer }
		)
	);
}

/** All ways of asking the plugin's own routes. */
async function ownRoutes( session: Session ): Promise< Place[] > {
	const all: Place[] = [];
	for ( const route of [
		'/reports',
		'/reports/meum',
		'/reports/other',
		'/reports/meum/refresh',
		'/settings',
		'/credentials/meum',
		'/credentials/meum/test',
	] ) {
		const url = `/?rest_route=/meum-status/v1${ route }`;
		all.push(
			await text( session, url ),
			await text( session, `${ url }&_envelope=1` ),
			await text( session, url, { method: 'OPTIONS' } )
		);
		all.push(
			await text( session, url, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: '{"by":"nobody"}',
			} )
		);
	}
	return all;
}

/** The whole database, row by row, as text. */
async function stored( site: Site ): Promise< Place[] > {
	const tables = await site.evaluate< Record< string, string > >( `
		global $wpdb;
		$text = array( 'cron' => wp_json_encode( _get_cron_array() ) );
		foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
			$text[ $table ] = implode( "\\n", array_map( static function ( $row ) { return implode( ' ', array_map( 'strval', $row ) ); }, $wpdb->get_results( "SELECT * FROM $table", ARRAY_A ) ) );
		}
		return $text;
	` );
	return Object.entries( tables ).map( ( [ name, rows ] ) => ( {
		name: `table ${ name }`,
		text: rows,
	} ) );
}

function siteHealth( site: Site ): Promise< string > {
	return site.evaluate( `
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		require_once ABSPATH . 'wp-admin/includes/class-wp-debug-data.php';
		add_filter( 'pre_http_request', static function () { return new WP_Error( 'closed' ); } );
		return print_r( WP_Debug_Data::debug_data(), true ) . print_r( apply_filters( 'site_status_tests', array() ), true );
	` );
}

/** What a careless print_r, var_export or exception would show. */
function dumps( site: Site ): Promise< string > {
	return site.evaluate( phpFile( 'dump-key' ) );
}

function files( folder: string ): Place[] {
	return readdirSync( folder )
		.map( ( name ) => path.join( folder, name ) )
		.filter( ( file ) => statSync( file ).isFile() )
		.map( ( file ) => ( {
			name: path.basename( file ),
			text: readFileSync( file, 'utf8' ),
		} ) );
}
