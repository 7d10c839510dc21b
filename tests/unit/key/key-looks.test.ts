import { keyBadge } from '../../../src/key/key-looks';
import { buildError, buildReport } from '../support/build-report';
import { buildCredential, NO_KEY } from '../support/build-settings';

describe( 'keyBadge', () => {
	it.each( [
		[ 'Not set', NO_KEY, {} ],
		[ 'Cannot be used', { problem: 'key_unreadable' }, {} ],
		[ 'Cannot be used', { problem: 'key_malformed' }, {} ],
		[ 'Refused by Meum', {}, { reason: 'key_refused' } ],
		[ 'Refused by Meum', { untried: true }, { reason: 'key_refused' } ],
		[ 'Lacks a permission', {}, { reason: 'key_scope' } ],
		[ 'Not tried yet', { untried: true }, {} ],
		[ 'Accepted by Meum', {}, {} ],
		[ 'Accepted by Meum', {}, { reason: 'not_connected' } ],
		[ undefined, {}, { stale: true } ],
		[ undefined, {}, { error: buildError() } ],
		[ undefined, {}, { answer: null } ],
	] as const )( 'is %s for %j with %j', ( word, credential, report ) => {
		expect(
			keyBadge( buildCredential( credential ), buildReport( report ) )
				?.word
		).toBe( word );
	} );
} );
