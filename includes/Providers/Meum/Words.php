<?php
declare( strict_types=1 );

namespace Meum\Status\Providers\Meum;

/**
 * How this plugin reads the words in Meum's answers. Meum documents CONNECTED, HEALTHY and DEGRADED, as examples of open
 * lists; everything else here is our reading, and this table is the one place to change it.
 */
final class Words {

	/** Words that say that all is well, by field: no word is good for every field. */
	private const GOOD = array(
		'status'            => array( 'CONNECTED', 'ACTIVE' ),
		'connection_status' => array( 'CONNECTED', 'ACTIVE' ),
		'health_status'     => array( 'HEALTHY', 'OK' ),
		'webhook_health'    => array( 'HEALTHY', 'OK' ),
		'credential_status' => array( 'ACTIVE', 'VALID', 'OK' ),
	);

	/** Words that say nothing either way. */
	private const NEUTRAL = array( 'UNKNOWN', 'NONE', 'PENDING', 'NOT_APPLICABLE', 'NO_DELIVERIES' );

	/** Words that say that something is wrong. */
	private const BAD = array(
		'DEGRADED',
		'UNHEALTHY',
		'DOWN',
		'FAILING',
		'FAILED',
		'ERROR',
		'EXPIRED',
		'REVOKED',
		'INVALID',
		'DISABLED',
		'INACTIVE',
		'DISCONNECTED',
		'NOT_CONNECTED',
		'SUSPENDED',
	);

	/** Bad words in `status` that are about how the integration works, not about whether the store is connected. */
	private const ABOUT_HEALTH = array( 'DEGRADED', 'UNHEALTHY', 'FAILING', 'ERROR' );

	/** @return 'good'|'neutral'|'bad'|'unrecognised' What a word says in a field. */
	public static function meaning( string $field, ?string $word ): string {
		$word = self::normal( $word );

		if ( '' === $word || in_array( $word, self::NEUTRAL, true ) ) {
			return 'neutral';
		}

		if ( in_array( $word, self::GOOD[ $field ] ?? array(), true ) ) {
			return 'good';
		}

		return in_array( $word, self::BAD, true ) ? 'bad' : 'unrecognised';
	}

	/** Whether a bad word in `status` speaks of health rather than of the connection. */
	public static function is_about_health( ?string $word ): bool {
		return in_array( self::normal( $word ), self::ABOUT_HEALTH, true );
	}

	/** Whether the word says that a check does not apply, rather than that its result is not known. */
	public static function is_not_applicable( ?string $word ): bool {
		return in_array( self::normal( $word ), array( 'NONE', 'NOT_APPLICABLE', 'NO_DELIVERIES' ), true );
	}

	/** The word in the reader's language; one that is not known, in readable form. */
	public static function readable( ?string $word ): string {
		$names = array(
			''               => __( 'Not reported', 'meum-status' ),
			'CONNECTED'      => __( 'Connected', 'meum-status' ),
			'ACTIVE'         => __( 'Active', 'meum-status' ),
			'HEALTHY'        => __( 'Healthy', 'meum-status' ),
			'OK'             => __( 'OK', 'meum-status' ),
			'VALID'          => __( 'Valid', 'meum-status' ),
			'UNKNOWN'        => __( 'Not known', 'meum-status' ),
			'NONE'           => __( 'None', 'meum-status' ),
			'PENDING'        => __( 'Pending', 'meum-status' ),
			'NOT_APPLICABLE' => __( 'Not applicable', 'meum-status' ),
			'NO_DELIVERIES'  => __( 'No deliveries yet', 'meum-status' ),
			'DEGRADED'       => __( 'Degraded', 'meum-status' ),
			'UNHEALTHY'      => __( 'Unhealthy', 'meum-status' ),
			'DOWN'           => __( 'Down', 'meum-status' ),
			'FAILING'        => __( 'Failing', 'meum-status' ),
			'FAILED'         => __( 'Failed', 'meum-status' ),
			'ERROR'          => __( 'Error', 'meum-status' ),
			'EXPIRED'        => __( 'Expired', 'meum-status' ),
			'REVOKED'        => __( 'Revoked', 'meum-status' ),
			'INVALID'        => __( 'Invalid', 'meum-status' ),
			'DISABLED'       => __( 'Disabled', 'meum-status' ),
			'INACTIVE'       => __( 'Inactive', 'meum-status' ),
			'DISCONNECTED'   => __( 'Disconnected', 'meum-status' ),
			'NOT_CONNECTED'  => __( 'Not connected', 'meum-status' ),
			'SUSPENDED'      => __( 'Suspended', 'meum-status' ),
		);

		return $names[ self::normal( $word ) ] ?? self::spaced( (string) $word );
	}

	/** The word in upper case with single underscores. */
	private static function normal( ?string $word ): string {
		return strtoupper( (string) preg_replace( '/[\s_-]+/', '_', trim( (string) $word ) ) );
	}

	/** SOME_WORD as "Some word"; anything that does not look like a constant stays as it is. */
	private static function spaced( string $word ): string {
		return 1 === preg_match( '/^[A-Z0-9_]+$/', $word ) ? ucfirst( strtolower( strtr( $word, '_', ' ' ) ) ) : $word;
	}
}
