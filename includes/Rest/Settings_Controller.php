<?php
declare( strict_types=1 );

namespace Meum\Status\Rest;

use Meum\Status\Providers\Provider;
use Meum\Status\Providers\Registry;
use Meum\Status\Schema;
use Meum\Status\Access;
use Meum\Status\Keys\Key_Desk;
use Meum\Status\Keys\Secret;
use Meum\Status\Keys\Secret_Box;
use Meum\Status\Status\Snapshot_Store;
use Meum\Status\Words\Moment;
use Meum\Status\Words\Setups;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/**
 * GET /settings; PUT or POST /credentials/{provider}; DELETE /credentials/{provider} or POST /credentials/{provider}/remove, since
 * firewalls let no PUT and no DELETE through; POST /credentials/{provider}/test. A change answers with the full new state. A key
 * comes in and never goes out.
 */
final class Settings_Controller {

	private Registry $providers;
	private Key_Desk $desk;

	public function __construct( Registry $providers, Key_Desk $desk ) {
		$this->providers = $providers;
		$this->desk      = $desk;
	}

	/** Registers the routes. */
	public function register(): void {
		$key = array(
			'api_key'                => array(
				'description' => __( 'The key. It is tried before it is stored, and never given out again.', 'meum-status' ),
				'type'        => 'string',
				'required'    => true,
			),
			'untried'                => array(
				'description' => __( 'Store the key although the provider cannot be asked about it.', 'meum-status' ),
				'type'        => 'boolean',
				'default'     => false,
			),
			'confirm_connection_key' => array(
				'description' => __( 'Store the key although it looks like the connection key.', 'meum-status' ),
				'type'        => 'boolean',
				'default'     => false,
			),
		);
		$of  = '/credentials/(?P<provider>[a-z]+)';

		$this->route( '/settings', array( self::endpoint( 'GET', array( $this, 'get' ), array( Reports_Controller::class, 'may_see' ), array() ) ), 'settings' );
		$this->route(
			$of,
			array(
				self::endpoint( 'POST, PUT', array( $this, 'put' ), array( self::class, 'may_change' ), self::provider_and( $key ) ),
				self::endpoint( 'DELETE', array( $this, 'delete' ), array( self::class, 'may_change' ), self::provider_and( array() ) ),
			),
			'settings'
		);
		$this->route( $of . '/remove', array( self::endpoint( 'POST', array( $this, 'delete' ), array( self::class, 'may_change' ), self::provider_and( array() ) ) ), 'settings' );
		$this->route( $of . '/test', array( self::endpoint( 'POST', array( $this, 'test' ), array( self::class, 'may_change' ), self::provider_and( array() ) ) ), 'credential-test' );
	}

	/** The settings as they are now. */
	public function get(): WP_REST_Response {
		$can_change  = Access::may_change();
		$can_seal    = Secret_Box::can_seal();
		$credentials = array();

		Snapshot_Store::prime( $this->providers->ids() );

		foreach ( $this->providers->all() as $provider ) {
			$credentials[] = $this->credential( $provider );
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
	 * @param WP_REST_Request<array{provider: string, api_key: string, untried: bool, confirm_connection_key: bool}> $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public function put( WP_REST_Request $request ) {
		$provider  = $this->providers->of_path( $request->get_url_params() );
		$in_query  = array_key_exists( 'api_key', $request->get_query_params() );
		$confirmed = array(
			'untried'        => true === $request['untried'],
			'connection_key' => true === $request['confirm_connection_key'],
		);
		$key       = self::take_key( $request, $provider );

		// Accepted once, it would be sent so again.
		if ( $in_query ) {
			return new WP_Error(
				'meum_status_key_in_address',
				__( 'The key stood in the address of the request, and addresses end up in logs, so it was not stored. Replace it by a new one, and send that in the body.', 'meum-status' ),
				array( 'status' => 400 )
			);
		}

		return null === $provider || null === $key ? Reports_Controller::no_provider() : $this->desk->put( $provider, $key, $confirmed ) ?? $this->get();
	}

	/**
	 * Takes the key out of a request: from here on the hooks of REST, and whoever logs requests with their answers, do not find it there.
	 *
	 * @param WP_REST_Request<array{provider: string, api_key: string, untried: bool, confirm_connection_key: bool}> $request The request.
	 * @return Secret|null The key without the spaces around it; null where there is no provider that it could be of.
	 */
	private static function take_key( WP_REST_Request $request, ?Provider $provider ): ?Secret {
		$key = null === $provider ? null : new Secret( $provider->key_kind(), trim( (string) $request['api_key'] ), 'database' );

		unset( $request['api_key'] );
		$request->set_body( '' );

		return $key;
	}

	/**
	 * Forgets a key.
	 *
	 * @param WP_REST_Request<array{provider: string}> $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public function delete( WP_REST_Request $request ) {
		$provider = $this->providers->of_path( $request->get_url_params() );

		return null === $provider ? Reports_Controller::no_provider() : ( $this->desk->remove( $provider ) ?? $this->get() );
	}

	/**
	 * Tries the key in use.
	 *
	 * @param WP_REST_Request<array{provider: string}> $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public function test( WP_REST_Request $request ) {
		$provider = $this->providers->of_path( $request->get_url_params() );

		return null === $provider ? Reports_Controller::no_provider() : rest_ensure_response( $this->desk->test( $provider ) );
	}

	/**
	 * What can be told of a provider's key.
	 *
	 * @return array<string, mixed> As `credential` in schemas/settings.schema.json.
	 */
	private function credential( Provider $provider ): array {
		$setup = $provider->setup();
		$words = $provider->key_words();
		$saved = $this->desk->saved( $provider );
		$user  = null === $saved ? false : get_userdata( $saved['by'] );

		return array(
			'provider'     => $provider->id(),
			'name'         => $provider->name(),
			'field'        => array(
				'label'       => $words['label'],
				'placeholder' => $words['placeholder'],
				'help'        => $words['help'],
			),
			'constant'     => $provider->key_kind()->constant,
			'source'       => $setup->source,
			'prefix'       => $setup->prefix,
			'problem'      => $setup->problem,
			'problem_text' => null === $setup->problem ? null : Setups::of( $setup->problem, $provider )['text'],
			'locked'       => $setup->is_locked(),
			'untried'      => $this->desk->is_untried( $provider ),
			'saved'        => null !== $saved,
			'saved_prefix' => $saved['prefix'] ?? null,
			'saved_at'     => null === $saved || null === $saved['at'] ? null : Moment::utc( $saved['at'] ),
			'saved_by'     => false === $user ? null : $user->display_name,
		);
	}

	/** @return true|WP_Error Whether the present user may change settings. */
	public static function may_change() {
		return Access::may_change() ? true : new WP_Error(
			'meum_status_may_not_change',
			Access::who_can_change(),
			array(
				'status'      => rest_authorization_required_code(),
				'out_of_date' => true,
			)
		);
	}

	/**
	 * Arguments of a route that names a provider. It is in the path, but an argument of that name can come in a body or a query too, as
	 * anything.
	 *
	 * @param array<string, array<string, mixed>> $args The other arguments.
	 * @return array<string, array<string, mixed>>
	 */
	private static function provider_and( array $args ): array {
		return array(
			'provider' => array(
				'description' => __( 'Id of a provider, as GET /reports lists them.', 'meum-status' ),
				'type'        => 'string',
				'required'    => true,
			),
		) + $args;
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
