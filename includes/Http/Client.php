<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

use WP_Error;

/**
 * Asks a provider for a JSON object. Every outcome is that object or an Upstream_Failure: nothing is thrown, nothing is followed,
 * nothing costs more than the Limits, and nothing that was sent as a secret is in what comes back.
 */
final class Client {

	/**
	 * Sends one GET request.
	 *
	 * @param Request|null $request Null where its address is none. It is no text, since other plugins' hooks run below this call, and
	 *                              can read all arguments of it in a backtrace, sensitive ones too.
	 * @param (callable( int, \stdClass|null ): (string|null))|null $look Looks at an answer with HTTP status 401 or 403 before it is
	 *                              called a refusal: a token that has expired is no bad key. Gets the status and the decoded body, and
	 *                              gives the code of a failure, or null for the usual one.
	 * @return Response|Upstream_Failure
	 */
	public function get_json( ?Request $request, ?callable $look = null ) {
		if ( null === $request ) {
			$failure           = new Upstream_Failure( 'dns', time() );
			$failure->evidence = 'The address is none that can be asked.';
			return $failure;
		}

		$started   = microtime( true );
		$transport = new Transport( $request );
		$guard     = new Guard( $transport );
		$result    = $guard->send( $request->url );
		$outcome   = $transport->outcome() ?? $this->stopped( $result, $guard->interference( $result ), $started );
		$proxy     = Proxy::to( $request->url );
		$redactor  = new Redactor( array_merge( $request->secrets(), null === $proxy ? array() : array( $proxy->password() ) ) );

		if ( $outcome instanceof Received ) {
			return ( new Response_Reader( $redactor, $look ) )->read( $outcome );
		}

		$outcome->evidence = null === $outcome->evidence ? null : $redactor->clean( $outcome->evidence, 300 );

		return $outcome;
	}

	/**
	 * A request that something on this site kept from being sent.
	 *
	 * @param mixed $result What WordPress gave instead.
	 */
	private function stopped( $result, ?string $interference, float $started ): Upstream_Failure {
		$failure               = new Upstream_Failure( 'blocked_by_site', time() );
		$failure->interference = $interference;
		$failure->evidence     = $result instanceof WP_Error ? $result->get_error_message() : null;
		$failure->latency      = (int) round( 1000 * ( microtime( true ) - $started ) );

		return $failure;
	}
}
