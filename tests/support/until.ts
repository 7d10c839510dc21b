import { setTimeout } from 'node:timers/promises';

const PATIENCE = 60_000;
const POLL = 20;

/**
 * Waits for what a test needs, and not for a time.
 *
 * @param what    What is waited for, for the sentence.
 * @param isThere Looked at again and again.
 * @throws An Error after a minute.
 */
export async function until(
	what: string,
	isThere: () => boolean
): Promise< void > {
	const deadline = Date.now() + PATIENCE;
	while ( ! isThere() ) {
		if ( Date.now() > deadline ) {
			throw new Error( `Waited for a minute for ${ what }.` );
		}
		await setTimeout( POLL );
	}
}
