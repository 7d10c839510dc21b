import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { needs } from '../support/needs';
import { DAY, rememberAStore } from '../support/remembered-store';
import { storedSnapshot } from '../support/snapshot';
import { phpFile } from '../support/php-file';

/** As WebAssembly, constants hold the site's address fast. */
describe( 'a copied database', needs( 'local-php' ), () => {
	const bench = openBench( { engine: 'local', withKey: false } );

	const moveTo = ( address: string ) =>
		bench.site.evaluate( `
			global $wpdb;
			$wpdb->query( $wpdb->prepare( "UPDATE $wpdb->options SET option_value = %s WHERE option_name IN ( 'home', 'siteurl' )", '${ address }' ) );
			wp_cache_flush();
			return true;
		` );
	/** The report as that site would make it, which serves at another address. */
	const reportThere = () =>
		bench.site.evaluate< { reason: string; answer: unknown } >(
			phpFile( 'report-in-code', { reader: 'admin' } )
		);

	it( 'counts as not checked at its new address, and the memory stays', async () => {
		await rememberAStore( bench );
		await moveTo( 'https://staging.example' );
		const report = await reportThere();
		assert.equal( report.reason, 'not_checked' );
		assert.equal( report.answer, null );
		await bench.site.evaluate(
			`do_action( 'meum_status_check' ); return true;`
		);
		const own = await reportThere();
		assert.equal( own.reason, 'other_site' );
		const [ times ] = Object.values(
			( await storedSnapshot( bench.site ) )?.seen ?? {}
		);
		assert.ok( times && times.last - times.first >= 2 * DAY - 60 );
	} );

	it( 'is the same site over https, with www or a slash at the end', async () => {
		await rememberAStore( bench );
		const { host } = new URL( bench.site.url );
		await moveTo( `https://www.${ host }/` );
		assert.notEqual( ( await reportThere() ).answer, null );
	} );
} );
