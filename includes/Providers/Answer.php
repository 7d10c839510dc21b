<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

/**
 * A provider's answer after decoding, and what every room but the provider's own needs to know of it.
 *
 * @phpstan-import-type Deviation from \Meum\Status\Http\Decoder
 * @phpstan-type Pending_Key array{
 *     prefix: string|null,
 *     expires_at: string|null,
 * }
 * @phpstan-type Answer_Data array{
 *     fields: array<string, mixed>,
 *     deviations: list<Deviation>,
 *     issues_total: int,
 *     clock_offset: int|null,
 * }
 */
final class Answer {

	/** @var array<string, mixed> All decoded fields, by the provider's own names; null where one was absent or did not fit. */
	public array $fields;

	/** @var list<Deviation> Where the answer broke the provider's own contract. */
	public array $deviations = array();

	/** How many problems it named, also those that were cut. */
	public int $issues_total = 0;

	/** Seconds to add to this server's clock to get the provider's, or null where that was not measured. */
	public ?int $clock_offset = null;

	/** @var list<string>|null The problems that it names, in its words and order; null if it did not speak of problems. */
	public ?array $issues = null;

	/** Whether the store is connected. */
	public bool $connected = false;

	/** The provider's id of the store's account or integration, or null. Another one is another store. */
	public ?string $account = null;

	/** @var Pending_Key|null A key that waits to be used, its end by the provider's clock; or null. */
	public ?array $pending_key = null;

	/** @param array<string, mixed> $fields All decoded fields. */
	public function __construct( array $fields ) {
		$this->fields = $fields;
	}

	/** How many problems there are. */
	public function issues_count(): int {
		return max( $this->issues_total, count( $this->issues ?? array() ) );
	}

	/** @return Answer_Data What is stored of it. The rest comes from the fields. */
	public function to_array(): array {
		return array(
			'fields'       => $this->fields,
			'deviations'   => $this->deviations,
			'issues_total' => $this->issues_total,
			'clock_offset' => $this->clock_offset,
		);
	}

	/**
	 * An answer from stored data, or null if it is none. Anybody can edit an option, so each part is looked at.
	 *
	 * @param mixed    $data     What to_array() gave.
	 * @param Provider $provider Whose it is.
	 */
	public static function from_array( $data, Provider $provider ): ?self {
		if ( ! is_array( $data ) || ! is_array( $data['fields'] ?? null ) ) {
			return null;
		}

		/** @var array<string, mixed> $fields Whoever reads a field looks at its type. */
		$fields = $data['fields'];
		$answer = $provider->answer( $fields );

		if ( null !== $answer ) {
			$answer->deviations   = self::deviations_from( $data['deviations'] ?? null );
			$answer->issues_total = is_int( $data['issues_total'] ?? null ) ? $data['issues_total'] : 0;
			$answer->clock_offset = is_int( $data['clock_offset'] ?? null ) ? $data['clock_offset'] : null;
		}

		return $answer;
	}

	/**
	 * Deviations from stored data.
	 *
	 * @param mixed $data What was stored.
	 * @return list<Deviation>
	 */
	private static function deviations_from( $data ): array {
		$deviations = array();

		foreach ( is_array( $data ) ? $data : array() as $row ) {
			if ( is_array( $row ) && is_string( $row['path'] ?? null ) && is_string( $row['expected'] ?? null ) && is_string( $row['found'] ?? null ) ) {
				$deviations[] = array(
					'path'     => $row['path'],
					'expected' => $row['expected'],
					'found'    => $row['found'],
				);
			}
		}

		return $deviations;
	}
}
