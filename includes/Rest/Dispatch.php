<?php
declare( strict_types=1 );

namespace Meum\Status\Rest;

/** Answers requests for this plugin where something is thrown, which would end in WordPress's page for fatal errors. */
final class Dispatch {

	/** Registers it. */
	public static function register(): void {
		add_filter( 'rest_dispatch_request', array( self::class, 'guard' ), 10, 4 );
	}

	/**
	 * Calls what answers a request for this plugin, as WordPress would.
	 *
	 * @param mixed $result  What another plugin answers, or null.
	 * @param mixed $request The request.
	 * @param mixed $route   The route, as it was registered.
	 * @param mixed $handler What was registered for it.
	 * @return mixed
	 */
	public static function guard( $result, $request, $route, $handler ) {
		$answer = is_array( $handler ) ? $handler['callback'] ?? null : null;

		if ( null !== $result || ! is_callable( $answer ) || ! is_string( $route ) || 0 !== strpos( $route, '/' . Reports_Controller::NAMESPACE . '/' ) ) {
			return $result;
		}

		return \Meum\Status\guarded(
			static function () use ( $answer, $request ) {
				return $answer( $request );
			}
		);
	}
}
