<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/**
 * The one list of failure codes: one row a code. Their sentences stand in Words\Failures.
 *
 * @phpstan-type Side 'you'|'host'|'provider'|'both'
 * @phpstan-type Wait 'back_off'|'refusal'|'as_told'|'back_off_or_longer'|'schedule'|'never'
 * @phpstan-type Code_Row array{
 *     side: Side,
 *     wait: Wait,
 *     refusal?: true,
 *     key?: true,
 *     rejects?: true,
 *     stops?: true,
 *     transport?: true,
 * }
 */
final class Failure_Codes {

	/**
	 * `side`: whose side it is on. `wait`: what automatic checks do, see Status\Schedule. `refusal`: the provider itself refused, which
	 * a change of the key or at the provider ends, and waiting does not. `key`: another key can end it, so one is offered.
	 * `rejects`: it says of a key that is tried that it is not to be kept. `stops`: payments have stopped.
	 * `transport`: no answer came, so that a proxy on the way may be the cause.
	 */
	private const ROWS = array(
		// Only this site can change the outcome, and asking costs nothing.
		'blocked_by_site'    => array(
			'side' => 'you',
			'wait' => 'schedule',
		),
		'dns'                => array(
			'side'      => 'host',
			'wait'      => 'back_off',
			'transport' => true,
		),
		'connect'            => array(
			'side'      => 'host',
			'wait'      => 'back_off',
			'transport' => true,
		),
		'tls'                => array(
			'side'      => 'host',
			'wait'      => 'back_off',
			'transport' => true,
		),
		'timeout'            => array(
			'side'      => 'host',
			'wait'      => 'back_off',
			'transport' => true,
		),
		'key_refused'        => array(
			'side'    => 'you',
			'wait'    => 'refusal',
			'refusal' => true,
			'key'     => true,
			'rejects' => true,
		),
		'key_scope'          => array(
			'side'    => 'both',
			'wait'    => 'refusal',
			'refusal' => true,
			'key'     => true,
			'rejects' => true,
		),
		'forbidden'          => array(
			'side'    => 'you',
			'wait'    => 'refusal',
			'refusal' => true,
		),
		'suspended'          => array(
			'side'    => 'provider',
			'wait'    => 'refusal',
			'refusal' => true,
			'rejects' => true,
			'stops'   => true,
		),
		'blocked_on_the_way' => array(
			'side' => 'host',
			'wait' => 'back_off',
		),
		'not_found'          => array(
			'side' => 'provider',
			'wait' => 'back_off',
		),
		'rejected'           => array(
			'side' => 'both',
			'wait' => 'back_off',
		),
		'rate_limited'       => array(
			'side' => 'provider',
			'wait' => 'as_told',
		),
		'provider_down'      => array(
			'side' => 'provider',
			'wait' => 'back_off_or_longer',
		),
		'redirected'         => array(
			'side' => 'host',
			'wait' => 'back_off',
		),
		'not_understood'     => array(
			'side' => 'host',
			'wait' => 'back_off',
		),
		// Nothing could be kept, not even that a check was made.
		'database'           => array(
			'side' => 'host',
			'wait' => 'never',
		),
	);

	/**
	 * A code that this version knows.
	 *
	 * @return key-of<self::ROWS>
	 */
	public static function known( string $code ): string {
		return isset( self::ROWS[ $code ] ) ? $code : 'not_understood';
	}

	/**
	 * The row of a code. One that is not known, for example from a newer version of this plugin, reads as not_understood.
	 *
	 * @return Code_Row
	 */
	private static function row( string $code ): array {
		return self::ROWS[ $code ] ?? self::ROWS['not_understood'];
	}

	/** @return Side Whose side it is on. */
	public static function side( string $code ): string {
		return self::row( $code )['side'];
	}

	/** @return Wait What automatic checks do after it. */
	public static function wait( string $code ): string {
		return self::row( $code )['wait'];
	}

	/** Whether the provider itself refused. */
	public static function is_refusal( string $code ): bool {
		return isset( self::row( $code )['refusal'] );
	}

	/** Whether another key can end it. */
	public static function is_about_key( string $code ): bool {
		return isset( self::row( $code )['key'] );
	}

	/** Whether it says of a key that is tried that it is not to be kept. */
	public static function rejects_key( string $code ): bool {
		return isset( self::row( $code )['rejects'] );
	}

	/** Whether it says that payments have stopped. */
	public static function stops_payments( string $code ): bool {
		return isset( self::row( $code )['stops'] );
	}

	/** Whether no answer came. */
	public static function is_of_transport( string $code ): bool {
		return isset( self::row( $code )['transport'] );
	}
}
