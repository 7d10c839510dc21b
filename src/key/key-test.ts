import type { Outcome } from '../request/outcome';
import type { CredentialTest } from '../types/credential-test';
import { keyFailureSentence } from './key-failure';

/** A trial of the key that is in use. */
export type KeyTest =
	| { status: 'idle' }
	| { status: 'running' }
	| {
			status: 'done';
			result: CredentialTest[ 'result' ];
			message: string;
			remedy: string | null;
	  };

/** What came of a trial. If this site itself does not answer, nothing is known about the key. */
export function finishedTest(
	outcome: Outcome< CredentialTest >
): Extract< KeyTest, { status: 'done' } > {
	if ( outcome.status === 'failed' ) {
		return {
			status: 'done',
			result: 'unknown',
			message: keyFailureSentence( outcome.failure ),
			remedy: null,
		};
	}
	const { result, message, remedy } = outcome.value;

	return { status: 'done', result, message, remedy };
}
