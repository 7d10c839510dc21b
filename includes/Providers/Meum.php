<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

use Meum\Status\Http\Client;
use Meum\Status\Http\Decoder;
use Meum\Status\Http\Failure;
use Meum\Status\Http\Refusal;
use Meum\Status\Http\Request;
use Meum\Status\Http\Response;
use Meum\Status\Schema;
use Meum\Status\Settings\Credentials;
use Meum\Status\Settings\Secret;

// Asked for by its address, the file would end in a fatal error that tells the folder.
defined( 'ABSPATH' ) || exit;

/**
 * Asks Meum for the status of this store's WooCommerce integration.
 *
 * @link https://docs.meum.io/api-reference/woocommerce-api
 */
final class Meum implements Provider {

	private const PATH = '/v1/integration/woocommerce/status';

	private Client $client;
	private Decoder $decoder;
	private Credentials $credentials;

	public function __construct( Client $client, Decoder $decoder, Credentials $credentials ) {
		$this->client      = $client;
		$this->decoder     = $decoder;
		$this->credentials = $credentials;
	}

	public function id(): string {
		return 'meum';
	}

	public function name(): string {
		return 'Meum';
	}

	public function host(): string {
		$host = wp_parse_url( $this->credentials->meum_address() ?? Credentials::MEUM_ADDRESS, PHP_URL_HOST );

		return is_string( $host ) ? $host : '';
	}

	public function support(): string {
		return 'support@meum.io';
	}

	public function configuration(): array {
		$key     = $this->credentials->meum_key();
		$address = $this->credentials->meum_address();
		$problem = $key->problem();

		return array(
			'problem'     => null === $problem && null === $address ? 'address_invalid' : $problem,
			'source'      => $key->source(),
			'prefix'      => $key->prefix(),
			'fingerprint' => $key->fingerprint( (string) $address ),
		);
	}

	public function fetch( ?Secret $key = null ) {
		$address = $this->credentials->meum_address();
		$key     = $key ?? $this->credentials->meum_key();

		if ( null === $address ) {
			return new Failure( 'blocked_by_site', time() );
		}

		// First, so that nobody is asked where the answer could not be read.
		$schema   = Schema::read( 'meum-answer' );
		$response = $this->client->get_json(
			Request::get( $address . self::PATH, array( 'Authorization' => 'Bearer ' . $key->reveal() ) )
		);

		if ( $response instanceof Failure ) {
			return $response;
		}
		// An error can be told with status 200. Without the one field that decides, it is no answer.
		if ( ! is_bool( $response->json->connected ?? null ) ) {
			return $this->not_understood( $response );
		}

		$decoded = $this->decoder->decode( $response->json, $schema );

		return array(
			'fields'       => $decoded['fields'],
			'deviations'   => $decoded['deviations'],
			'issues_total' => $decoded['counts']['/issues'] ?? 0,
			'clock_offset' => $response->clock_offset,
		);
	}

	/** An object that is no answer. */
	private function not_understood( Response $response ): Failure {
		$failure              = new Failure( 'not_understood', time() );
		$failure->is_json     = true;
		$failure->http_status = $response->http_status;
		$failure->latency     = $response->latency;
		$failure->request_id  = $response->request_id;
		$failure->quote       = Refusal::quote( $response->json );

		return $failure;
	}

	public function problems( array $fields ): array {
		return array_values( array_filter( is_array( $fields['issues'] ?? null ) ? $fields['issues'] : array(), 'is_string' ) );
	}

	public function verdict( array $answer, ?int $ever_connected_at, array $site, int $now ): array {
		return ( new Meum_Verdict( $answer, $site, $now ) )->to_array( null !== $ever_connected_at );
	}

	public function unknown_checks(): array {
		return Meum_Checks::unknown();
	}

	public function rhythm(): array {
		return array(
			'healthy' => 15 * MINUTE_IN_SECONDS,
			'other'   => 5 * MINUTE_IN_SECONDS,
			'stale'   => 2 * HOUR_IN_SECONDS,
			'page'    => MINUTE_IN_SECONDS,
			'pending' => 10,
		);
	}
}
