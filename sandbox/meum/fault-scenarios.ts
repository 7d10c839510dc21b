import { connectedAnswer, SECOND } from './answers';
import {
	after,
	compress,
	endless,
	endlessTrailers,
	hang,
	truncate,
} from '../server/misbehaviour';
import { htmlPage, json, text } from '../server/replies';
import { type Expected, inGroup, type Respond } from '../server/scenario';

/** Where a followed redirect would carry the key to; the sandbox logs it. */
export const STOLEN_PATH = '/__sandbox/stolen';

const healthy: Expected = { state: 'healthy', reason: 'connected' };
const notUnderstood: Expected = {
	state: 'unknown',
	reason: 'not_understood',
	error: 'not_understood',
};
const timedOut: Expected = {
	state: 'unknown',
	reason: 'timeout',
	error: 'timeout',
};
const noTls: Expected = { state: 'unknown', reason: 'tls', error: 'tls' };

const connected: Respond = json( ( facts ) => connectedAnswer( facts ) );

export const brokenScenarios = inGroup( 'Broken answers', [
	{
		name: 'html',
		sentence: '200 with an HTML page instead of JSON.',
		expected: notUnderstood,
		respond: htmlPage( 'Welcome to the guest network', 200 ),
		wholeServer: true,
	},
	{
		name: 'json-array',
		sentence: '200 with a JSON array instead of an object.',
		expected: notUnderstood,
		respond: json( ( facts ) => [ connectedAnswer( facts ) ] ),
	},
	{
		name: 'empty',
		sentence: '200 with no body at all.',
		expected: notUnderstood,
		respond: text( () => '' ),
	},
	{
		name: 'truncated',
		sentence: 'The connection ends in the middle of the answer.',
		expected: notUnderstood,
		respond: truncate,
	},
	{
		name: 'endless',
		sentence: 'An answer that does not end.',
		expected: notUnderstood,
		respond: endless,
	},
	{
		name: 'endless-trailers',
		sentence: 'A good answer with trailers that do not end.',
		expected: notUnderstood,
		respond: endlessTrailers,
	},
	{
		name: 'nested-lists',
		sentence: 'Under 1 MiB of JSON that takes over 100 MiB once decoded.',
		expected: notUnderstood,
		respond: text(
			() =>
				`{"connected":true,"lists":[${ '[0],'.repeat( 261_000 ) }[]]}`,
			{ headers: () => ( { 'content-type': 'application/json' } ) }
		),
	},
	{
		name: 'wrong-content-type',
		sentence: 'A good answer that calls itself plain text.',
		expected: healthy,
		respond: text( ( facts ) =>
			JSON.stringify( connectedAnswer( facts ) )
		),
	},
	{
		name: 'gzip',
		sentence: 'A good answer, compressed without being asked.',
		expected: healthy,
		respond: compress,
	},
] );

export const transportScenarios = inGroup( 'On the way', [
	{
		name: 'redirect',
		sentence: '302 to another host, where the key must not go.',
		expected: {
			state: 'unknown',
			reason: 'redirected',
			error: 'redirected',
		},
		respond: text( () => '', {
			status: 302,
			headers: ( facts ) => ( {
				location: facts.otherHostUrl + STOLEN_PATH,
			} ),
		} ),
		wholeServer: true,
	},
	{
		name: 'slow',
		sentence: 'A good answer after three seconds.',
		expected: healthy,
		respond: after( 3 * SECOND, connected ),
	},
	{
		name: 'hangs',
		sentence: 'The request is taken and never answered.',
		expected: timedOut,
		respond: hang,
		wholeServer: true,
	},
	{
		name: 'self-signed',
		sentence: 'TLS with a certificate that nobody vouches for.',
		expected: noTls,
		respond: connected,
		baseUrl: ( { tlsUrl } ) => tlsUrl,
	},
	{
		name: 'http-on-tls',
		sentence: 'Plain http where TLS is expected.',
		expected: noTls,
		respond: connected,
		baseUrl: ( { url } ) => url.replace( 'http:', 'https:' ),
	},
] );
