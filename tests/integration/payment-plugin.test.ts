import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addPaymentPlugin } from '../../sandbox/wordpress/payment-plugin';
import type { ComparisonRow } from '../../src/types/report';
import { openBench, refresh } from '../support/bench';

const bench = openBench();

const row = async (): Promise< ComparisonRow | undefined > =>
	( await refresh( bench.admin ) ).comparison.find(
		( { field } ) => field === 'plugin_version'
	);

describe( 'the payment plugin', () => {
	for ( const [ folder, version, result ] of [
		[ 'meum-payments', '1.4.2', 'same' ],
		[ 'stablecoin-gateway', '1.5.0', 'older' ],
		[ 'Meum', '1.4', 'newer' ],
	] as const ) {
		it( `in ${ folder } is compared by its version`, async () => {
			await addPaymentPlugin( bench.site, folder, version );
			const found = await row();
			assert.equal( found?.here, version );
			assert.equal( found?.result, result );
		} );
	}

	for ( const folder of [ 'meum-status-addon', 'my-meum', 'museum' ] ) {
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
} );
