<?php
declare( strict_types=1 );

namespace Meum\Status\Words;

/**
 * For each state the badge and the few words of a row elsewhere. Red is kept for payments that have stopped.
 *
 * @phpstan-type State_Words array{
 *     tone: 'good'|'warn'|'bad'|'info'|'neutral',
 *     word: string,
 *     row: string,
 * }
 */
final class States {

	/** @return State_Words The words of a state. */
	public static function of( string $state ): array {
		$table = array(
			'healthy'      => array(
				'tone' => 'good',
				'word' => __( 'Healthy', 'meum-status' ),
				'row'  => __( 'connected', 'meum-status' ),
			),
			'attention'    => array(
				'tone' => 'warn',
				'word' => __( 'Needs attention', 'meum-status' ),
				'row'  => __( 'needs attention', 'meum-status' ),
			),
			'pending'      => array(
				'tone' => 'info',
				'word' => __( 'Setup in progress', 'meum-status' ),
				'row'  => __( 'setup in progress', 'meum-status' ),
			),
			'critical'     => array(
				'tone' => 'bad',
				'word' => __( 'Payments stopped', 'meum-status' ),
				'row'  => __( 'payments stopped', 'meum-status' ),
			),
			'unconfigured' => array(
				'tone' => 'info',
				'word' => __( 'Not set up', 'meum-status' ),
				'row'  => __( 'not set up', 'meum-status' ),
			),
			'unknown'      => array(
				'tone' => 'neutral',
				'word' => __( 'Not known', 'meum-status' ),
				'row'  => __( 'not known', 'meum-status' ),
			),
		);

		return $table[ $state ] ?? $table['unknown'];
	}

	/** @return State_Words Before the first check. */
	public static function not_checked(): array {
		return array(
			'tone' => 'neutral',
			'word' => __( 'Not checked yet', 'meum-status' ),
			'row'  => __( 'not checked yet', 'meum-status' ),
		);
	}

	/** @return State_Words Where what is known has become old. */
	public static function stale(): array {
		return array(
			'tone' => 'neutral',
			'word' => __( 'Not up to date', 'meum-status' ),
			'row'  => __( 'not up to date', 'meum-status' ),
		);
	}

	/** @return State_Words After a refusal: this plugin is blind, and only the account's own end says that payments stopped. */
	public static function refused( bool $has_stopped ): array {
		return $has_stopped ? array(
			'tone' => 'bad',
			'word' => __( 'Suspended', 'meum-status' ),
			'row'  => __( 'suspended', 'meum-status' ),
		) : array(
			'tone' => 'warn',
			'word' => __( 'Cannot see', 'meum-status' ),
			'row'  => __( 'cannot see', 'meum-status' ),
		);
	}
}
