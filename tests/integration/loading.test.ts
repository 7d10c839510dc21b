import assert from 'node:assert/strict';
import { it } from 'node:test';
import { needs } from '../support/needs';
import { rest, openBench } from '../support/bench';

/** Writes down which files of the plugin each request loaded, and which requests WordPress sent. */
const watcher = `<?php
add_filter( 'pre_http_request', static function ( $answer, $arguments, $url ) {
	file_put_contents( WP_CONTENT_DIR . '/sent.log', $url . "\\n", FILE_APPEND );
	return $answer;
}, 10, 3 );
add_action( 'shutdown', static function () {
	$files = array_filter( get_included_files(), static function ( $file ) { return false !== strpos( $file, 'meum-status' ) && false === strpos( $file, 'mu-plugins' ); } );
	$names = array_map( static function ( $file ) { return preg_replace( '#^.*?/plugins/meum-status/|^.*/(?=meum-status\\.php$|includes/|build/)#', '', $file ); }, array_values( $files ) );
	global $wpdb;
	$queries = array_filter( $wpdb->queries ?: array(), static function ( $query ) { return false !== strpos( $query[0], 'meum_status' ); } );
	file_put_contents( WP_CONTENT_DIR . '/loaded.json', wp_json_encode( array( 'files' => $names, 'queries' => array_values( array_column( $queries, 0 ) ) ) ) );
} );
`;

const bench = openBench( {
	muPlugins: { 'watcher.php': watcher },
	constants: { SAVEQUERIES: true },
} );

interface Loaded {
	files: string[];
	queries: string[];
}

/** What the last request loaded. */
function loaded(): Promise< Loaded > {
	return bench.site.evaluate(
		`return json_decode( file_get_contents( WP_CONTENT_DIR . '/loaded.json' ), true );`
	);
}

/** The addresses that WordPress asked since the last call. */
async function sent(): Promise< string[] > {
	const log = await bench.site.evaluate< string >( `
		$file = WP_CONTENT_DIR . '/sent.log';
		$text = is_file( $file ) ? file_get_contents( $file ) : '';
		file_put_contents( $file, '' );
		return $text;
	` );
	// WordPress and WooCommerce look for updates and offers of their own.
	return log
		.split( '\n' )
		.filter(
			( url ) =>
				url !== '' &&
				! /^https?:\/\/[a-z.-]*(?:wordpress|woocommerce)\.(?:org|com)\//.test(
					url
				)
		);
}

for ( const page of [ '/', '/?p=1', '/?s=hello', '/?feed=rss2' ] ) {
	it( `loads meum-status.php and nothing else on ${ page }`, async () => {
		const response = await fetch( `${ bench.site.url }${ page }`, {
			redirect: 'manual',
		} );
		await response.text();
		assert.deepEqual( await loaded(), {
			files: [ 'meum-status.php' ],
			queries: [],
		} );
	} );
}

for ( const page of [
	'/?page_id=%cart',
	'/?page_id=%checkout',
	'/?rest_route=/wc/store/v1/cart',
] ) {
	it(
		`loads meum-status.php and nothing else on ${ page }`,
		needs( 'woocommerce' ),
		async () => {
			const id = await bench.site.evaluate< number >(
				`return function_exists( 'wc_get_page_id' ) ? wc_get_page_id( '${
					page.includes( 'checkout' ) ? 'checkout' : 'cart'
				}' ) : 0;`
			);
			await (
				await fetch(
					`${ bench.site.url }${ page.replace(
						/%\w+/,
						String( id )
					) }`
				)
			).text();
			assert.deepEqual( await loaded(), {
				files: [ 'meum-status.php' ],
				queries: [],
			} );
		}
	);
}

it( 'loads the rest where somebody works', async () => {
	await rest( bench.admin, '/reports/meum' );
	const { files } = await loaded();
	assert.ok( files.includes( 'includes/Plugin.php' ) );
	assert.ok( files.includes( 'includes/Status/Judge.php' ) );
} );

it( 'asks nobody while a page is made', async () => {
	const panel =
		bench.site.woocommerceVersion === null
			? 'tools.php?page=meum-status'
			: 'admin.php?page=wc-settings&tab=meum-status';
	await sent();
	for ( const page of [ panel, 'index.php', 'plugins.php' ] ) {
		const html = await (
			await bench.admin.fetch( `/wp-admin/${ page }` )
		).text();
		assert.equal(
			html.includes( 'data-meum-status="panel"' ),
			page === panel
		);
	}
	assert.deepEqual( await sent(), [] );
	assert.deepEqual( bench.sandbox.requests(), [] );

	await rest( bench.admin, '/reports/meum/refresh', { by: 'person' } );
	assert.deepEqual(
		await sent(),
		[ `${ bench.sandbox.url }/v1/integration/woocommerce/status` ],
		'the count counts'
	);
} );

it( 'puts the stored report into the page', async () => {
	const panel =
		bench.site.woocommerceVersion === null
			? 'tools.php?page=meum-status'
			: 'admin.php?page=wc-settings&tab=meum-status';
	const html = await (
		await bench.admin.fetch( `/wp-admin/${ panel }` )
	).text();
	assert.match(
		html,
		/createPreloadingMiddleware\( \{"\\?\/meum-status\\?\/v1\\?\/reports\\?\/meum":\{"body":\{"provider":"meum"/
	);
} );
