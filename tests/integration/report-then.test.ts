import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/types/report';
import { openBench } from '../support/bench';
import {
	answer,
	type Case,
	HOUR,
	judge,
	MINUTE,
	NOW,
	unconnected,
} from '../support/judge';
import { key } from '../support/state-rows';

const bench = openBench( { cleanEach: false } );

async function reportsOn( ...cases: Case[] ): Promise< Report[] > {
	return judge( bench.site, cases );
}

const hint = ( report: Report | undefined, id: string ) =>
	report?.checks.find( ( one ) => one.id === id )?.hint ?? '';

describe( 'what was true before', () => {
	it( 'brings an open page back when it gets too old, though the provider may not be asked', async () => {
		const [ limited ] = await reportsOn( {
			age: 2 * HOUR - 200,
			code: 'rate_limited',
			retryAfter: HOUR,
		} );
		assert.equal( limited?.state, 'healthy' );
		assert.equal( limited?.poll, 201 );
	} );

	it( 'keeps its hints where the next step is about something else', async () => {
		const other = answer( { site_url: 'https://other.example' } );
		const [ fresh, refused, stale ] = await reportsOn(
			{ answer: other },
			{ answer: other, code: 'key_refused' },
			{ answer: other, failures: 2 }
		);
		assert.equal( hint( fresh, 'site' ), '' );
		assert.match( hint( refused, 'site' ), /copy|another store/ );
		assert.match( hint( stale, 'site' ), /copy|another store/ );
	} );

	it( 'shows its checks although the store was being set up then', async () => {
		const pending = unconnected( {
			...key( HOUR ),
			integration_id: null,
		} );
		const [ now, then ] = await reportsOn(
			{ answer: pending },
			{ answer: pending, failures: 2 }
		);
		const shown = ( report: Report | undefined ) =>
			report?.checks.filter( ( { quiet } ) => ! quiet ).length ?? 0;
		assert.equal( shown( now ), 0 );
		assert.ok( shown( then ) > 0 );
	} );

	it( 'is told as it was then, and not as it would be now', async () => {
		const [ report ] = await reportsOn( {
			answer: unconnected( { ...key( -HOUR ), integration_id: null } ),
			age: 3 * HOUR,
		} );
		assert.match(
			report?.headline ?? '',
			/a connection key was waiting to be used/
		);
	} );
} );

describe( 'the report', () => {
	it( 'counts problems that were cut in its details too', async () => {
		const [ report ] = await reportsOn( {
			answer: answer( { issues: [ 'One.', 'Two.' ] } ),
			issuesTotal: 500,
		} );
		assert.equal(
			report?.details.find( ( { name } ) => name === 'issues' )?.text,
			'500 problems'
		);
	} );

	it( 'takes an empty id for none, and a key whose end cannot be read for one that waits no more', async () => {
		const [ empty, unreadable ] = await reportsOn(
			{ answer: unconnected( { integration_id: '' } ) },
			{
				answer: unconnected( {
					integration_id: null,
					pending_connection_key: {
						key_prefix: 'sk_live_7Qd1',
						expires_at: 'soon',
					},
				} ),
			}
		);
		assert.equal( empty?.reason, 'not_set_up' );
		assert.equal( unreadable?.poll, 60 );
	} );

	it( 'goes on where somebody has broken stored times or the refusal', async () => {
		const [ far, odd ] = await reportsOn(
			{
				code: 'timeout',
				failedAgo: NOW - Number.MAX_SAFE_INTEGER,
			},
			{ refused: 'banana' }
		);
		assert.equal( far?.error, null );
		assert.equal( odd?.state, 'healthy' );
	} );

	it( 'says whose side a failure is on, and who can act where an address cannot be used', async () => {
		const [ failed, address ] = await reportsOn(
			{ failures: 1, failedAgo: MINUTE },
			{ problem: 'address_invalid' }
		);
		assert.equal( failed?.error?.who, 'Your web host can solve this.' );
		assert.equal( address?.who, 'You can solve this.' );
	} );
} );
