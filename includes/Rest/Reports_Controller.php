<?php
declare( strict_types=1 );

namespace Meum\Status\Rest;

use Meum\Status\Schema;
use Meum\Status\Settings\Access;
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

	private Reports $reports;

	public function __construct( Reports $reports ) {
		$this->reports = $reports;
	}

	/** Registers the routes. */
	public function register(): void {
		$provider = array(
			'provider' => array(
				'description' => __( 'Id of the provider, for example meum.', 'meum-status' ),
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
		$reports = array();

		foreach ( $this->reports->ids() as $id ) {
			$reports[] = self::with_issues( (array) $this->reports->get( $id ), (int) $request['issues'] );
		}

		return new WP_REST_Response( $reports );
	}

	/**
	 * One report, from what is stored.
	 *
	 * @param WP_REST_Request<array{provider: string, issues: int}> $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public function get_one( WP_REST_Request $request ) {
		$report = $this->reports->get( self::provider( $request->get_url_params() ) );

		return null === $report ? self::no_provider() : new WP_REST_Response( self::with_issues( $report, (int) $request['issues'] ) );
	}

	/**
	 * One report, asked again if the asker may.
	 *
	 * @param WP_REST_Request<array{provider: string, by: 'page'|'person'}> $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public function refresh( WP_REST_Request $request ) {
		$report = $this->reports->refresh( self::provider( $request->get_url_params() ), 'person' === $request['by'] ? 'person' : 'page' );

		return null === $report ? self::no_provider() : new WP_REST_Response( $report );
	}

	/**
	 * The provider that a request's path names. WordPress would rather take one from a query or a body.
	 *
	 * @param array<mixed> $path Parameters of the path.
	 */
	private static function provider( array $path ): string {
		$provider = $path['provider'] ?? '';

		return is_string( $provider ) ? $provider : '';
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

	/**
	 * The report with fewer problems listed; their number stays true.
	 *
	 * @param array<string, mixed> $report The report.
	 * @return array<string, mixed>
	 */
	private static function with_issues( array $report, int $most ): array {
		if ( is_array( $report['issues'] ) && count( $report['issues'] ) > $most ) {
			$report['issues'] = array_slice( $report['issues'], 0, $most );

			if ( is_array( $report['answer'] ) && is_array( $report['answer']['issues'] ?? null ) ) {
				$report['answer']['issues'] = array_slice( $report['answer']['issues'], 0, $most );
			}
		}

		return $report;
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
