import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { record, RECORDED } from '../support/recorded-reports';
import { assertReport } from '../support/report-schema';

const bench = openBench( { cleanEach: false } );

/** WordPress 7.1 writes lengths of time in whole words, older ones "mins". */
const inWords = ( text: string ) => text.replace( /\bmins?\b/g, 'minutes' );

describe( 'the reports that the tests of the panel draw', () => {
	it( 'are what PHP says', async () => {
		// Sentences name the host that is asked.
		await bench.site.define( { MEUM_STATUS_API_URL: null } );
		const current = await record( bench.site );
		assert.deepEqual(
			JSON.parse( inWords( readFileSync( RECORDED, 'utf8' ) ) ),
			JSON.parse( inWords( current ) ),
			'Run "npm run reports" and commit what it writes.'
		);
	} );

	it( 'fit the schema', () => {
		Object.values( JSON.parse( readFileSync( RECORDED, 'utf8' ) ) ).forEach(
			assertReport
		);
	} );
} );
