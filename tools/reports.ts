/**
 * Records what PHP says of each case in tests/support/recorded-cases.ts, for the tests of the panel: they draw reports that the judge
 * really makes. The integration suite proves that what is recorded is current.
 */
import { writeFileSync } from 'node:fs';
import { startSite } from '../sandbox/wordpress/start-site';
import { record, RECORDED } from '../tests/support/recorded-reports';

async function main(): Promise< void > {
	const site = await startSite();
	try {
		writeFileSync( RECORDED, await record( site ) );
		process.stdout.write( `${ RECORDED } written.\n` );
	} finally {
		await site.stop();
	}
}

main().catch( ( error: unknown ) => {
	process.stderr.write(
		`${ error instanceof Error ? error.message : String( error ) }\n`
	);
	process.exitCode = 1;
} );
