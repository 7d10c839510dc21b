import {
	connectedAnswer,
	fromNow,
	HOUR,
	MINUTE,
	pendingAnswer,
	SECOND,
	unconnectedAnswer,
} from './answers';
import { json } from '../server/replies';
import { inGroup, type Row } from '../server/scenario';

/**
 * @param name      Name of the row.
 * @param sentence  What it shows.
 * @param expiresIn Milliseconds until the key ends, negative if it has; null for no time at all.
 * @param reason    What the report says.
 */
function pendingRow(
	name: string,
	sentence: string,
	expiresIn: number | null,
	reason: 'key_pending' | 'key_expired' = 'key_pending'
): Row {
	return {
		name,
		sentence,
		// A key that ran out is critical only where the store was seen connected before.
		expected: { state: 'pending', reason },
		respond: json( ( facts ) =>
			pendingAnswer(
				expiresIn === null ? null : fromNow( facts, expiresIn )
			)
		),
	};
}

export const setUpScenarios = inGroup( 'Not connected', [
	pendingRow(
		'pending',
		'A connection key waits for 10 more minutes.',
		10 * MINUTE
	),
	pendingRow(
		'pending-24h',
		'A connection key was just made and lives 24 hours.',
		24 * HOUR
	),
	pendingRow(
		'pending-20s',
		'A connection key that runs out in 20 seconds.',
		20 * SECOND
	),
	pendingRow(
		'pending-no-expiry',
		'A connection key without a time of expiry.',
		null
	),
	pendingRow(
		'expired',
		'The connection key ran out five minutes ago, unused.',
		-5 * MINUTE,
		'key_expired'
	),
	{
		name: 'not-ready',
		sentence: 'The connect flow is complete, but payments are not ready.',
		expected: { state: 'critical', reason: 'not_ready' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, {
				status: 'PENDING',
				issues: [ 'Payout wallet is not set up.' ],
				connected: false,
			} )
		),
	},
	{
		name: 'not-connected',
		sentence: 'Meum knows no connection and no key for this store.',
		expected: { state: 'pending', reason: 'not_set_up' },
		respond: json( () => unconnectedAnswer() ),
	},
	{
		name: 'never-connected',
		sentence:
			'A new store that has not begun to connect, in neutral words.',
		expected: { state: 'pending', reason: 'not_set_up' },
		respond: json( () =>
			unconnectedAnswer( {
				status: 'PENDING',
				connection_status: 'NONE',
			} )
		),
	},
	{
		name: 'disconnected',
		sentence: 'The store was connected once and is not any more.',
		expected: { state: 'critical', reason: 'not_connected' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, {
				status: 'DISCONNECTED',
				connection_status: 'DISCONNECTED',
				health_status: 'UNKNOWN',
				issues: [ 'The store was disconnected in the Meum dashboard.' ],
				credential_status: 'REVOKED',
				webhook_health: null,
				connected: false,
			} )
		),
	},
] );
