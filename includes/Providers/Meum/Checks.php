<?php
declare( strict_types=1 );

namespace Meum\Status\Providers\Meum;

use Meum\Status\Providers\Verdict;
use Meum\Status\Site\Clocks;

/**
 * Builds the report's checks from an answer. Red is kept for what stops payments.
 *
 * @phpstan-import-type Site from \Meum\Status\Site\Facts
 * @phpstan-type Status 'pass'|'warn'|'fail'|'pending'|'skipped'|'unknown'
 */
final class Checks {

	/** Checks whose hint the next step of a reason says already. */
	private const SAID = array(
		'other_site'          => array( 'site' ),
		'woocommerce_missing' => array( 'plugin' ),
		'plugin_missing'      => array( 'plugin' ),
		'clock'               => array( 'clock' ),
	);

	/** Whose side a check is on, where it is not as it should be. */
	private const SIDES = array(
		'connection'  => 'you',
		'ready'       => 'you',
		'health'      => 'provider',
		'credentials' => 'you',
		'webhooks'    => 'both',
		'site'        => 'you',
		'plugin'      => 'you',
		'clock'       => 'host',
	);

	private Fields $fields;
	private Verdict $verdict;
	private Clocks $clocks;

	/** @param Verdict $verdict What is known of the store so far: its state and reasons. */
	public function __construct( Fields $fields, Verdict $verdict, Clocks $clocks ) {
		$this->fields  = $fields;
		$this->verdict = $verdict;
		$this->clocks  = $clocks;
	}

	/** @return list<string> Ids of checks whose hint the next step of a reason says already. */
	public static function said( string $reason ): array {
		return self::SAID[ $reason ] ?? array();
	}

	/** @return list<Check_Shape> All rows before there is an answer. */
	public static function unknown(): array {
		$rows = array();

		foreach ( array_keys( self::labels() ) as $id ) {
			$rows[] = self::row( $id, 'unknown', __( 'Not checked', 'meum-status' ), null );
		}

		return $rows;
	}

	/**
	 * All rows.
	 *
	 * @param ComparisonRow_Shape $recorded How the recorded site compares with this one.
	 * @param Site                $site     What this site says of itself.
	 * @return list<Check_Shape>
	 */
	public function rows( array $recorded, array $site ): array {
		$connection = $this->word( 'connection', 'connection_status' );
		$rows       = array(
			$connection,
			$this->ready(),
			$this->word( 'health', 'health_status' ),
			$this->credentials(),
			$this->word( 'webhooks', 'webhook_health' ),
			$this->site( $recorded ),
			$this->plugin( $site ),
			$this->check_in(),
			$this->clock(),
		);

		foreach ( $rows as $index => $row ) {
			$rows[ $index ]['quiet'] = $this->is_quiet( $row, 'pass' === $connection['status'] );
		}

		return $rows;
	}

	/**
	 * Whether a check only repeats what the headline and the other checks say.
	 *
	 * @param Check_Shape $row The check.
	 */
	private function is_quiet( array $row, bool $connection_passed ): bool {
		if ( in_array( $row['status'], array( 'warn', 'fail' ), true ) ) {
			return false;
		}

		switch ( $row['id'] ) {
			case 'site':
				return ! in_array( 'site_unknown', $this->verdict->reasons, true );
			case 'plugin':
			case 'clock':
				// Worth a word only where they are not as they should be.
				return true;
			case 'ready':
				// Worth a place of its own where the connection's word says something else, or nothing.
				return ( 'pass' === $row['status'] ) === $connection_passed;
		}

		return false;
	}

	/**
	 * A row whose value is one of Meum's words.
	 *
	 * @param MeumCheck_Shape $id Which.
	 * @return Check_Shape
	 */
	private function word( string $id, string $field ): array {
		$field = $this->spoken_by_status( $id ) ? 'status' : $field;
		$word  = $this->fields->text( $field );
		$text  = Words::readable( $word );

		switch ( Words::meaning( $field, $word ) ) {
			case 'good':
				return self::row( $id, 'pass', $text, null );
			case 'bad':
				return self::row( $id, 'connection' === $id ? $this->broken() : 'warn', $text, null );
			case 'neutral':
				if ( 'connection' === $id && 'pending' === $this->verdict->state ) {
					return self::row( $id, 'pending', $text, null );
				}

				$skipped = Words::is_not_applicable( $word );
				// Connected, with the connection "NONE": taken by the letter, the word would deny what Meum says itself.
				$text = $skipped && 'connection' === $id && true === $this->fields->connected() ? __( 'Not stated', 'meum-status' ) : $text;

				return self::row( $id, $skipped ? 'skipped' : 'unknown', $text, null );
		}

		return self::row(
			$id,
			'unknown',
			$text,
			__( 'This plugin does not know this word of Meum’s. A newer version of the plugin may know it.', 'meum-status' )
		);
	}

	/** @return Check_Shape The payment plugin's key, by its first characters. */
	private function credentials(): array {
		$row    = $this->word( 'credentials', 'credential_status' );
		$prefix = (string) $this->fields->text( 'credential_prefix' );

		if ( '' !== $prefix ) {
			$row['parts'] = array(
				array(
					'kind'  => 'words',
					'words' => array( $prefix . '…' ),
				),
			);
		}

		return $row;
	}

	/** Whether the overall `status` says something bad that the row's own field does not: it then speaks for it. */
	private function spoken_by_status( string $id ): bool {
		$fields = array(
			'connection' => 'connection_status',
			'health'     => 'health_status',
		);
		return isset( $fields[ $id ] )
			&& true === $this->fields->connected()
			&& 'bad' === $this->fields->meaning( 'status' )
			&& 'bad' !== $this->fields->meaning( $fields[ $id ] )
			&& ( 'health' === $id ) === Words::is_about_health( $this->fields->text( 'status' ) );
	}

	/** @return Check_Shape Whether the store can take payments. */
	private function ready(): array {
		return true === $this->fields->connected()
			? self::row( 'ready', 'pass', __( 'Ready', 'meum-status' ), null )
			: self::row( 'ready', $this->broken(), __( 'Not ready', 'meum-status' ), null );
	}

	/**
	 * Whether the recorded site is this one.
	 *
	 * @param ComparisonRow_Shape $site How they compare.
	 * @return Check_Shape
	 */
	private function site( array $site ): array {
		switch ( $site['result'] ) {
			case 'same':
				return self::row( 'site', 'pass', __( 'This site', 'meum-status' ), null );
			case 'different':
				return self::row( 'site', 'warn', __( 'Another site', 'meum-status' ), $site['cause'] );
		}

		return self::row( 'site', 'unknown', __( 'Not reported', 'meum-status' ), null );
	}

	/**
	 * Whether the payment plugin can do its part here.
	 *
	 * @param Site $site What this site says of itself.
	 * @return Check_Shape
	 */
	private function plugin( array $site ): array {
		$missing = 'pending' === $this->verdict->state ? 'pending' : 'warn';

		if ( null === $site['woocommerce_version'] ) {
			return self::row( 'plugin', $missing, __( 'WooCommerce is not active', 'meum-status' ), __( 'The Meum payment plugin needs WooCommerce.', 'meum-status' ) );
		}

		return $site['plugin_active']
			? self::row( 'plugin', 'pass', __( 'Active', 'meum-status' ), null )
			: self::row( 'plugin', $missing, __( 'Not found', 'meum-status' ), __( 'No Meum payment plugin was found among the active plugins of this site.', 'meum-status' ) );
	}

	/**
	 * When the site last checked in. Readers want the time fresh, so it stands in `at`, by this server's clock.
	 *
	 * @return Check_Shape Never a warning: Meum does not say how often a site checks in. After a day without, nobody should call it
	 *                     a pass either, nor where the time lies in the future.
	 */
	private function check_in(): array {
		$seen = $this->fields->text( 'last_seen_at' );
		$time = $this->fields->time( 'last_seen_at' );

		if ( null === $seen || null === $time ) {
			return self::row( 'check_in', 'unknown', __( 'Not reported', 'meum-status' ), null );
		}

		$age       = $this->clocks->theirs() - $time;
		$row       = self::row( 'check_in', $age > DAY_IN_SECONDS || $age < -MINUTE_IN_SECONDS ? 'unknown' : 'pass', null, null );
		$row['at'] = $this->clocks->to_ours( $seen );

		return $row;
	}

	/** @return Check_Shape How far this server's clock is off. */
	private function clock(): array {
		if ( ! $this->clocks->are_compared() ) {
			return self::row( 'clock', 'unknown', __( 'Not measured', 'meum-status' ), null );
		}

		return $this->clocks->are_apart()
			? self::row( 'clock', 'warn', $this->clocks->difference(), __( 'The Meum payment plugin refuses messages whose time is off by more than five minutes. Your web host can set the clock of this server right.', 'meum-status' ) )
			: self::row( 'clock', 'pass', $this->clocks->difference(), null );
	}

	/** @return 'pending'|'warn'|'fail' How bad it is that the store is not connected: while it is being set up, nothing has stopped. */
	private function broken(): string {
		if ( 'pending' === $this->verdict->state ) {
			return 'pending';
		}

		return 'critical' === $this->verdict->state ? 'fail' : 'warn';
	}

	/** @return non-empty-array<MeumCheck_Shape, string> Names of the rows, in order. */
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
	 * @param MeumCheck_Shape $id Which.
	 * @param Status      $status How it went.
	 * @param string|null $text   Its value, or null where a time says it.
	 * @param string|null $hint   What to do or to know.
	 * @return Check_Shape
	 */
	private static function row( string $id, string $status, ?string $text, ?string $hint ): array {
		return array(
			'id'     => $id,
			'label'  => self::labels()[ $id ],
			'status' => $status,
			'text'   => $text,
			'at'     => null,
			'hint'   => $hint,
			'side'   => in_array( $status, array( 'warn', 'fail' ), true ) ? self::SIDES[ $id ] ?? null : null,
			'quiet'  => false,
			'parts'  => array(),
		);
	}
}
