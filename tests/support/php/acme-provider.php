<?php
/**
 * A provider that exists only in a test: laid into the folder of providers, it shows whether the rest of the plugin knows any.
 *
 * @package Meum\Status
 */

declare( strict_types=1 );

namespace Meum\Status\Providers\Acme;

use Meum\Status\Http\Client;
use Meum\Status\Http\Decoder;
use Meum\Status\Http\Request;
use Meum\Status\Http\Upstream_Failure;
use Meum\Status\Keys\Key_Kind;
use Meum\Status\Keys\Key_Source;
use Meum\Status\Keys\Secret;
use Meum\Status\Providers\Answer;
use Meum\Status\Providers\Provider;
use Meum\Status\Providers\Setup;
use Meum\Status\Providers\Verdict;
use Meum\Status\Schema;
use Meum\Status\Status\Action;
use Meum\Status\Status\Context;

/** Acme says whether a shop is open, how much stock there is, and what it has noticed. */
final class Acme implements Provider {

	private Client $client;
	private Decoder $decoder;

	public function __construct( Client $client, Decoder $decoder ) {
		$this->client  = $client;
		$this->decoder = $decoder;
	}

	public function id(): string {
		return 'acme';
	}

	public function name(): string {
		return 'Acme';
	}

	public function host(): string {
		return 'acme.example';
	}

	public function support(): string {
		return 'help@acme.example';
	}

	public function dashboard(): string {
		return 'https://acme.example';
	}

	public function key_kind(): Key_Kind {
		return new Key_Kind( 'acme', '/^[!-~]{16,}$/D', 8, 'MEUM_STATUS_ACME_KEY', 'MEUM_STATUS_ACME_URL', 'https://acme.example' );
	}

	public function key_words(): array {
		return array_fill_keys( array( 'label', 'placeholder', 'help', 'shape' ), 'A key of Acme is long.' );
	}

	public function setup(): Setup {
		$key = ( new Key_Source( $this->key_kind() ) )->key();

		return new Setup( $key->problem(), $key->source(), $key->prefix(), $key->fingerprint( 'acme' ) );
	}

	public function fetch( ?Secret $key = null ) {
		$source   = new Key_Source( $this->key_kind() );
		$headers  = array( 'Authorization' => 'Bearer ' . ( $key ?? $source->key() )->reveal() );
		$response = $this->client->get_json( Request::get( $source->address() . '/v1/integration/woocommerce/status', $headers ) );

		if ( $response instanceof Upstream_Failure ) {
			return $response;
		}

		$decoded = $this->decoder->decode( $response->json, Schema::read( 'acme-answer' ) );

		return $this->answer( $decoded['fields'] ) ?? new Upstream_Failure( 'not_understood', time() );
	}

	public function answer( array $fields ): ?Answer {
		if ( ! is_bool( $fields['open'] ?? null ) ) {
			return null;
		}

		$answer            = new Answer( $fields );
		$answer->connected = $fields['open'];
		$answer->issues    = array_values( array_filter( (array) $fields['notes'], 'is_string' ) );

		return $answer;
	}

	public function verdict( Answer $answer, bool $ever_connected, Context $context ): Verdict {
		$stock              = is_int( $answer->fields['stock'] ) ? $answer->fields['stock'] : 0;
		$verdict            = new Verdict( 'attention', array( 'low_stock' ) );
		$verdict->headline  = 'The anvils of Acme run low';
		$verdict->next_step = 'Order anvils.';
		$verdict->action    = Action::dashboard( $this->name(), $this->dashboard() );
		$verdict->checks    = array( $this->check( 'open', 'pass', 'Open' ), $this->check( 'stock', 'warn', (string) $stock ), $this->check( 'anvils', 'skipped', 'None' ) );
		$verdict->details[] = array(
			'name'  => 'stock',
			'label' => 'Stock of anvils',
			'kind'  => 'number',
			'value' => $stock,
			'text'  => '3 anvils',
		);

		return $verdict;
	}

	public function unknown_checks(): array {
		return array();
	}

	public function rhythm(): array {
		return array(
			'healthy' => 900,
			'other'   => 300,
			'stale'   => 7200,
			'page'    => 60,
			'pending' => 10,
		);
	}

	/**
	 * A check.
	 *
	 * @param 'pass'|'warn'|'skipped' $status How it went.
	 * @return Check_Shape
	 */
	private function check( string $id, string $status, string $text ): array {
		return array(
			'id'     => $id,
			'label'  => "Acme $id",
			'status' => $status,
			'text'   => $text,
			'at'     => null,
			'hint'   => null,
			'side'   => null,
			'quiet'  => false,
			'parts'  => array(),
		);
	}
}
