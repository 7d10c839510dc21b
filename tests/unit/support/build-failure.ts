import { bareFailure, type RequestFailure } from '../../../src/request/failure';

/** A failure of which only so much is known. */
export function buildFailure(
	overrides: Partial< RequestFailure > = {}
): RequestFailure {
	return { ...bareFailure( 'server' ), ...overrides };
}
