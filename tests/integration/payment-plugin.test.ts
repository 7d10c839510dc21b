import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { addPaymentPlugin } from '../../sandbox/payment-plugin';
import type { ComparisonRow, Report } from '../../src/types/report';
import { openBench, refresh } from '../support/bench';
import { needs } from '../support/needs';

const bench = openBench( { isShop: false } );

const row = async (): Promise< ComparisonRow | undefined > =>
	( await refresh( bench.admin ) ).comparison.find(
		( { field } ) => field === 'plugin_version'
	);

describe( 'the payment plugin', () => {
	for ( const [ folder, version, result ] of [
		[ 'meum-payments', '1.4.2', 'same' ],
		[ 'stablecoin-gateway', '1.5.0', 'older' ],
		[ 'Meum', '1.4', 'newer' ],
		[ 'woo-meum', '1.4.2', 'same' ],
	] as const ) {
		it( `in ${ folder } is compared by its version`, async () => {
			await addPaymentPlugin( bench.site, folder, version );
			const found = await row();
			assert.equal( found?.here, version );
			assert.equal( found?.result, result );
		} );
	}

	for ( const folder of [ 'meum-status-addon', 'meumstatus', 'museum' ] ) {
		it( `is not what stands in ${ folder }`, async () => {
			await addPaymentPlugin( bench.site, folder );
			assert.equal( ( await row() )?.here, null );
		} );
	}

	it( 'that is not active is not found', async () => {
		await addPaymentPlugin( bench.site );
		await bench.site.evaluate(
			"return update_option( 'active_plugins', array_values( array_diff( get_option( 'active_plugins' ), array( 'meum-payments/plugin.php' ) ) ) );"
		);
		const found = await row();
		assert.equal( found?.result, 'unknown' );
		assert.match(
			found?.cause ?? '',
			/not found among the active plugins/
		);
	} );

	describe( 'as a must-use plugin', () => {
		const folder = () => join( bench.site.dir, 'wp-content', 'mu-plugins' );
		const header = `<?php\n/**\n * Plugin Name: Stand-in\n * Version: 1.4.2\n */\n`;

		/** Puts files there while something is looked at. */
		const withFiles = async (
			files: Record< string, string >
		): Promise< Report > => {
			for ( const [ name, text ] of Object.entries( files ) ) {
				await mkdir( dirname( join( folder(), name ) ), {
					recursive: true,
				} );
				await writeFile( join( folder(), name ), text );
			}
			try {
				return await refresh( bench.admin );
			} finally {
				for ( const name of Object.keys( files ) ) {
					await rm( join( folder(), name ) );
				}
			}
		};
		const found = ( report: Report ) => [
			report.reasons.includes( 'plugin_missing' ),
			report.comparison.find(
				( { field } ) => field === 'plugin_version'
			)?.here,
		];

		it( 'is found as a file', async () => {
			assert.deepEqual(
				found( await withFiles( { 'meum-payments.php': header } ) ),
				[ false, '1.4.2' ]
			);
		} );

		it( 'is found in a folder that another file loads', async () => {
			assert.deepEqual(
				found(
					await withFiles( {
						'loader.php': `<?php require __DIR__ . '/stablecoin/main.php';`,
						'stablecoin/main.php': header,
					} )
				),
				[ false, '1.4.2' ]
			);
		} );

		it( 'is not found in a folder that nobody loads', async () => {
			assert.deepEqual(
				found( await withFiles( { 'stablecoin/main.php': header } ) ),
				[ true, null ]
			);
		} );
	} );

	it( 'that is missing makes the report amber, which says no more than that it was not found', async () => {
		const report = await refresh( bench.admin );
		assert.equal( report.state, 'attention' );
		assert.ok( report.reasons.includes( 'plugin_missing' ) );
		assert.equal(
			report.checks.find( ( { id } ) => id === 'plugin' )?.status,
			'warn'
		);
	} );
} );

describe( 'WooCommerce', () => {
	it( 'that is not active makes the report amber', async () => {
		await bench.site.evaluate(
			"return update_option( 'active_plugins', array( 'meum-status/meum-status.php' ) );"
		);
		const report = await refresh( bench.admin );
		assert.equal( report.state, 'attention' );
		assert.equal( report.reason, 'woocommerce_missing' );
		assert.match( report.next_step, /Activate WooCommerce/ );
	} );

	it(
		'that is active is seen with its version',
		needs( 'woocommerce' ),
		async () => {
			const report = await refresh( bench.admin );
			assert.ok( ! report.reasons.includes( 'woocommerce_missing' ) );
			assert.equal(
				report.comparison.find(
					( { field } ) => field === 'woocommerce_version'
				)?.here,
				bench.site.woocommerceVersion
			);
		}
	);
} );
