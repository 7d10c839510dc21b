import { bareFailure, type Failure } from '../../../src/request/failure';

/** A failure of which only so much is known. */
export function buildFailure( overrides: Partial< Failure > = {} ): Failure {
	return { ...bareFailure( 'server' ), ...overrides };
}
