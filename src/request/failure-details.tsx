import { __, sprintf } from '@wordpress/i18n';
import type { RequestFailure } from './failure';

interface FailureDetailsProps {
	failure: RequestFailure;
}

/** What is known about a failed request besides its sentence, for whoever looks after the site. */
export function FailureDetails( { failure }: FailureDetailsProps ) {
	const { code, message, request, status } = failure;
	const parts = [
		message !== null && <bdi key="message">{ message }</bdi>,
		code !== null && (
			<code key="code" translate="no">
				{ code }
			</code>
		),
		status !== null && (
			<span key="status">
				{ sprintf(
					/* translators: %d: HTTP status, for example 503. */
					__( 'HTTP status %d', 'meum-status' ),
					status
				) }
			</span>
		),
		request !== null && (
			<code key="request" dir="ltr" translate="no">
				{ request }
			</code>
		),
	].filter( Boolean );

	return parts.length === 0 ? null : (
		<p
			key={ JSON.stringify( [ message, code, status, request ] ) }
			className="meum-status__small meum-status__evidence"
		>
			{ parts }
		</p>
	);
}
