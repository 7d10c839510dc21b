import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fits } from '../../../src/request/shape';
import type { Report } from '../../../src/types/report';
import { REPORT } from '../../../src/types/shapes';
import { CASES, type CaseName } from '../../support/recorded-cases';

type Recorded = Record< CaseName, Report >;

const NAMES = Object.keys( CASES );

/** Whether there is a whole report of each case, and of no other. */
function isRecorded( value: unknown ): value is Recorded {
	return (
		typeof value === 'object' &&
		value !== null &&
		Object.keys( value ).join() === NAMES.join() &&
		Object.values( value ).every( ( report ) => fits( report, REPORT ) )
	);
}

function read(): Recorded {
	const recorded: unknown = JSON.parse(
		readFileSync(
			path.join( __dirname, '../../support/recorded-reports.json' ),
			'utf8'
		)
	);
	if ( ! isRecorded( recorded ) ) {
		throw new Error(
			'The recorded reports are not those of the cases. Run "npm run reports".'
		);
	}
	return recorded;
}

/** What PHP says of each case in tests/support/recorded-cases.ts. An integration test proves that it still says so. */
export const REPORTS: Recorded = read();

/** The server's time in every recorded report. */
export const NOW = REPORTS.connected.now;
