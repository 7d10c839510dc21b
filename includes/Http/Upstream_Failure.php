<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/**
 * A failed request as a value. Failure_Codes lists the codes.
 *
 * @phpstan-type Quote array{message: string|null, code: string|null, details: list<array{field: string, message: string}>}
 * @phpstan-type Failure_Data array{
 *     code: string,
 *     at: int,
 *     http_status: int|null,
 *     retry_after: int|null,
 *     latency: int,
 *     request_id: string|null,
 *     evidence: string|null,
 *     quote: Quote|null,
 *     is_json: bool,
 *     proxy: string|null,
 *     interference: string|null,
 *     astray: bool
 * }
 */
final class Upstream_Failure {

	/** Stable code, for example timeout. */
	public string $code;

	/** When it happened, in seconds since the epoch. */
	public int $at;

	/** HTTP status, or null if no answer came. */
	public ?int $http_status = null;

	/** Seconds that the provider asks to wait, or null. */
	public ?int $retry_after = null;

	/** How long the request took, in milliseconds. */
	public int $latency = 0;

	/** The provider's own id of the request, for its support, or null. */
	public ?string $request_id = null;

	/** The transport's words, for support; never shown as a sentence of ours. */
	public ?string $evidence = null;

	/** @var Quote|null The provider's own words, or null. */
	public ?array $quote = null;

	/** Whether the answer was JSON, so that it came from the provider and not from what stands before it. */
	public bool $is_json = false;

	/** Host and port of the proxy from wp-config.php that stood between, or null. */
	public ?string $proxy = null;

	/** What on this site stopped or changed the request: a hook, a constant or a header, in a few English words; null if not known. */
	public ?string $interference = null;

	/** Whether the key may have gone to somebody else. */
	public bool $astray = false;

	public function __construct( string $code, int $at ) {
		$this->code = $code;
		$this->at   = $at;
	}

	/** Whether the provider itself refused. */
	public function is_refusal(): bool {
		return Failure_Codes::is_refusal( $this->code );
	}

	/** @return Failure_Data The failure as plain data, to be stored. */
	public function to_array(): array {
		return array(
			'code'         => $this->code,
			'at'           => $this->at,
			'http_status'  => $this->http_status,
			'retry_after'  => $this->retry_after,
			'latency'      => $this->latency,
			'request_id'   => $this->request_id,
			'evidence'     => $this->evidence,
			'quote'        => $this->quote,
			'is_json'      => $this->is_json,
			'proxy'        => $this->proxy,
			'interference' => $this->interference,
			'astray'       => $this->astray,
		);
	}

	/**
	 * A failure from stored data, or null if the data is none. Anybody can edit an option, so each part is looked at.
	 *
	 * @param mixed $data What to_array() gave.
	 */
	public static function from_array( $data ): ?self {
		$at = is_array( $data ) ? self::time_from( $data['at'] ?? null ) : null;

		if ( ! is_array( $data ) || ! is_string( $data['code'] ?? null ) || null === $at ) {
			return null;
		}

		$failure               = new self( $data['code'], $at );
		$failure->http_status  = is_int( $data['http_status'] ?? null ) ? $data['http_status'] : null;
		$failure->retry_after  = is_int( $data['retry_after'] ?? null ) ? $data['retry_after'] : null;
		$failure->latency      = is_int( $data['latency'] ?? null ) ? $data['latency'] : 0;
		$failure->request_id   = self::text_from( $data['request_id'] ?? null );
		$failure->evidence     = self::text_from( $data['evidence'] ?? null );
		$failure->quote        = self::quote_from( $data['quote'] ?? null );
		$failure->is_json      = true === ( $data['is_json'] ?? null );
		$failure->proxy        = self::text_from( $data['proxy'] ?? null );
		$failure->interference = self::text_from( $data['interference'] ?? null );
		$failure->astray       = true === ( $data['astray'] ?? null );

		return $failure;
	}

	/**
	 * A time from stored data, in seconds since the epoch; null for what no calculation can go on with.
	 *
	 * @param mixed $data What stands in its place.
	 */
	public static function time_from( $data ): ?int {
		return is_int( $data ) && $data >= 0 && $data < 10 ** 11 ? $data : null;
	}

	/**
	 * A text from stored data.
	 *
	 * @param mixed $data What stands in its place.
	 */
	private static function text_from( $data ): ?string {
		return is_string( $data ) ? $data : null;
	}

	/**
	 * A quotation from stored data.
	 *
	 * @param mixed $data What stands in the quote.
	 * @return Quote|null
	 */
	private static function quote_from( $data ): ?array {
		if ( ! is_array( $data ) ) {
			return null;
		}

		$details = array();

		foreach ( is_array( $data['details'] ?? null ) ? $data['details'] : array() as $detail ) {
			if ( is_array( $detail ) && is_string( $detail['field'] ?? null ) && is_string( $detail['message'] ?? null ) ) {
				$details[] = array(
					'field'   => $detail['field'],
					'message' => $detail['message'],
				);
			}
		}

		return array(
			'message' => is_string( $data['message'] ?? null ) ? $data['message'] : null,
			'code'    => is_string( $data['code'] ?? null ) ? $data['code'] : null,
			'details' => $details,
		);
	}
}
