<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

use Meum\Status\Http\Client;
use Meum\Status\Http\Decoder;
use Meum\Status\Http\Failure;
use Meum\Status\Schema;
use Meum\Status\Settings\Credentials;
use Meum\Status\Settings\Secret;

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

		$json = $this->client->get_json(
			$address . self::PATH,
			array( 'Authorization' => 'Bearer ' . $key->reveal() )
		);

		if ( $json instanceof Failure ) {
			return $json;
		}

		$decoded = $this->decoder->decode( $json, Schema::read( 'meum-answer' ) );

		return array(
			'fields'       => $decoded['fields'],
			'deviations'   => $decoded['deviations'],
			'issues_total' => $decoded['counts']['/issues'] ?? 0,
		);
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
			'healthy'     => 15 * MINUTE_IN_SECONDS,
			'other'       => 5 * MINUTE_IN_SECONDS,
			'stale'       => 2 * HOUR_IN_SECONDS,
			'page'        => MINUTE_IN_SECONDS,
			'near_expiry' => 10,
		);
	}
}
