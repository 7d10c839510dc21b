import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Report } from '../../src/types/report';
import { openBench, refresh, rest } from '../support/bench';
import {
	checkInCode,
	COMMAND_LINE,
	reportInCode,
	reportUnder,
	withConfig,
} from '../support/wp-config';

const bench = openBench();

const OTHER = 'another-name.example';
const FROM_REQUEST = `foreach ( array( 'WP_HOME', 'WP_SITEURL' ) as $name ) { define( $name, 'http://' . ( $_SERVER['HTTP_HOST'] ?? '' ) ); }`;
const PLAINLY_FROM_REQUEST = `define( 'WP_HOME', 'http://' . ( $_SERVER['HTTP_HOST'] ?? '' ) ); define( 'WP_SITEURL', 'http://' . ( $_SERVER['HTTP_HOST'] ?? '' ) );`;

/** Where this site is, and what follows: by its own name, by another one, and on a command line. */
async function everywhere(): Promise< { here: unknown; reason: string }[] > {
	const { authorization } = await bench.site.applicationPassword( 'admin' );
	const reports: Report[] = [
		( await rest( bench.admin, '/reports/meum' ) ).body,
		await reportUnder( bench.site, authorization, OTHER ),
		await reportInCode( bench.site ),
	];
	return reports.map( ( { comparison, reason } ) => ( {
		here: comparison.find( ( { field } ) => field === 'site_url' )?.here,
		reason,
	} ) );
}

const alike = ( here: string, reason = 'connected' ) =>
	Array.from( { length: 3 }, () => ( { here, reason } ) );

/** Makes the database one that was copied from another site. */
const copyFrom = ( address: string ) =>
	bench.site.evaluate(
		`global $wpdb; $wpdb->update( $wpdb->options, array( 'option_value' => '${ address }' ), array( 'option_name' => 'home' ) ); wp_cache_flush(); return true;`
	);

describe( 'where this site is', () => {
	for ( const [ how, code ] of [
		[ 'plainly', PLAINLY_FROM_REQUEST ],
		[ 'in a loop', FROM_REQUEST ],
	] ) {
		it( `is the same by every name and on a command line, though WP_HOME follows the request ${ how }`, async () => {
			await refresh( bench.admin );
			await withConfig(
				bench.site,
				`${ COMMAND_LINE }\n${ code }`,
				async () =>
					assert.deepEqual(
						await everywhere(),
						alike( bench.site.url )
					)
			);
		} );
	}

	it( 'also where that stands in a file of its own, or goes through a variable', async () => {
		await refresh( bench.admin );
		const file = join( bench.site.dir, 'environment.php' );
		await writeFile(
			file,
			`<?php\n$host = $_SERVER['HTTP_HOST'] ?? '';\ndefine( 'WP_HOME', "http://$host" );\ndefine( 'WP_SITEURL', "http://$host" );\n`
		);
		try {
			await withConfig(
				bench.site,
				`${ COMMAND_LINE }\nrequire __DIR__ . '/environment.php';`,
				async () =>
					assert.deepEqual(
						await everywhere(),
						alike( bench.site.url )
					)
			);
		} finally {
			await rm( file );
		}
	} );

	it( 'is what WP_HOME names for good, though the database is a copy of another site’s', async () => {
		await bench.sandbox.setScenario( 'other-site' );
		await refresh( bench.admin );
		await copyFrom( 'https://original.example' );
		await withConfig(
			bench.site,
			`${ COMMAND_LINE }\n// Not: ${ FROM_REQUEST }\ndefine( 'WP_HOME', '${ bench.site.url }' );`,
			async () =>
				assert.deepEqual(
					await everywhere(),
					alike( bench.site.url, 'other_site' )
				)
		);
	} );

	it( 'is the copied address, as far as is known, where WP_HOME follows the request', async () => {
		await bench.sandbox.setScenario( 'other-site' );
		await refresh( bench.admin );
		await copyFrom( 'https://original.example' );
		await withConfig(
			bench.site,
			`${ COMMAND_LINE }\n${ FROM_REQUEST }`,
			async () => {
				// What was learnt at the original is no longer this site's.
				await checkInCode( bench.site );
				assert.deepEqual(
					await everywhere(),
					alike( 'https://original.example', 'other_site' )
				);
			}
		);
	} );

	for ( const half of [ 'https://', '//shop.example', 'shop.example', '' ] ) {
		it( `is what the database says where WP_HOME is “${ half }”`, async () => {
			await bench.sandbox.setScenario( 'other-site' );
			await refresh( bench.admin );
			await withConfig(
				bench.site,
				`define( 'WP_HOME', '${ half }' );`,
				async () => {
					const { comparison } = await reportInCode( bench.site );
					assert.equal( comparison[ 0 ]?.here, bench.site.url );
				}
			);
		} );
	}

	it( 'is shown without a name and a password in it', async () => {
		await bench.sandbox.setScenario( 'other-site' );
		await copyFrom( 'https://user:secret@original.example' );
		const report = await refresh( bench.admin );
		assert.equal(
			report.comparison[ 0 ]?.here,
			'https://original.example'
		);
		assert.doesNotMatch( JSON.stringify( report ), /user:|secret/ );
	} );
} );
