import assert from 'node:assert/strict';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { openBench, refresh, rest } from '../support/bench';
import { phpSource } from '../support/php-file';

const bench = openBench( {
	isShop: false,
	muPlugins: { 'thrower.php': phpSource( 'thrower' ) },
} );

const page = () =>
	`/wp-admin/${
		bench.site.woocommerceVersion === null ? 'tools' : 'admin'
	}.php?page=meum-status`;

const open = async ( address: string ) => {
	const response = await bench.admin.fetch( address );
	return { status: response.status, html: await response.text() };
};

/** Does something while a file or folder of the plugin is away, or has another text. */
async function without(
	name: string,
	text: string | null,
	what: () => Promise< void >
): Promise< void > {
	const file = path.join(
		bench.site.dir,
		'wp-content/plugins/meum-status',
		name
	);
	const before = text === null ? null : await readFile( file );
	if ( text === null ) {
		await rename( file, `${ file }.away` );
	} else {
		// The file may be one with another site's.
		await rm( file );
		await writeFile( file, text );
	}
	try {
		await what();
	} finally {
		await ( before === null
			? rename( `${ file }.away`, file )
			: writeFile( file, before ) );
	}
}

async function nothingElseSuffers(): Promise< void > {
	const { status, html } = await open( '/wp-admin/plugins.php' );
	assert.equal( status, 200 );
	assert.match( html, /<\/html>/ );
	const cron = await bench.site.evaluate< string >( `
		add_action( 'meum_status_check', static function () { $GLOBALS['reached'] = 'reached'; }, 99 );
		do_action( 'meum_status_check' );
		return $GLOBALS['reached'] ?? '';
	` );
	assert.equal( cron, 'reached', 'the jobs after ours are done' );
}

describe( 'an upload that broke off', () => {
	for ( const [ name, text ] of [
		[ 'includes/Status/Lock.php', null ],
		[ 'includes/Status/Judge.php', '' ],
		[
			'includes/Http/Client.php',
			'<?php\nfinal class Client {\n\tpublic f',
		],
		[ 'includes/autoload.php', null ],
		[ 'includes/Plugin.php', null ],
		[ 'includes', null ],
	] as const ) {
		it( `leaves wp-admin alone and says what it is (${ name })`, () =>
			without( name, text, async () => {
				await nothingElseSuffers();
				const { status, body } = await rest< {
					code: string;
					message: string;
				} >( bench.admin, '/reports/meum' );
				assert.equal( status, 500 );
				assert.equal( body.code, 'meum_status_stopped' );
				assert.match( body.message, /^Meum Status was stopped / );
				assert.ok( ! body.message.includes( bench.site.dir ) );
			} ) );
	}

	it( 'is told on the screen of the plugins where nothing of the plugin could start', () =>
		without( 'includes', null, async () => {
			const { html } = await open( '/wp-admin/plugins.php' );
			assert.match( html, /notice-error"><p>Meum Status was stopped / );
		} ) );

	it( 'does not keep anybody from deactivating the plugin, and its checks end', () =>
		without( 'includes', null, async () => {
			const left = await bench.site.evaluate( `
				require_once ABSPATH . 'wp-admin/includes/plugin.php';
				deactivate_plugins( 'meum-status/meum-status.php' );
				return array( is_plugin_active( 'meum-status/meum-status.php' ), wp_next_scheduled( 'meum_status_check' ) );
			` );
			assert.deepEqual( left, [ false, false ] );
		} ) );

	it( 'asks nobody where what describes an answer is missing', () =>
		without( 'schemas', null, async () => {
			await nothingElseSuffers();
			const { body } = await rest< { code: string } >(
				bench.admin,
				'/reports/meum/refresh',
				{ by: 'person' }
			);
			assert.equal( body.code, 'meum_status_stopped' );
			assert.deepEqual( bench.sandbox.requests(), [] );
		} ) );

	for ( const [ name, text ] of [
		[ 'build', null ],
		[ 'build/panel.js', null ],
		[ 'build/panel.asset.php', '' ],
		[ 'build/panel.asset.php', '<?php return array( ' ],
		[ 'build/panel.asset.php', '<?php return array();' ],
	] as const ) {
		it( `is told on the page (${ name }, ${ text ?? 'missing' })`, () =>
			without( name, text, async () => {
				const { status, html } = await open( page() );
				assert.equal( status, 200 );
				assert.match(
					html,
					/Files of Meum Status are missing[^]*<\/html>/
				);
				assert.doesNotMatch( html, /data-meum-status|panel\.js/ );
			} ) );
	}
} );

for ( const hook of [
	'rest_api_init',
	'rest_request_after_callbacks',
	'rest_url',
	'admin_url',
] ) {
	it( `the page opens though another plugin throws, or gives nothing, in ${ hook }`, async () => {
		await refresh( bench.admin );
		await bench.site.evaluate(
			`return update_option( 'thrower', '${ hook }' );`
		);
		const { status, html } = await open( page() );
		assert.equal( status, 200 );
		assert.match(
			html,
			/data-meum-status="panel"[^]*panel\.js[^]*<\/html>/
		);
	} );
}

it( 'the page says which script of WordPress another plugin has removed', async () => {
	await bench.site.evaluate( `return update_option( 'thrower', 'script' );` );
	const { status, html } = await open( page() );
	assert.equal( status, 200 );
	assert.match( html, /that this page needs are not there: wp-api-fetch\./ );
	assert.doesNotMatch( html, /data-meum-status/ );
} );
