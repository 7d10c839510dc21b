<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

/**
 * Builds the report's checks from an answer. Red is kept for what stops payments.
 *
 * @phpstan-import-type Check from Provider
 * @phpstan-import-type Comparison_Row from Provider
 */
final class Meum_Checks {

	/** @var array<string, mixed> Decoded fields of the answer. */
	private array $fields;

	/** State of the report. */
	private string $state;

	/** Seconds since the epoch. */
	private int $now;

	/** @param array<string, mixed> $fields Decoded fields of the answer. */
	public function __construct( array $fields, string $state, int $now ) {
		$this->fields = $fields;
		$this->state  = $state;
		$this->now    = $now;
	}

	/** @return list<Check> All rows before there is an answer. */
	public static function unknown(): array {
		$rows = array();

		foreach ( array_keys( self::labels() ) as $id ) {
			$rows[] = self::row( $id, 'unknown', null, __( 'Not checked', 'meum-status' ), null );
		}

		return $rows;
	}

	/**
	 * All rows.
	 *
	 * @param Comparison_Row $site How the recorded site compares with this one.
	 * @return list<Check>
	 */
	public function rows( array $site ): array {
		return array(
			$this->word( 'connection', 'connection_status' ),
			$this->ready(),
			$this->word( 'health', 'health_status' ),
			$this->word( 'credentials', 'credential_status' ),
			$this->word( 'webhooks', 'webhook_health' ),
			$this->site( $site ),
			$this->check_in(),
		);
	}

	/** @return Check A row whose value is one of Meum's words. */
	private function word( string $id, string $field ): array {
		$field  = $this->spoken_by_status( $id ) ? 'status' : $field;
		$word   = is_string( $this->fields[ $field ] ?? null ) ? $this->fields[ $field ] : null;
		$detail = Meum_Words::readable( $word );

		switch ( Meum_Words::meaning( $field, $word ) ) {
			case 'good':
				return self::row( $id, 'pass', $word, $detail, null );
			case 'bad':
				return self::row( $id, 'connection' === $id ? $this->broken() : 'warn', $word, $detail, null );
			case 'neutral':
				$skipped = Meum_Words::is_not_applicable( $word );
				// Connected, with the connection "NONE": taken by the letter, the word would deny what Meum says itself.
				$detail = $skipped && 'connection' === $id && true === ( $this->fields['connected'] ?? null ) ? __( 'Not stated', 'meum-status' ) : $detail;

				return self::row( $id, $skipped ? 'skipped' : 'unknown', $word, $detail, null );
		}

		return self::row(
			$id,
			'unknown',
			$word,
			$detail,
			__( 'This plugin does not know this word of Meum’s. A newer version of the plugin may know it.', 'meum-status' )
		);
	}

	/** Whether the overall `status` says something bad that the row's own field does not: it then speaks for it. */
	private function spoken_by_status( string $id ): bool {
		$fields = array(
			'connection' => 'connection_status',
			'health'     => 'health_status',
		);
		$status = is_string( $this->fields['status'] ?? null ) ? $this->fields['status'] : null;
		$own    = isset( $fields[ $id ] ) && is_string( $this->fields[ $fields[ $id ] ] ?? null ) ? $this->fields[ $fields[ $id ] ] : null;

		return isset( $fields[ $id ] )
			&& true === ( $this->fields['connected'] ?? null )
			&& 'bad' === Meum_Words::meaning( 'status', $status )
			&& 'bad' !== Meum_Words::meaning( $fields[ $id ], $own )
			&& ( 'health' === $id ) === Meum_Words::is_about_health( $status );
	}

	/** @return Check Whether the store can take payments. */
	private function ready(): array {
		$connected = $this->fields['connected'] ?? null;

		if ( ! is_bool( $connected ) ) {
			return self::row( 'ready', 'unknown', null, __( 'Not reported', 'meum-status' ), null );
		}

		return $connected
			? self::row( 'ready', 'pass', null, __( 'Ready', 'meum-status' ), null )
			: self::row( 'ready', $this->broken(), null, __( 'Not ready', 'meum-status' ), null );
	}

	/**
	 * Whether the recorded site is this one.
	 *
	 * @param Comparison_Row $site How they compare.
	 * @return Check
	 */
	private function site( array $site ): array {
		switch ( $site['result'] ) {
			case 'same':
				return self::row( 'site', 'pass', $site['recorded'], __( 'This site', 'meum-status' ), null );
			case 'different':
				return self::row( 'site', 'warn', $site['recorded'], __( 'Another site', 'meum-status' ), $site['cause'] );
		}

		return self::row( 'site', 'unknown', $site['recorded'], __( 'Not reported', 'meum-status' ), null );
	}

	/** @return Check When the site last checked in. The time itself is in the answer, and readers want it fresh. */
	private function check_in(): array {
		$seen = is_string( $this->fields['last_seen_at'] ?? null ) ? $this->fields['last_seen_at'] : null;

		if ( null === $seen ) {
			return self::row( 'check_in', 'unknown', null, __( 'Not reported', 'meum-status' ), null );
		}

		// Meum does not say how often a site checks in; after a day without, nobody should call it a pass.
		return self::row( 'check_in', $this->now - (int) strtotime( $seen ) > DAY_IN_SECONDS ? 'unknown' : 'pass', $seen, null, null );
	}

	/** @return 'warn'|'fail' How bad it is that the store is not connected: while it is being set up, nothing has stopped. */
	private function broken(): string {
		return 'critical' === $this->state ? 'fail' : 'warn';
	}

	/** @return array<string, string> Names of the rows, in order. */
	private static function labels(): array {
		return array(
			'connection'  => __( 'Connection', 'meum-status' ),
			'ready'       => __( 'Payments', 'meum-status' ),
			'health'      => __( 'Health', 'meum-status' ),
			'credentials' => __( 'API key', 'meum-status' ),
			'webhooks'    => __( 'Webhooks', 'meum-status' ),
			'site'        => __( 'Site on record', 'meum-status' ),
			'check_in'    => __( 'Last check-in', 'meum-status' ),
		);
	}

	/**
	 * One row.
	 *
	 * @param 'pass'|'warn'|'fail'|'skipped'|'unknown' $status How it went.
	 * @return Check
	 */
	private static function row( string $id, string $status, ?string $word, ?string $detail, ?string $remedy ): array {
		$label = self::labels()[ $id ];

		return compact( 'id', 'label', 'status', 'word', 'detail', 'remedy' );
	}
}
