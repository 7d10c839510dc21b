<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

/**
 * Builds the report's checks from an answer. Red is kept for what stops payments.
 *
 * @phpstan-import-type Check from Provider
 * @phpstan-import-type Comparison_Row from Provider
 * @phpstan-import-type Site from Provider
 */
final class Meum_Checks {

	/** @var array<string, mixed> Decoded fields of the answer. */
	private array $fields;

	/** State of the report. */
	private string $state;

	/** This server's clock and Meum's. */
	private Clocks $clocks;

	/** @param array<string, mixed> $fields Decoded fields of the answer. */
	public function __construct( array $fields, string $state, Clocks $clocks ) {
		$this->fields = $fields;
		$this->state  = $state;
		$this->clocks = $clocks;
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
	 * @param Comparison_Row $recorded How the recorded site compares with this one.
	 * @param Site           $site     What this site says of itself.
	 * @return list<Check>
	 */
	public function rows( array $recorded, array $site ): array {
		return array(
			$this->word( 'connection', 'connection_status' ),
			$this->ready(),
			$this->word( 'health', 'health_status' ),
			$this->word( 'credentials', 'credential_status' ),
			$this->word( 'webhooks', 'webhook_health' ),
			$this->site( $recorded ),
			$this->plugin( $site ),
			$this->check_in(),
			$this->clock(),
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
				if ( 'connection' === $id && 'pending' === $this->state ) {
					return self::row( $id, 'pending', $word, $detail, null );
				}

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

	/**
	 * Whether the payment plugin can do its part here.
	 *
	 * @param Site $site What this site says of itself.
	 * @return Check
	 */
	private function plugin( array $site ): array {
		$missing = 'pending' === $this->state ? 'pending' : 'warn';

		if ( null === $site['woocommerce_version'] ) {
			return self::row( 'plugin', $missing, null, __( 'WooCommerce is not active', 'meum-status' ), __( 'The Meum payment plugin needs WooCommerce.', 'meum-status' ) );
		}

		return $site['plugin_active']
			? self::row( 'plugin', 'pass', $site['plugin_version'], __( 'Active', 'meum-status' ), null )
			: self::row( 'plugin', $missing, null, __( 'Not found', 'meum-status' ), __( 'No Meum payment plugin was found among the active plugins of this site.', 'meum-status' ) );
	}

	/**
	 * When the site last checked in. The time itself stands in `word`, since readers want it fresh, and by this server's clock.
	 *
	 * @return Check Never a warning: Meum does not say how often a site checks in. After a day without, nobody should call it a
	 *               pass either, nor where the time lies in the future.
	 */
	private function check_in(): array {
		$seen = is_string( $this->fields['last_seen_at'] ?? null ) ? $this->fields['last_seen_at'] : null;

		if ( null === $seen ) {
			return self::row( 'check_in', 'unknown', null, __( 'Not reported', 'meum-status' ), null );
		}

		$age = $this->clocks->theirs() - (int) strtotime( $seen );

		return self::row( 'check_in', $age > DAY_IN_SECONDS || $age < -MINUTE_IN_SECONDS ? 'unknown' : 'pass', $this->clocks->to_ours( $seen ), null, null );
	}

	/** @return Check How far this server's clock is off. */
	private function clock(): array {
		if ( ! $this->clocks->are_compared() ) {
			return self::row( 'clock', 'unknown', null, __( 'Not measured', 'meum-status' ), null );
		}

		return $this->clocks->are_apart()
			? self::row( 'clock', 'warn', null, $this->clocks->difference(), __( 'The Meum payment plugin refuses messages whose time is off by more than five minutes. Your web host can set the clock of this server right.', 'meum-status' ) )
			: self::row( 'clock', 'pass', null, $this->clocks->difference(), null );
	}

	/** @return 'pending'|'warn'|'fail' How bad it is that the store is not connected: while it is being set up, nothing has stopped. */
	private function broken(): string {
		if ( 'pending' === $this->state ) {
			return 'pending';
		}

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
			'plugin'      => __( 'Payment plugin', 'meum-status' ),
			'check_in'    => __( 'Last check-in', 'meum-status' ),
			'clock'       => __( 'Server clock', 'meum-status' ),
		);
	}

	/**
	 * One row.
	 *
	 * @param 'pass'|'warn'|'fail'|'pending'|'skipped'|'unknown' $status How it went.
	 * @return Check
	 */
	private static function row( string $id, string $status, ?string $word, ?string $detail, ?string $remedy ): array {
		$label = self::labels()[ $id ];

		return compact( 'id', 'label', 'status', 'word', 'detail', 'remedy' );
	}
}
