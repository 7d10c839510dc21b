import { connectedAnswer } from './answers';
import { json } from '../server/replies';
import { inGroup } from '../server/scenario';

export const connectedScenarios = inGroup( 'Connected', [
	{
		name: 'connected',
		sentence: 'The store takes payments and nothing is wrong.',
		expected: { state: 'healthy', reason: 'connected' },
		respond: json( ( facts ) => connectedAnswer( facts ) ),
	},
	{
		name: 'degraded',
		sentence: 'Payments work, webhooks fail and Meum reports two problems.',
		expected: { state: 'attention', reason: 'webhooks' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, {
				health_status: 'DEGRADED',
				webhook_health: 'FAILING',
				issues: [
					'Webhook deliveries to your store have failed 12 times in the last hour.',
					'Payout wallet is not verified. Payments will be held until it is.',
				],
			} )
		),
	},
	{
		name: 'health-degraded',
		sentence: 'Payments work, and only the health word is bad.',
		expected: { state: 'attention', reason: 'health' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, { health_status: 'DEGRADED' } )
		),
	},
	{
		name: 'credentials-revoked',
		sentence:
			'Meum calls the store connected, but its credentials revoked.',
		expected: { state: 'attention', reason: 'credentials' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, { credential_status: 'REVOKED' } )
		),
	},
	{
		name: 'issues-only',
		sentence: 'All words are good, yet Meum lists a problem.',
		expected: { state: 'attention', reason: 'issues' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, {
				issues: [
					'Payout wallet is not verified. Payments will be held until it is.',
				],
			} )
		),
	},
	{
		name: 'rotating',
		sentence: 'Connected, with a new connection key that would rotate it.',
		expected: { state: 'attention', reason: 'key_waiting' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, {
				issues: [
					'A new connection key was created for a store that is already connected.',
				],
				pending_connection_key: {
					key_prefix: 'sk_live_0aZz',
					expires_at: null,
				},
			} )
		),
	},
	{
		name: 'other-site',
		sentence: 'Connected, but Meum has another site on record.',
		expected: { state: 'attention', reason: 'other_site' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, {
				site_url: 'https://staging.shop.example',
				webhook_url:
					'https://staging.shop.example/wp-json/meum/v1/webhook',
			} )
		),
	},
	{
		name: 'contradiction',
		sentence: 'Connected is true, and another field says the opposite.',
		expected: { state: 'attention', reason: 'contradiction' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, { connection_status: 'DISCONNECTED' } )
		),
	},
] );
