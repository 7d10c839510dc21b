<?php
declare( strict_types=1 );

namespace Meum\Status\Rest;

use Meum\Status\Providers\Provider;
use Meum\Status\Schema;
use Meum\Status\Settings\Access;
use Meum\Status\Settings\Keys;
use Meum\Status\Settings\Secret_Box;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/**
 * GET /settings, PUT and DELETE /credentials/{provider}, POST /credentials/{provider}/test. A change answers with the full
 * new state. A key comes in and never goes out.
 */
final class Settings_Controller {

	/** @var array<string, Provider> The providers, by id. */
	private array $providers = array();
	private Keys $keys;

	/** @param list<Provider> $providers The providers. */
	public function __construct( array $providers, Keys $keys ) {
		foreach ( $providers as $provider ) {
			$this->providers[ $provider->id() ] = $provider;
		}

		$this->keys = $keys;
	}

	/** Registers the routes. */
	public function register(): void {
		$key = array(
			'api_key' => array(
				'description' => __( 'The key. It is tried before it is stored, and never given out again.', 'meum-status' ),
				'type'        => 'string',
				'required'    => true,
			),
			'untried' => array(
				'description' => __( 'Store the key although the provider cannot be asked about it.', 'meum-status' ),
				'type'        => 'boolean',
				'default'     => false,
			),
		);

		$this->route( '/settings', array( self::endpoint( 'GET', array( $this, 'get' ), array( Reports_Controller::class, 'may_see' ), array() ) ), 'settings' );
		$this->route(
			'/credentials/(?P<provider>[a-z]+)',
			array(
				self::endpoint( 'PUT', array( $this, 'put' ), array( self::class, 'may_change' ), $key ),
				self::endpoint( 'DELETE', array( $this, 'delete' ), array( self::class, 'may_change' ), array() ),
			),
			'settings'
		);
		$this->route( '/credentials/(?P<provider>[a-z]+)/test', array( self::endpoint( 'POST', array( $this, 'test' ), array( self::class, 'may_change' ), array() ) ), 'credential-test' );
	}

	/** The settings as they are now. */
	public function get(): WP_REST_Response {
		$can_change  = Access::may_change();
		$can_seal    = Secret_Box::can_seal();
		$credentials = array();

		foreach ( $this->providers as $id => $provider ) {
			$configuration = $provider->configuration();
			$credentials[] = array(
				'provider' => $id,
				'source'   => $configuration['source'],
				'prefix'   => $configuration['prefix'],
				'problem'  => $configuration['problem'],
				'locked'   => in_array( $configuration['source'], array( 'environment', 'constant' ), true ),
				'untried'  => $this->keys->is_untried( $provider ),
			);
		}

		return new WP_REST_Response(
			array(
				'can_change'  => $can_change,
				'who_can'     => Access::who_can_change(),
				'can_seal'    => $can_seal,
				'config_line' => $can_change && ! $can_seal ? Secret_Box::config_line() : null,
				'credentials' => $credentials,
			)
		);
	}

	/**
	 * Tries and stores a key.
	 *
	 * @param WP_REST_Request<array{provider: string, api_key: string, untried: bool}> $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public function put( WP_REST_Request $request ) {
		$provider = $this->providers[ $request['provider'] ] ?? null;

		return null === $provider ? Reports_Controller::no_provider() : ( $this->keys->put( $provider, (string) $request['api_key'], true === $request['untried'] ) ?? $this->get() );
	}

	/**
	 * Forgets a key.
	 *
	 * @param WP_REST_Request<array{provider: string}> $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public function delete( WP_REST_Request $request ) {
		$provider = $this->providers[ $request['provider'] ] ?? null;

		return null === $provider ? Reports_Controller::no_provider() : ( $this->keys->remove( $provider ) ?? $this->get() );
	}

	/**
	 * Tries the key in use.
	 *
	 * @param WP_REST_Request<array{provider: string}> $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public function test( WP_REST_Request $request ) {
		$provider = $this->providers[ $request['provider'] ] ?? null;

		return null === $provider ? Reports_Controller::no_provider() : rest_ensure_response( $this->keys->test( $provider ) );
	}

	/** @return true|WP_Error Whether the present user may change settings. */
	public static function may_change() {
		return Access::may_change() ? true : new WP_Error(
			'meum_status_may_not_change',
			Access::who_can_change(),
			array( 'status' => rest_authorization_required_code() )
		);
	}

	/**
	 * Registers a route.
	 *
	 * @param non-falsy-string           $path      Path below the namespace.
	 * @param list<array<string, mixed>> $endpoints Its methods.
	 * @param string                     $schema    Schema of its answers.
	 */
	private function route( string $path, array $endpoints, string $schema ): void {
		$describe = static function () use ( $schema ): array {
			return Schema::read( $schema );
		};

		register_rest_route( Reports_Controller::NAMESPACE, $path, $endpoints + array( 'schema' => $describe ) );
	}

	/**
	 * One method of a route.
	 *
	 * @param callable                            $callback   What answers.
	 * @param callable                            $permission Who may.
	 * @param array<string, array<string, mixed>> $args       Arguments.
	 * @return array<string, mixed>
	 */
	private static function endpoint( string $methods, callable $callback, callable $permission, array $args ): array {
		return array(
			'methods'             => $methods,
			'callback'            => $callback,
			'permission_callback' => $permission,
			'args'                => $args,
		);
	}
}
