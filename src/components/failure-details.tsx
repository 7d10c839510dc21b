import type { Failure } from '../model/failure';

interface FailureDetailsProps {
	failure: Failure;
}

/** What this site's server itself said about a failed request, if anything. */
export function FailureDetails( { failure }: FailureDetailsProps ) {
	if ( failure.message === null && failure.code === null ) {
		return null;
	}
	return (
		<p className="meum-status__small">
			<bdi>{ failure.message }</bdi>{ ' ' }
			{ failure.code !== null && <code>{ failure.code }</code> }
		</p>
	);
}
