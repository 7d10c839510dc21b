import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refresh, rest, openBench } from '../support/bench';
import { needs } from '../support/needs';
import { phpFile } from '../support/php-file';

/**
 * What hosts put into disable_functions, or what sits in an extension that PHP can be built without; no function that
 * WordPress itself cannot do without.
 */
const DISABLED = [
	...[ 'getenv', 'error_log', 'set_time_limit', 'gzdecode', 'gzinflate' ],
	...[ 'mb_strtolower', 'mb_strtoupper', 'mb_strimwidth', 'mb_strwidth' ],
	...[ 'mb_substr', 'mb_strlen', 'mb_convert_encoding' ],
	...[ 'ctype_digit', 'ctype_alnum', 'ctype_space', 'ctype_xdigit' ],
	...[ 'iconv', 'iconv_strlen', 'idn_to_ascii', 'random_int', 'usleep' ],
	...[ 'php_uname', 'gethostname', 'gethostbyname', 'dns_get_record' ],
	...[ 'getmypid', 'sys_getloadavg', 'disk_free_space', 'phpinfo' ],
	...[ 'fsockopen', 'pfsockopen', 'stream_socket_client', 'ini_get_all' ],
	...[ 'exec', 'shell_exec', 'system', 'passthru', 'proc_open', 'popen' ],
	...[ 'curl_multi_exec', 'openssl_encrypt', 'highlight_file' ],
];

/** WooCommerce 11's own pages end in a fatal error without it, which is not the subject here. */
const jetpack = `<?php
namespace Automattic\\Jetpack\\Status;
function getenv() { return false; }
`;

describe( 'where the host has disabled functions', needs( 'local-php' ), () => {
	const bench = openBench( {
		engine: 'local',
		ini: { disable_functions: DISABLED.join( ',' ) },
		muPlugins: { 'jetpack.php': jetpack },
		env: { MEUM_STATUS_TEST: ' from the environment ' },
	} );

	it( 'the page and REST work, with the key from wp-config.php', async () => {
		const page =
			bench.site.woocommerceVersion === null ? 'tools.php' : 'admin.php';
		const html = await (
			await bench.admin.fetch( `/wp-admin/${ page }?page=meum-status` )
		).text();
		assert.ok( /data-meum-status="panel"[^]*<\/html>/.test( html ) );

		assert.equal( ( await refresh( bench.admin ) ).state, 'healthy' );
		assert.equal(
			( await rest( bench.admin, '/reports/meum' ) ).body.state,
			'healthy'
		);
		assert.doesNotMatch( await bench.site.debugLog(), /meum-status/ );
	} );

	it( 'the background check works', async () => {
		await bench.site.evaluate(
			`wp_clear_scheduled_hook( 'meum_status_check' ); return wp_schedule_single_event( time() - 1, 'meum_status_check' );`
		);
		const answer = await fetch( `${ bench.site.url }/wp-cron.php` );
		assert.equal( answer.status, 200 );
		await answer.text();
		assert.equal( bench.sandbox.requests().length, 1 );
	} );

	it( 'a check that fails ends in a report', async () => {
		await bench.sandbox.setScenario( 'down' );
		const report = await refresh( bench.admin );
		assert.equal( report.error?.code, 'provider_down' );
	} );

	it( 'a variable is still read where PHP hands it over, and never from the request', async () => {
		const read = ( name: string ) =>
			bench.site.evaluate( phpFile( 'read-environment', { name } ) );
		assert.deepEqual( await read( 'MEUM_STATUS_TEST' ), {
			value: 'from the environment',
			source: 'environment',
		} );
		assert.deepEqual( await read( 'MEUM_STATUS_OTHER' ), {
			value: '',
			source: 'none',
		} );
	} );
} );

describe(
	'where the host lets nothing connect to other servers',
	needs( 'local-php' ),
	() => {
		const bench = openBench( {
			engine: 'local',
			ini: {
				disable_functions: 'curl_exec,stream_socket_client,fsockopen',
			},
			muPlugins: { 'jetpack.php': jetpack },
		} );

		it( 'that is told as the host’s doing, and nobody else’s', async () => {
			const { error } = await refresh( bench.admin );
			assert.equal( error?.code, 'connect' );
			assert.equal( error.side, 'host' );
		} );
	}
);

describe(
	'where the text of wp-config.php cannot be read',
	needs( 'local-php' ),
	() => {
		const bench = openBench( {
			engine: 'local',
			ini: {
				disable_functions: 'php_strip_whitespace,get_included_files',
			},
		} );

		it( 'the report is made all the same', async () => {
			await bench.site.define( { WP_HOME: bench.site.url } );
			await bench.site.evaluate(
				`global $wpdb; return $wpdb->update( $wpdb->options, array( 'option_value' => 'https://elsewhere.example' ), array( 'option_name' => 'home' ) );`
			);
			try {
				assert.equal( ( await refresh( bench.admin ) ).error, null );
			} finally {
				await bench.site.define( { WP_HOME: null } );
			}
		} );
	}
);
