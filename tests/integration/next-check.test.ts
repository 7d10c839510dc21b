import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/types/report';
import { openBench } from '../support/bench';
import {
	at,
	type Case,
	HOUR,
	judge,
	MINUTE,
	unconnected,
} from '../support/judge';

const bench = openBench( { cleanEach: false } );

describe( 'the next check', () => {
	const table: [
		name: string,
		of: Case,
		seconds: number | null,
		retry: boolean,
	][] = [
		[ '15 minutes while healthy', {}, 15 * MINUTE, false ],
		[ '5 minutes otherwise', { answer: unconnected() }, 5 * MINUTE, false ],
		[ 'none without a key', { problem: 'no_key' }, null, false ],
		[ 'none before the first', { answer: null }, null, false ],
		[
			'the schedule is kept if this site blocks',
			{ code: 'blocked_by_site', failures: 3 },
			5 * MINUTE,
			false,
		],
		[ '2 minutes after one fault', { code: 'timeout' }, 2 * MINUTE, true ],
		[
			'4 minutes after two',
			{ code: 'timeout', failures: 2 },
			4 * MINUTE,
			true,
		],
		[
			'16 minutes after four',
			{ code: 'timeout', failures: 4 },
			16 * MINUTE,
			true,
		],
		[
			'30 minutes after five',
			{ code: 'timeout', failures: 5 },
			30 * MINUTE,
			true,
		],
		[
			'30 minutes after 500',
			{ code: 'timeout', failures: 500 },
			30 * MINUTE,
			true,
		],
		[ 'a minute after a refusal', { code: 'key_refused' }, MINUTE, true ],
		[
			'an hour after two refusals',
			{ code: 'key_scope', failures: 2 },
			HOUR,
			true,
		],
		[ 'Retry-After', { code: 'rate_limited', retryAfter: 90 }, 90, true ],
		[
			'Retry-After at most an hour',
			{ code: 'rate_limited', retryAfter: 86_400 },
			HOUR,
			true,
		],
		[
			'back-off without Retry-After',
			{ code: 'rate_limited', retryAfter: null },
			2 * MINUTE,
			true,
		],
		[
			'Retry-After of a fault, where it is longer',
			{ code: 'provider_down', retryAfter: 10 * MINUTE },
			10 * MINUTE,
			true,
		],
		[
			'Retry-After of a fault, at most an hour',
			{ code: 'provider_down', retryAfter: 86_400 },
			HOUR,
			true,
		],
		[
			'back-off, where that is longer than Retry-After',
			{ code: 'provider_down', retryAfter: 90 },
			2 * MINUTE,
			true,
		],
		[
			'back-off of five faults, where that is longer than Retry-After',
			{ code: 'provider_down', failures: 5, retryAfter: 10 * MINUTE },
			30 * MINUTE,
			true,
		],
		[
			'Retry-After of another answer is not for us',
			{ code: 'not_found', retryAfter: 10 * MINUTE },
			2 * MINUTE,
			true,
		],
		[
			'a minute after the account was suspended',
			{ code: 'suspended' },
			MINUTE,
			true,
		],
		[
			'an hour after that was said twice',
			{ code: 'suspended', failures: 2 },
			HOUR,
			true,
		],
		[
			'none while nothing can be kept',
			{ code: 'database', failures: 0 },
			null,
			false,
		],
		[
			'at once, where the last attempt lies in the future',
			{ age: -HOUR },
			0,
			false,
		],
		[
			'at once, where the last failure lies in the future',
			{ code: 'timeout', failedAgo: -HOUR },
			0,
			false,
		],
		[
			'the schedule is kept if this site blocks, also after a refusal',
			{ code: 'blocked_by_site', refused: 'key_refused' },
			5 * MINUTE,
			false,
		],
	];

	it( 'follows the table', async ( test ) => {
		const reports = await judge(
			bench.site,
			table.map( ( [ , one ] ) => one )
		);
		for ( const [ index, [ name, , seconds, retry ] ] of table.entries() ) {
			const report = reports[ index ] as Report;
			await test.test( name, () => {
				assert.equal(
					report.next_check_at,
					seconds === null ? null : at( seconds )
				);
				assert.equal(
					report.error?.retry_at ?? null,
					retry && seconds !== null ? at( seconds ) : null
				);
			} );
		}
	} );
} );
