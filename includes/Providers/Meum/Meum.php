<?php
declare( strict_types=1 );

namespace Meum\Status\Providers\Meum;

use Meum\Status\Http\Client;
use Meum\Status\Http\Decoder;
use Meum\Status\Http\Upstream_Failure;
use Meum\Status\Http\Refusal;
use Meum\Status\Http\Request;
use Meum\Status\Http\Response;
use Meum\Status\Providers\Answer;
use Meum\Status\Providers\Provider;
use Meum\Status\Providers\Setup;
use Meum\Status\Providers\Verdict;
use Meum\Status\Schema;
use Meum\Status\Keys\Key_Kind;
use Meum\Status\Keys\Key_Source;
use Meum\Status\Keys\Secret;
use Meum\Status\Site\Clocks;
use Meum\Status\Status\Context;

// Asked for by its address, the file would end in a fatal error that tells the folder.
defined( 'ABSPATH' ) || exit;

/**
 * Asks Meum for the status of this store's WooCommerce integration.
 *
 * @link https://docs.meum.io/api-reference/woocommerce-api
 */
final class Meum implements Provider {

	/** The name, which is not translated. */
	public const NAME = 'Meum';

	/** The dashboard. Addresses below it are documented nowhere. */
	public const DASHBOARD = 'https://app.meum.io';

	/** Pattern of the payment plugin's folder or file. Its name is documented nowhere, so any that has one of these words counts. */
	public const PAYMENT_PLUGIN = '/(?:^|[-_])(?:meum|stablecoin)(?![-_]?status)/i';

	private const ADDRESS = 'https://api.meum.io';
	private const PATH    = '/v1/integration/woocommerce/status';

	private Client $client;
	private Decoder $decoder;
	private Key_Source $keys;

	public function __construct( Client $client, Decoder $decoder ) {
		$this->client  = $client;
		$this->decoder = $decoder;
		$this->keys    = new Key_Source( $this->key_kind() );
	}

	public function id(): string {
		return 'meum';
	}

	public function name(): string {
		return self::NAME;
	}

	public function host(): string {
		$host = wp_parse_url( $this->keys->address() ?? self::ADDRESS, PHP_URL_HOST );

		return is_string( $host ) ? $host : '';
	}

	public function support(): string {
		return 'support@meum.io';
	}

	public function dashboard(): string {
		return self::DASHBOARD;
	}

	public function key_kind(): Key_Kind {
		return self::kind();
	}

	/** Meum's kind of key. */
	public static function kind(): Key_Kind {
		return new Key_Kind(
			'meum',
			// Printable ASCII of a sane length.
			'/^sk_live_[!-~]{8,240}$/D',
			// Meum's own key prefix.
			12,
			'MEUM_STATUS_API_KEY',
			'MEUM_STATUS_API_URL',
			self::ADDRESS
		);
	}

	public function key_words(): array {
		return array(
			'label'       => __( 'Store API key', 'meum-status' ),
			'placeholder' => 'sk_live_…',
			'help'        => __( 'Enter an API key of this store that may read its WooCommerce integration. It is tried before it is saved.', 'meum-status' ),
			'shape'       => __( 'A key of Meum begins with sk_live_ and has no spaces.', 'meum-status' ),
		);
	}

	public function setup(): Setup {
		$key     = $this->keys->key();
		$address = $this->keys->address();
		$problem = $key->problem();

		return new Setup(
			null === $problem && null === $address ? 'address_invalid' : $problem,
			$key->source(),
			$key->prefix(),
			$key->fingerprint( (string) $address )
		);
	}

	public function fetch( ?Secret $key = null ) {
		$address = $this->keys->address();
		$key     = $key ?? $this->keys->key();

		if ( null === $address ) {
			return new Upstream_Failure( 'blocked_by_site', time() );
		}

		// First, so that nobody is asked where the answer could not be read.
		$schema   = Schema::read( 'meum-answer' );
		$response = $this->client->get_json(
			Request::get( $address . self::PATH, array( 'Authorization' => 'Bearer ' . $key->reveal() ) )
		);

		if ( $response instanceof Upstream_Failure ) {
			return $response;
		}

		$decoded = $this->decoder->decode( $response->json, $schema );
		$answer  = $this->answer( $decoded['fields'] );

		if ( null === $answer ) {
			return $this->not_understood( $response );
		}

		$answer->deviations   = $decoded['deviations'];
		$answer->issues_total = $decoded['counts']['/issues'] ?? 0;
		$answer->clock_offset = $response->clock_offset;

		return $answer;
	}

	/** An object that is no answer: an error can be told with status 200. */
	private function not_understood( Response $response ): Upstream_Failure {
		$failure              = new Upstream_Failure( 'not_understood', time() );
		$failure->is_json     = true;
		$failure->http_status = $response->http_status;
		$failure->latency     = $response->latency;
		$failure->request_id  = $response->request_id;
		$failure->quote       = Refusal::quote( $response->json );

		return $failure;
	}

	public function answer( array $fields ): ?Answer {
		$read      = new Fields( $fields );
		$connected = $read->connected();

		if ( null === $connected ) {
			return null;
		}

		$account             = (string) $read->text( 'integration_id' );
		$answer              = new Answer( $fields );
		$answer->connected   = $connected;
		$answer->issues      = $read->issues();
		$answer->account     = '' === $account ? null : strtolower( $account );
		$answer->pending_key = $read->pending_key();

		return $answer;
	}

	public function verdict( Answer $answer, bool $ever_connected, Context $context ): Verdict {
		$fields     = new Fields( $answer->fields );
		$problems   = $answer->issues_count();
		$clocks     = new Clocks( $context->now, $answer->clock_offset );
		$comparison = ( new Record( $fields, $context, $clocks ) )->rows();
		$ruling     = ( new State( $fields, $problems, $context->site, $clocks ) )->of( $ever_connected, $comparison[0]['result'] );
		$verdict    = new Verdict( $ruling['state'], $ruling['reasons'] );
		$row        = ( new Reasons( $fields, $problems, $clocks->difference() ) )->row( $ruling['reasons'][0], $ruling['state'] );

		$verdict->headline    = $row['headline'];
		$verdict->dated       = $row['dated'];
		$verdict->lead        = $row['lead'];
		$verdict->side        = $row['side'] ?? null;
		$verdict->next_step   = $row['next_step'];
		$verdict->action      = Reasons::action( $row['place'], $context->reader );
		$verdict->severity    = 'pending' === $ruling['state'] ? 'info' : 'warning';
		$verdict->pending_key = $clocks->shown_key( $answer->pending_key );
		$verdict->said        = Checks::said( $ruling['reasons'][0] );
		$verdict->checks      = ( new Checks( $fields, $verdict, $clocks ) )->rows( $comparison[0], $context->site );
		$verdict->details     = Details::of( $fields, $problems, $context->now );
		$verdict->comparison  = $comparison;

		if ( 'pending' === $ruling['state'] && null !== $answer->pending_key ) {
			$verdict->steps = Reasons::steps( $context->reader );
		}

		return $verdict;
	}

	public function unknown_checks(): array {
		return Checks::unknown();
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
