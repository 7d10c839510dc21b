<?php
declare( strict_types=1 );

namespace Meum\Status\Providers\Meum;

/**
 * The decoded fields of Meum's answer, by their types: what an option holds in their place may be anything.
 *
 * @phpstan-import-type Pending_Key from \Meum\Status\Providers\Answer
 */
final class Fields {

	/** @var array<string, mixed> */
	private array $fields;

	/** @param array<string, mixed> $fields Decoded fields. */
	public function __construct( array $fields ) {
		$this->fields = $fields;
	}

	/** A text, or null. */
	public function text( string $name ): ?string {
		$value = $this->fields[ $name ] ?? null;

		return is_string( $value ) ? $value : null;
	}

	/** A moment in seconds since the epoch, or null. */
	public function time( string $name ): ?int {
		$time = strtotime( (string) $this->text( $name ) );

		return false === $time ? null : $time;
	}

	/** Whether the store is connected, or null where that is not said. */
	public function connected(): ?bool {
		$connected = $this->fields['connected'] ?? null;

		return is_bool( $connected ) ? $connected : null;
	}

	/** @return list<string>|null The problems, or null where there is no list of them. */
	public function issues(): ?array {
		$issues = $this->fields['issues'] ?? null;

		return is_array( $issues ) ? array_values( array_filter( $issues, 'is_string' ) ) : null;
	}

	/** @return Pending_Key|null The connection key. An object that tells nothing is none. */
	public function pending_key(): ?array {
		$key     = $this->fields['pending_connection_key'] ?? null;
		$prefix  = is_array( $key ) && is_string( $key['key_prefix'] ?? null ) && '' !== $key['key_prefix'] ? $key['key_prefix'] : null;
		$expires = is_array( $key ) && is_string( $key['expires_at'] ?? null ) ? $key['expires_at'] : null;

		return null === $prefix && null === $expires ? null : array(
			'prefix'     => $prefix,
			'expires_at' => $expires,
		);
	}

	/** @return 'good'|'neutral'|'bad'|'unrecognised' What a field's word says. */
	public function meaning( string $name ): string {
		return Words::meaning( $name, $this->text( $name ) );
	}
}
