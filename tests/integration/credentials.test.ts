import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CredentialTest } from '../../src/types/credential-test';
import type { Settings } from '../../src/types/settings';
import type { Session } from '../../sandbox/wordpress/site';
import { later, openBench, php, refresh, rest } from '../support/bench';
import { everyPlace, forms } from '../support/places';
import { phpFile } from '../support/php-file';

const bench = openBench( { withKey: false } );

interface RestError {
	code: string;
	message: string;
	data: { status: number; config_line?: string };
}

async function send< T >(
	method: 'GET' | 'PUT' | 'DELETE' | 'POST',
	path: string,
	body?: unknown,
	session: Session = bench.admin
): Promise< { status: number; body: T } > {
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

const put = < T = Settings >( key: unknown, more: object = {} ) =>
	send< T >( 'PUT', '/credentials/meum', { api_key: key, ...more } );

const credential = ( settings: Settings ) => settings.credentials[ 0 ];

describe( 'entering a key', () => {
	it( 'tries it once, stores it sealed and answers with the new state', async () => {
		const { apiKey } = bench.sandbox;
		const { status, body } = await put( `  ${ apiKey }\n` );

		assert.equal( status, 200 );
		const { saved_at: savedAt, field, ...rows } = credential( body ) ?? {};
		assert.match( field?.placeholder ?? '', /^sk_live_/ );
		assert.ok( field?.label && field.help );
		assert.deepEqual( rows, {
			provider: 'meum',
			name: 'Meum',
			constant: 'MEUM_STATUS_API_KEY',
			source: 'database',
			prefix: apiKey.slice( 0, 12 ),
			problem: null,
			problem_text: null,
			locked: false,
			untried: false,
			saved: true,
			saved_prefix: apiKey.slice( 0, 12 ),
			saved_by: 'Administrator',
		} );
		const age = Date.now() - Date.parse( savedAt ?? '' );
		assert.ok( Math.abs( age ) < 60_000, `${ age } ms ago` );
		assert.equal( bench.sandbox.requests().length, 1 );
		const report = ( await rest( bench.admin, '/reports/meum' ) ).body;
		assert.equal( report.state, 'healthy' );

		const stored = await bench.site.evaluate< Record< string, unknown > >(
			`return get_option( 'meum_status_credential_meum' );`
		);
		assert.deepEqual( Object.keys( stored ).sort(), [
			'box',
			'key_id',
			'prefix',
			'saved_at',
			'saved_by',
			'untried',
			'version',
		] );
		assert.ok(
			forms( apiKey ).every(
				( form ) => ! JSON.stringify( stored ).includes( form )
			)
		);
	} );

	it( 'is not autoloaded', async () => {
		await put( bench.sandbox.apiKey );
		const autoloaded = await bench.site.evaluate< string[] >(
			`return array_values( preg_grep( '/^meum_status/', array_keys( wp_load_alloptions() ) ) );`
		);
		assert.deepEqual( autoloaded, [] );
	} );

	for ( const [ scenario, code ] of [
		[ 'unauthorized', 'meum_status_key_refused' ],
		[ 'key-scope', 'meum_status_key_refused' ],
	] as const ) {
		it( `does not store one that Meum refuses (${ scenario }), whatever is asked for`, async () => {
			await bench.sandbox.setScenario( scenario );
			for ( const untried of [ false, true ] ) {
				const { status, body } = await put< RestError >(
					bench.sandbox.apiKey,
					{ untried }
				);
				assert.equal( status, 400 );
				assert.equal( body.code, code );
				assert.match( body.message, /\.$/ );
			}
			assert.equal(
				credential(
					( await send< Settings >( 'GET', '/settings' ) ).body
				)?.source,
				'none'
			);
		} );
	}

	for ( const scenario of [ 'down', 'firewall', 'html', 'forbidden' ] ) {
		it( `stores one that could not be tried (${ scenario }) only when asked to`, async () => {
			await bench.sandbox.setScenario( scenario );
			const first = await put< RestError >( bench.sandbox.apiKey );
			assert.equal( first.status, scenario === 'forbidden' ? 409 : 503 );
			assert.equal( first.body.code, 'meum_status_key_untried' );
			assert.equal(
				credential(
					( await send< Settings >( 'GET', '/settings' ) ).body
				)?.source,
				'none'
			);

			const second = await put( bench.sandbox.apiKey, { untried: true } );
			assert.equal( second.status, 200 );
			assert.equal( credential( second.body )?.untried, true );

			await bench.sandbox.setScenario( 'connected' );
			assert.equal( ( await refresh( bench.admin ) ).state, 'healthy' );
			assert.equal(
				credential(
					( await send< Settings >( 'GET', '/settings' ) ).body
				)?.untried,
				false
			);
		} );
	}

	const bad: [ name: string, key: unknown ][] = [
		[ 'nothing', '' ],
		[ 'spaces', '   ' ],
		[ '10 kB', `sk_live_${ 'a'.repeat( 10_000 ) }` ],
		[ 'a line break inside', 'sk_live_aaaa\naaaaaaaa' ],
		[ 'a header', 'sk_live_aaaaaaaa\r\nX-Evil: 1' ],
		[ 'unicode', 'sk_live_ääääääää' ],
		[ 'a publishable key', 'pk_live_aaaaaaaaaaaa' ],
		[ 'JSON', '{"key":"sk_live_aaaaaaaa"}' ],
		[ 'a NUL', 'sk_live_aaaa\u0000aaaa' ],
		[ 'a list', [ 'sk_live_aaaaaaaaaaaa' ] ],
		[ 'a number', 7 ],
		[ 'null', null ],
	];
	for ( const [ name, key ] of bad ) {
		it( `refuses ${ name } with a sentence, and asks nobody`, async () => {
			const { status, body } = await put< RestError >( key );
			assert.equal( status, 400 );
			assert.ok( body.message.length > 5 );
			assert.ok(
				! JSON.stringify( body ).includes( 'aaaaaaaa' ),
				'the key is not given back'
			);
			assert.deepEqual( bench.sandbox.requests(), [] );
		} );
	}

	it( 'forgets what was learnt with the old key', async () => {
		await put( bench.sandbox.apiKey );
		await bench.site.define( {
			MEUM_STATUS_API_URL: 'http://127.0.0.1:9',
		} );
		await put( `sk_live_${ 'c'.repeat( 30 ) }`, { untried: true } );
		await bench.site.define( {
			MEUM_STATUS_API_URL: bench.sandbox.url,
		} );
		const report = ( await rest( bench.admin, '/reports/meum' ) ).body;
		assert.equal( report.answer, null );
		assert.equal( report.reason, 'not_checked' );
		assert.equal( report.refresh_wait, 0 );
	} );
} );

describe( 'removing and testing a key', () => {
	it( 'removes it and what was learnt with it', async () => {
		await put( bench.sandbox.apiKey );
		const { status, body } = await send< Settings >(
			'DELETE',
			'/credentials/meum'
		);
		assert.equal( status, 200 );
		assert.equal( credential( body )?.source, 'none' );
		assert.equal(
			( await rest( bench.admin, '/reports/meum' ) ).body.reason,
			'no_key'
		);
		assert.equal(
			await bench.site.evaluate(
				`return get_option( 'meum_status_credential_meum' );`
			),
			false
		);
	} );

	for ( const [ scenario, result ] of [
		[ 'connected', 'accepted' ],
		[ 'not-connected', 'accepted' ],
		[ 'unauthorized', 'refused' ],
		[ 'key-scope', 'refused' ],
		[ 'firewall', 'unknown' ],
		[ 'down', 'unknown' ],
	] as const ) {
		it( `says ${ result } while ${ scenario }`, async () => {
			await put( bench.sandbox.apiKey );
			await later( bench.site, 10 );
			await bench.sandbox.setScenario( scenario );
			const { status, body } = await send< CredentialTest >(
				'POST',
				'/credentials/meum/test',
				{}
			);
			assert.equal( status, 200 );
			assert.equal( body.result, result );
			assert.equal( body.remedy === null, result === 'accepted' );
		} );
	}

	it( 'has nothing to test without a key', async () => {
		const { status, body } = await send< RestError >(
			'POST',
			'/credentials/meum/test',
			{}
		);
		assert.equal( status, 409 );
		assert.equal( body.code, 'meum_status_no_key' );
	} );
} );

describe( 'a key from wp-config.php', () => {
	it( 'is locked, and goes before a stored one', async () => {
		await put( bench.sandbox.apiKey );
		const constant = `sk_live_${ 'd'.repeat( 30 ) }`;
		await bench.site.define( { MEUM_STATUS_API_KEY: constant } );
		try {
			const settings = ( await send< Settings >( 'GET', '/settings' ) )
				.body;
			assert.equal( credential( settings )?.locked, true );
			assert.equal( credential( settings )?.source, 'constant' );
			assert.equal( credential( settings )?.prefix, 'sk_live_dddd' );
			const answer = await put< RestError >( bench.sandbox.apiKey );
			assert.equal( answer.status, 409 );
			assert.equal( answer.body.code, 'meum_status_key_locked' );
			assert.match( answer.body.message, /wp-config\.php/ );
		} finally {
			await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		}
		assert.equal(
			credential( ( await send< Settings >( 'GET', '/settings' ) ).body )
				?.source,
			'database'
		);
	} );

	it( 'that is empty counts as not set', async () => {
		await bench.site.define( { MEUM_STATUS_API_KEY: '   ' } );
		try {
			assert.equal(
				credential(
					( await send< Settings >( 'GET', '/settings' ) ).body
				)?.source,
				'none'
			);
		} finally {
			await bench.site.define( { MEUM_STATUS_API_KEY: null } );
		}
	} );
} );

describe( 'a sealed key', () => {
	it( 'cannot be opened after a salt has changed, is not destroyed, and heals', async () => {
		await put( bench.sandbox.apiKey );
		const salt = await bench.site.evaluate< string >(
			`return SECURE_AUTH_SALT;`
		);
		await bench.site.define( {
			SECURE_AUTH_SALT: 'another salt, long enough to be one',
		} );
		try {
			// New salts end all sessions.
			const session = await bench.site.signIn( 'administrator' );
			const report = ( await rest( session, '/reports/meum' ) ).body;
			assert.equal( report.state, 'unconfigured' );
			assert.equal( report.reason, 'key_unreadable' );
			assert.match( report.next_step, /Enter the key again/ );
			const healed = await send< Settings >(
				'PUT',
				'/credentials/meum',
				{ api_key: bench.sandbox.apiKey },
				session
			);
			assert.equal( credential( healed.body )?.problem, null );
		} finally {
			await bench.site.define( { SECURE_AUTH_SALT: salt } );
		}
	} );

	const weak: [ name: string, constants: Record< string, string | null > ][] =
		[
			[
				'missing salts',
				{ SECURE_AUTH_KEY: null, SECURE_AUTH_SALT: null },
			],
			[ 'one missing salt', { SECURE_AUTH_SALT: null } ],
			[
				'default phrases',
				{
					SECURE_AUTH_KEY: 'put your unique phrase here',
					SECURE_AUTH_SALT: 'put your unique phrase here',
				},
			],
			[
				'one default phrase',
				{ SECURE_AUTH_SALT: 'put your unique phrase here' },
			],
			[
				'equal salts',
				{ SECURE_AUTH_KEY: 'the same', SECURE_AUTH_SALT: 'the same' },
			],
			[ 'empty salts', { SECURE_AUTH_KEY: '', SECURE_AUTH_SALT: '' } ],
		];
	for ( const [ name, constants ] of weak ) {
		it( `is refused with ${ name }, until wp-config.php has the line that is shown`, async () => {
			const before = await bench.site.evaluate<
				Record< string, string >
			>(
				`return array( 'SECURE_AUTH_KEY' => SECURE_AUTH_KEY, 'SECURE_AUTH_SALT' => SECURE_AUTH_SALT );`
			);
			await bench.site.define( constants );
			try {
				const session = await bench.site.signIn( 'administrator' );
				const { status, body } = await send< RestError >(
					'PUT',
					'/credentials/meum',
					{ api_key: bench.sandbox.apiKey },
					session
				);
				assert.equal( status, 409 );
				assert.equal( body.code, 'meum_status_cannot_seal' );
				assert.deepEqual( bench.sandbox.requests(), [] );
				assert.equal(
					await bench.site.evaluate(
						`return get_option( 'meum_status_credential_meum' );`
					),
					false
				);

				const line =
					/^define\( '(MEUM_STATUS_ENCRYPTION_KEY)', '([0-9a-f]{64})' \);$/.exec(
						body.data.config_line ?? ''
					);
				await bench.site.define( {
					[ line?.[ 1 ] ?? '' ]: line?.[ 2 ] ?? '',
				} );
				const again = await send< Settings >(
					'PUT',
					'/credentials/meum',
					{ api_key: bench.sandbox.apiKey },
					session
				);
				assert.equal( again.status, 200 );
			} finally {
				await bench.site.define( {
					...before,
					MEUM_STATUS_ENCRYPTION_KEY: null,
				} );
			}
		} );
	}

	it( 'opens for its own provider and site only, and a broken box raises nothing', async () => {
		const opened = await bench.site.evaluate< ( string | null )[] >(
			phpFile( 'open-broken' )
		);
		assert.deepEqual( opened, [
			'sk_live_aaaabbbbcccc',
			...Array.from( { length: 11 }, () => null ),
		] );
		assert.equal( opened.filter( ( key ) => key !== null ).length, 1 );
	} );

	for ( const broken of [ '', 'text', [], { box: '' }, { box: 'AAAA' } ] ) {
		it( `that is ${ JSON.stringify(
			broken
		) } leads to key_unreadable and no more`, async () => {
			await bench.site.evaluate(
				`update_option( 'meum_status_credential_meum', ${ php(
					broken
				) }, false ); return true;`
			);
			const report = ( await rest( bench.admin, '/reports/meum' ) ).body;
			assert.equal( report.reason, 'key_unreadable' );
			assert.doesNotMatch( await bench.site.debugLog(), /PHP / );
		} );
	}
} );

describe( 'a stored key', () => {
	it( 'is in no place', { timeout: 900_000 }, async () => {
		const { apiKey } = bench.sandbox;
		await put( apiKey );
		await send( 'POST', '/credentials/meum/test', {} );
		const holding = ( await everyPlace( bench.site, bench.admin ) ).filter(
			( { text } ) =>
				forms( apiKey ).some( ( form ) => text.includes( form ) )
		);
		assert.deepEqual(
			holding.map( ( { name } ) => name ),
			[]
		);
	} );

	it(
		'from the environment is in no place',
		{ timeout: 900_000 },
		async () => {
			const { apiKey } = bench.sandbox;
			// PHP as WebAssembly has no environment; putenv before WordPress loads is the same to the plugin.
			await bench.site.evaluate( `
			if ( ! is_dir( WPMU_PLUGIN_DIR ) ) { mkdir( WPMU_PLUGIN_DIR ); }
			return file_put_contents( WPMU_PLUGIN_DIR . '/canary.php', '<?php putenv( "MEUM_STATUS_API_KEY=${ apiKey }" );' );
		` );
			try {
				const settings = (
					await send< Settings >( 'GET', '/settings' )
				).body;
				assert.equal( credential( settings )?.source, 'environment' );
				await refresh( bench.admin );
				const holding = (
					await everyPlace( bench.site, bench.admin )
				).filter( ( { text } ) =>
					forms( apiKey ).some( ( form ) => text.includes( form ) )
				);
				assert.deepEqual(
					holding.map( ( { name } ) => name ),
					[]
				);
			} finally {
				await bench.site.evaluate(
					`return unlink( WPMU_PLUGIN_DIR . '/canary.php' );`
				);
			}
		}
	);
} );

describe( 'after uninstall', () => {
	it( 'nothing is left', async () => {
		await put( bench.sandbox.apiKey );
		await refresh( bench.admin );
		// A page that is still being made could write WP-Cron's list back.
		await ( await bench.admin.fetch( '/wp-admin/index.php' ) ).text();
		const left = await bench.site.evaluate< {
			before: number;
			after: string[];
			tables: boolean;
			cron: boolean;
		} >( `
			global $wpdb;
			$count  = static function () use ( $wpdb ) {
				return array_merge(
					$wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%meum_status%' OR option_value LIKE '%meum_status%'" ),
					$wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%meum_status%' OR meta_value LIKE '%meum_status%'" )
				);
			};
			$tables = $wpdb->get_col( 'SHOW TABLES' );
			$before = count( $count() );
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			deactivate_plugins( 'meum-status/meum-status.php' );
			define( 'WP_UNINSTALL_PLUGIN', 'meum-status/meum-status.php' );
			require WP_PLUGIN_DIR . '/meum-status/uninstall.php';
			return array( 'before' => $before, 'after' => $count(), 'tables' => $tables === $wpdb->get_col( 'SHOW TABLES' ), 'cron' => wp_next_scheduled( 'meum_status_check' ) );
		` );
		assert.ok( left.before >= 3, 'there was something to leave' );
		assert.deepEqual( left, {
			before: left.before,
			after: [],
			tables: true,
			cron: false,
		} );
	} );
} );
