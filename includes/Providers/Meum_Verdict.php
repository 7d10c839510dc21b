<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

use Meum\Status\Site\Comparison;

/**
 * Judges one answer at one moment: pure, so that a page, a cron run and an e-mail can never disagree.
 *
 * @phpstan-import-type Answer from Provider
 * @phpstan-import-type Site from Provider
 * @phpstan-import-type Verdict from Provider
 * @phpstan-import-type Pending_Key from Provider
 * @phpstan-import-type Comparison_Row from Provider
 */
final class Meum_Verdict {

	/** Fields whose value is a word of an open list. */
	private const WORD_FIELDS = array( 'status', 'connection_status', 'health_status', 'credential_status', 'webhook_health' );

	/** @var array<string, mixed> Decoded fields of the answer. */
	private array $fields;

	/** How many problems Meum named, also those that were cut. */
	private int $problems;

	/** @var Site What this site says of itself. */
	private array $site;

	/** The two clocks. */
	private Clocks $clocks;

	/**
	 * @param Answer $answer The answer.
	 * @param Site   $site   What this site says of itself.
	 * @param int    $now    Seconds since the epoch, by this server's clock.
	 */
	public function __construct( array $answer, array $site, int $now ) {
		$issues         = $answer['fields']['issues'] ?? null;
		$this->fields   = $answer['fields'];
		$this->problems = max( $answer['issues_total'], is_array( $issues ) ? count( $issues ) : 0 );
		$this->site     = $site;
		$this->clocks   = new Clocks( $now, $answer['clock_offset'] );
	}

	/** @return Verdict The verdict. */
	public function to_array( bool $ever_connected ): array {
		$comparison          = $this->comparison();
		list( $state, $why ) = $this->state( $ever_connected, $comparison[0]['result'] );
		$sentences           = Meum_Sentences::of( $why, $state, $this->about() );

		return array(
			'state'       => $state,
			'reasons'     => $why,
			'headline'    => $sentences['headline'],
			'dated'       => $sentences['dated'],
			'next_step'   => $sentences['next_step'],
			'severity'    => 'pending' === $state ? 'info' : 'warning',
			'pending_key' => $this->shown_key(),
			'checks'      => ( new Meum_Checks( $this->fields, $state, $this->clocks ) )->rows( $comparison[0], $this->site ),
			'comparison'  => $comparison,
		);
	}

	/**
	 * State and reasons; the first row that matches wins.
	 *
	 * @param string $site How the site on record compares with this one.
	 * @return array{0: string, 1: non-empty-list<string>}
	 */
	private function state( bool $ever_connected, string $site ): array {
		$connected = $this->fields['connected'] ?? null;
		$key       = $this->pending_key();

		if ( ! is_bool( $connected ) ) {
			return array( 'unknown', array( 'not_understood' ) );
		}
		if ( $connected ) {
			$concerns = $this->concerns( $site );

			return array() === $concerns ? array( 'healthy', array( 'connected' ) ) : array( 'attention', $concerns );
		}
		if ( 'good' === $this->meaning( 'connection_status' ) ) {
			return array( 'critical', array( 'not_ready' ) );
		}
		if ( $this->is_live( $key ) ) {
			return array( 'pending', array( 'key_pending' ) );
		}
		if ( null === $key && null === $this->text( 'integration_id' ) && ! $ever_connected ) {
			return array( 'pending', array( 'not_set_up' ) );
		}
		if ( null !== $key ) {
			// Before the first connection nothing has stopped but the set-up.
			return array( $ever_connected ? 'critical' : 'pending', array( 'key_expired' ) );
		}

		return array( 'critical', array( 'not_connected' ) );
	}

	/**
	 * What keeps a connected store from being called healthy.
	 *
	 * @param string $site How the site on record compares with this one.
	 * @return list<string> Worst first.
	 */
	private function concerns( string $site ): array {
		$status_is_bad = 'bad' === $this->meaning( 'status' );
		$about_health  = Meum_Words::is_about_health( $this->text( 'status' ) );
		$unrecognised  = array_filter(
			self::WORD_FIELDS,
			function ( string $field ): bool {
				return 'unrecognised' === $this->meaning( $field );
			}
		);

		$concerns = array(
			'other_site'          => 'different' === $site,
			// What Meum says of the store is of no use where its customers see no checkout.
			'woocommerce_missing' => null === $this->site['woocommerce_version'],
			'plugin_missing'      => ! $this->site['plugin_active'],
			'contradiction'       => 'bad' === $this->meaning( 'connection_status' ) || ( $status_is_bad && ! $about_health ),
			'clock'               => $this->clocks->are_apart(),
			'key_waiting'         => $this->is_live( $this->pending_key() ),
			'credentials'         => 'bad' === $this->meaning( 'credential_status' ),
			'webhooks'            => 'bad' === $this->meaning( 'webhook_health' ),
			'health'              => 'bad' === $this->meaning( 'health_status' ) || ( $status_is_bad && $about_health ),
			'issues'              => $this->problems > 0,
			// Connected, but nobody says that it is this site: that is no proof that all is well here.
			'site_unknown'        => 'unknown' === $site,
			'unrecognised'        => array() !== $unrecognised,
		);

		return array_keys( array_filter( $concerns ) );
	}

	/** @return Pending_Key|null The connection key in the answer. An object that tells nothing is none. */
	private function pending_key(): ?array {
		$key     = $this->fields['pending_connection_key'] ?? null;
		$prefix  = is_array( $key ) && is_string( $key['key_prefix'] ?? null ) && '' !== $key['key_prefix'] ? $key['key_prefix'] : null;
		$expires = is_array( $key ) && is_string( $key['expires_at'] ?? null ) ? $key['expires_at'] : null;

		return null === $prefix && null === $expires ? null : array(
			'prefix'     => $prefix,
			'expires_at' => $expires,
		);
	}

	/** @return Pending_Key|null The connection key with its end by this server's clock: all times of a report go by one clock. */
	private function shown_key(): ?array {
		$key = $this->pending_key();

		if ( null !== $key && null !== $key['expires_at'] ) {
			$key['expires_at'] = $this->clocks->to_ours( $key['expires_at'] );
		}

		return $key;
	}

	/** @return array{problems: int, is_open: bool, opposite: string, clock: string} What the sentences tell besides the reason. */
	private function about(): array {
		$opposite = 'bad' === $this->meaning( 'connection_status' ) ? 'connection_status' : 'status';

		return array(
			'problems' => $this->problems,
			'is_open'  => in_array( 'neutral', array( $this->meaning( 'connection_status' ), $this->meaning( 'health_status' ) ), true ),
			'opposite' => Meum_Words::readable( $this->text( $opposite ) ),
			'clock'    => $this->clocks->difference(),
		);
	}

	/**
	 * Whether a connection key can still be used.
	 *
	 * @param Pending_Key|null $key The key.
	 */
	private function is_live( ?array $key ): bool {
		return null !== $key && ( null === $key['expires_at'] || strtotime( $key['expires_at'] ) > $this->clocks->theirs() );
	}

	/** @return non-empty-list<Comparison_Row> What Meum has on record against this site; the site's address comes first. */
	private function comparison(): array {
		$seen      = $this->text( 'last_seen_at' );
		$last_seen = null === $seen || strtotime( $seen ) > $this->clocks->theirs() ? null : human_time_diff( (int) strtotime( $seen ), $this->clocks->theirs() );

		return array(
			Comparison::site( $this->text( 'site_url' ), $this->site ),
			Comparison::webhook( $this->text( 'webhook_url' ), $this->site ),
			Comparison::version( 'plugin_version', $this->text( 'plugin_version' ), $this->site, $last_seen ),
			Comparison::version( 'wordpress_version', $this->text( 'wordpress_version' ), $this->site, $last_seen ),
			Comparison::version( 'woocommerce_version', $this->text( 'woocommerce_version' ), $this->site, $last_seen ),
			Comparison::key( $this->text( 'credential_prefix' ), $this->site ),
		);
	}

	/** What a field's word says. */
	private function meaning( string $field ): string {
		return Meum_Words::meaning( $field, $this->text( $field ) );
	}

	/** A field's text, or null. */
	private function text( string $field ): ?string {
		$value = $this->fields[ $field ] ?? null;

		return is_string( $value ) ? $value : null;
	}
}
