import type { RequestFailure } from './failure';

/** What became of a request. */
export type Outcome< Value > =
	| { status: 'answered'; value: Value }
	| { status: 'failed'; failure: RequestFailure };
