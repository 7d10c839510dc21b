<?php
declare( strict_types=1 );

namespace Meum\Status\Rest;

use Meum\Status\Providers\Registry;
use Meum\Status\Schema;
use Meum\Status\Access;
use Meum\Status\Status\Report;
use Meum\Status\Status\Reports;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

/**
 * GET /reports, GET /reports/{provider}, POST /reports/{provider}/refresh. Every answer that is not a refusal is 200 with a
 * report: a provider that is down is something to report, not an error of this site.
 */
final class Reports_Controller {

	/** Namespace of all routes. */
	public const NAMESPACE = 'meum-status/v1';

	private Registry $providers;
	private Reports $reports;

	public function __construct( Registry $providers, Reports $reports ) {
		$this->providers = $providers;
		$this->reports   = $reports;
	}

	/** Registers the routes. */
	public function register(): void {
		$provider = array(
			'provider' => array(
				'description' => __( 'Id of a provider, as GET /reports lists them.', 'meum-status' ),
				'type'        => 'string',
			),
		);
		$issues   = array(
			'issues' => array(
				'description' => __( 'The most problems to list.', 'meum-status' ),
				'type'        => 'integer',
				'minimum'     => 0,
				'maximum'     => 200,
				'default'     => 200,
			),
		);

		$this->route( '/reports', WP_REST_Server::READABLE, 'get_all', $issues, array( self::class, 'list_schema' ) );
		$this->route( '/reports/(?P<provider>[a-z]+)', WP_REST_Server::READABLE, 'get_one', $provider + $issues, array( self::class, 'schema' ) );
		$this->route(
			'/reports/(?P<provider>[a-z]+)/refresh',
			WP_REST_Server::CREATABLE,
			'refresh',
			$provider + array(
				'by' => array(
					'description' => __( 'An opened page asks when the report has become old, a person at any time.', 'meum-status' ),
					'type'        => 'string',
					'enum'        => array( 'page', 'person' ),
					'required'    => true,
				),
			),
			array( self::class, 'schema' )
		);
	}

	/**
	 * All reports.
	 *
	 * @param WP_REST_Request<array{issues: int}> $request The request.
	 */
	public function get_all( WP_REST_Request $request ): WP_REST_Response {
		$most = (int) $request['issues'];

		return new WP_REST_Response(
			array_map(
				static function ( Report $report ) use ( $most ): array {
					return $report->with_issues( $most )->to_array();
				},
				$this->reports->all()
			)
		);
	}

	/**
	 * One report, from what is stored.
	 *
	 * @param WP_REST_Request<array{provider: string, issues: int}> $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public function get_one( WP_REST_Request $request ) {
		$provider = $this->providers->of_path( $request->get_url_params() );

		return null === $provider
			? self::no_provider()
			: new WP_REST_Response( $this->reports->of( $provider )->with_issues( (int) $request['issues'] )->to_array() );
	}

	/**
	 * One report, asked again if the asker may.
	 *
	 * @param WP_REST_Request<array{provider: string, by: 'page'|'person'}> $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public function refresh( WP_REST_Request $request ) {
		$provider = $this->providers->of_path( $request->get_url_params() );

		return null === $provider
			? self::no_provider()
			: new WP_REST_Response( $this->reports->refresh( $provider, 'person' === $request['by'] ? 'person' : 'page' )->to_array() );
	}

	/** @return true|WP_Error Whether the present user may see reports. */
	public static function may_see() {
		return Access::may_see() ? true : new WP_Error(
			'meum_status_forbidden',
			__( 'Only people who manage this shop may see its Meum status. Ask an administrator of this site.', 'meum-status' ),
			array( 'status' => rest_authorization_required_code() )
		);
	}

	/** @return array<string, mixed> The schema of a report. */
	public static function schema(): array {
		return Schema::read( 'report' );
	}

	/** @return array<string, mixed> The schema of a list of reports. */
	public static function list_schema(): array {
		return array(
			'type'  => 'array',
			'items' => self::schema(),
		);
	}

	/**
	 * Registers one route.
	 *
	 * @param 'get_all'|'get_one'|'refresh'       $callback What answers.
	 * @param non-falsy-string                    $path     Path below the namespace.
	 * @param array<string, array<string, mixed>> $args     Arguments.
	 * @param callable                            $schema   Gives the schema of the answer.
	 */
	private function route( string $path, string $method, string $callback, array $args, callable $schema ): void {
		register_rest_route(
			self::NAMESPACE,
			$path,
			array(
				array(
					'methods'             => $method,
					'callback'            => array( $this, $callback ),
					'permission_callback' => array( self::class, 'may_see' ),
					'args'                => $args,
				),
				'schema' => $schema,
			)
		);
	}

	/** The answer for a provider that does not exist. */
	public static function no_provider(): WP_Error {
		return new WP_Error(
			'meum_status_no_provider',
			__( 'There is no such provider. GET /meum-status/v1/reports lists those that there are.', 'meum-status' ),
			array( 'status' => 404 )
		);
	}
}
