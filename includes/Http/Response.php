<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/** A JSON object that came with a good status, free of what was sent as a secret. */
final class Response {

	public \stdClass $json;

	/** HTTP status, from 200 to 299. */
	public int $http_status;

	/** How long the request took, in milliseconds. */
	public int $latency;

	/** Seconds to add to this server's clock to get the provider's, or null where that was not measured. */
	public ?int $clock_offset;

	/** The provider's own id of the request, for its support, or null. */
	public ?string $request_id;

	public function __construct( \stdClass $json, int $http_status, int $latency, ?int $clock_offset, ?string $request_id ) {
		$this->json         = $json;
		$this->http_status  = $http_status;
		$this->latency      = $latency;
		$this->clock_offset = $clock_offset;
		$this->request_id   = $request_id;
	}
}
