import {
	connectedAnswer,
	hostileAnswer,
	manyIssues,
	nullAnswer,
	wrongTypesAnswer,
} from './answers';
import { json } from '../server/replies';
import { type Expected, inGroup } from '../server/scenario';

const ISSUE_COUNT = 5_000;

/** An object, but not an answer. */
const notUnderstood: Expected = {
	state: 'unknown',
	reason: 'not_understood',
	error: 'not_understood',
};

export const contentScenarios = inGroup( 'Odd answers', [
	{
		name: 'unknown-words',
		sentence: 'Connected, with words that no documentation lists.',
		expected: { state: 'attention', reason: 'unrecognised' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, {
				health_status: 'SPARKLING_WELL',
				credential_status: 'half-asleep',
				webhook_health: 'NEWEST_WORD',
			} )
		),
	},
	{
		name: 'neutral-words',
		sentence: 'Connected, with words that say neither good nor bad.',
		expected: { state: 'healthy', reason: 'connected' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, {
				status: 'unknown',
				connection_status: 'NONE',
				health_status: 'Pending',
				credential_status: 'NOT_APPLICABLE',
				webhook_health: 'NO_DELIVERIES',
			} )
		),
	},
	{
		name: 'missing-fields',
		sentence: 'Nothing but connected: true.',
		expected: { state: 'attention', reason: 'site_unknown' },
		respond: json( () => ( { connected: true } ) ),
	},
	{
		name: 'missing-connected',
		sentence: 'Everything but the one field that decides.',
		expected: notUnderstood,
		respond: json( ( facts ) =>
			connectedAnswer( facts, { connected: undefined } )
		),
	},
	{
		name: 'error-with-200',
		sentence: 'An error, told with status 200.',
		expected: notUnderstood,
		respond: json( () => ( {
			error: 'Something went wrong on our side.',
			code: 'INTERNAL',
		} ) ),
	},
	{
		name: 'empty-object',
		sentence: 'An object without a single field.',
		expected: notUnderstood,
		respond: json( () => ( {} ) ),
	},
	{
		name: 'all-null',
		sentence: 'Every field is there, and every one is null.',
		expected: notUnderstood,
		respond: json( nullAnswer ),
	},
	{
		name: 'many-issues',
		sentence: 'Connected, with 5,000 problems.',
		expected: { state: 'attention', reason: 'issues' },
		respond: json( ( facts ) =>
			connectedAnswer( facts, { issues: manyIssues( ISSUE_COUNT ) } )
		),
	},
	{
		name: 'hostile',
		sentence: 'Connected, with markup, control characters and tricks.',
		expected: { state: 'attention', reason: 'issues' },
		respond: json( hostileAnswer ),
	},
	{
		name: 'wrong-types',
		sentence: 'Numbers for words, words for objects, "yes" for true.',
		expected: notUnderstood,
		respond: json( wrongTypesAnswer ),
	},
] );
