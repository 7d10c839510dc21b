import { HOUR, MINUTE } from './answers';
import { flatError, htmlPage, nestedError } from '../server/replies';
import {
	type Expected,
	type Facts,
	inGroup,
	type Row,
} from '../server/scenario';

/** The answer to a wrong key, in every scenario. */
export const refuseKey = nestedError(
	401,
	'authentication_error',
	'INVALID_API_KEY',
	'The API key is missing or not valid.'
);

/** No answer was ever received, so the state is unknown for the error's own reason. */
function failed( error: NonNullable< Expected[ 'error' ] > ): Expected {
	return { state: 'unknown', reason: error, error };
}

/**
 * @param name       Name of the row.
 * @param sentence   What it shows.
 * @param retryAfter Makes the header's value; left out where there is no header.
 */
function rateLimitRow(
	name: string,
	sentence: string,
	retryAfter?: ( facts: Facts ) => string
): Row {
	return {
		name,
		sentence,
		expected: failed( 'rate_limited' ),
		respond: nestedError(
			429,
			'rate_limit_error',
			'RATE_LIMITED',
			'Too many requests.',
			( facts ) =>
				retryAfter ? { 'retry-after': retryAfter( facts ) } : {}
		),
	};
}

export const refusalScenarios = inGroup( 'Refusals', [
	{
		name: 'unauthorized',
		sentence: '401: Meum does not accept the key.',
		expected: {
			state: 'attention',
			reason: 'key_refused',
			error: 'key_refused',
		},
		respond: refuseKey,
	},
	{
		name: 'forbidden',
		sentence: '403 in the flat error shape, with details.',
		expected: {
			state: 'attention',
			reason: 'forbidden',
			error: 'forbidden',
		},
		respond: flatError(
			403,
			'Payout wallet not configured',
			'EXTERNAL_ORDER_INTEGRATION_CONFLICT',
			{ payout_wallet: 'Add a payout wallet before connecting a store.' }
		),
	},
	{
		name: 'key-scope',
		sentence: '403 in the nested shape: the key lacks a scope.',
		expected: {
			state: 'attention',
			reason: 'key_scope',
			error: 'key_scope',
		},
		respond: nestedError(
			403,
			'permission_error',
			'INSUFFICIENT_SCOPE',
			'This key may not read the WooCommerce integration.'
		),
	},
	{
		name: 'firewall',
		sentence: '403 with an HTML page: something on the way blocks.',
		expected: failed( 'blocked_on_the_way' ),
		respond: htmlPage( 'Access denied', 403 ),
		wholeServer: true,
	},
	{
		name: 'firewall-401',
		sentence: '401 with an HTML page: a proxy asks for a password.',
		expected: failed( 'blocked_on_the_way' ),
		respond: htmlPage( 'Authorization required', 401 ),
		wholeServer: true,
	},
	{
		name: 'not-found',
		sentence: '404: the address is not known there.',
		expected: failed( 'not_found' ),
		respond: nestedError(
			404,
			'not_found_error',
			'NOT_FOUND',
			'There is nothing at this address.'
		),
	},
	{
		name: 'conflict',
		sentence: '409: the integration is in conflict.',
		expected: failed( 'rejected' ),
		respond: flatError(
			409,
			'Another store uses this integration',
			'EXTERNAL_ORDER_INTEGRATION_CONFLICT'
		),
	},
	{
		name: 'unprocessable',
		sentence: '422: the request does not pass validation.',
		expected: failed( 'rejected' ),
		respond: flatError( 422, 'Validation failed', 'VALIDATION_FAILED', {
			store: 'The store has no country.',
		} ),
	},
] );

export const limitScenarios = inGroup( 'Rate limits', [
	rateLimitRow(
		'rate-limited-seconds',
		'429 with Retry-After: 120.',
		() => '120'
	),
	rateLimitRow(
		'rate-limited-date',
		'429 with Retry-After as a date in five minutes.',
		( facts ) => new Date( facts.now.getTime() + 5 * MINUTE ).toUTCString()
	),
	rateLimitRow(
		'rate-limited-absurd',
		'429 with Retry-After of about 31 years.',
		() => String( ( 275_000 * HOUR ) / 1_000 )
	),
	rateLimitRow( 'rate-limited-bare', '429 without Retry-After.' ),
] );

export const outageScenarios = inGroup( 'Outages', [
	{
		name: 'error-500',
		sentence: '500 with an error object.',
		expected: failed( 'provider_down' ),
		respond: nestedError(
			500,
			'api_error',
			'INTERNAL',
			'Something went wrong on our side.'
		),
	},
	{
		name: 'bad-gateway',
		sentence: '502 with a proxy’s HTML page.',
		expected: failed( 'provider_down' ),
		respond: htmlPage( '502 Bad Gateway', 502 ),
		wholeServer: true,
	},
	{
		name: 'down',
		sentence: '503: Meum is down for everybody.',
		expected: failed( 'provider_down' ),
		respond: htmlPage( '503 Service Unavailable', 503 ),
		wholeServer: true,
	},
] );
