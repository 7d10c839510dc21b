import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Site } from '../../sandbox/wordpress/site';
import type { Report } from '../../src/types/report';
import { at, type Case, judge } from './judge';

/** One line of a table: what is known, and what the report then says. */
export type StateRow = [
	name: string,
	of: Case,
	state: Report[ 'state' ],
	reasons: string[],
];

/** The fields of a connection key that ends in so many seconds; null for one without an end. */
export const key = ( seconds: number | null ) => ( {
	pending_connection_key: {
		key_prefix: 'sk_live_7Qd1',
		expires_at: seconds === null ? null : at( seconds ),
	},
} );

/** One test for each row. */
export async function assertStates(
	test: TestContext,
	site: Site,
	rows: StateRow[]
): Promise< void > {
	const reports = await judge(
		site,
		rows.map( ( [ , one ] ) => one )
	);
	for ( const [ index, [ name, , state, reasons ] ] of rows.entries() ) {
		const report = reports[ index ] as Report;
		await test.test( name, () => {
			assert.deepEqual(
				{ state: report.state, reasons: report.reasons },
				{ state, reasons }
			);
			assert.equal( report.reason, reasons[ 0 ] );
			assert.ok( report.headline && report.next_step );
		} );
	}
}
