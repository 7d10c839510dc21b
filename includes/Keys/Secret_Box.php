<?php
declare( strict_types=1 );

namespace Meum\Status\Keys;

/**
 * Seals a key for the database with libsodium's secretbox, which WordPress brings along where PHP has none. The sealing key
 * comes from wp-config.php or the environment only: salts that WordPress keeps in the same database protect nothing.
 */
final class Secret_Box {

	private const VERSION = 1;

	/** The phrase that stands in wp-config-sample.php. */
	private const DEFAULT_PHRASE = 'put your unique phrase here';

	/** Characters that MEUM_STATUS_ENCRYPTION_KEY needs at least. */
	private const MIN_LENGTH = 32;

	/** Whether a key can be sealed on this site. */
	public static function can_seal(): bool {
		return '' !== self::material();
	}

	/** A line for wp-config.php that makes sealing possible. */
	public static function config_line(): string {
		return sprintf( "define( 'MEUM_STATUS_ENCRYPTION_KEY', '%s' );", bin2hex( random_bytes( 32 ) ) );
	}

	/**
	 * A sealed key, as it is stored.
	 *
	 * @param string $purpose Id of the provider; a box of another one, or of another site of a network, does not open.
	 * @return array{version: int, key_id: string, box: string}|null Null if nothing can be sealed here.
	 */
	public static function seal(
		#[\SensitiveParameter]
		string $key,
		string $purpose
	): ?array {
		if ( ! self::can_seal() ) {
			return null;
		}

		$nonce = random_bytes( SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );

		return array(
			'version' => self::VERSION,
			'key_id'  => self::key_id(),
			// Binary data does not survive every database connection.
			'box'     => base64_encode( $nonce . sodium_crypto_secretbox( $key, $nonce, self::sealing_key( $purpose ) ) ), // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		);
	}

	/**
	 * The key in a box, or null if it cannot be opened: the salts have changed, the database was copied, or it is no box.
	 *
	 * @param mixed  $sealed  What seal() gave.
	 * @param string $purpose Id of the provider.
	 */
	public static function open( $sealed, string $purpose ): ?string {
		$box = is_array( $sealed ) && is_string( $sealed['box'] ?? null )
			? base64_decode( $sealed['box'], true ) // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
			: false;

		if ( ! is_string( $box ) || strlen( $box ) < SODIUM_CRYPTO_SECRETBOX_NONCEBYTES + SODIUM_CRYPTO_SECRETBOX_MACBYTES || ! self::can_seal() ) {
			return null;
		}

		$key = sodium_crypto_secretbox_open(
			substr( $box, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ),
			substr( $box, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ),
			self::sealing_key( $purpose )
		);

		return is_string( $key ) ? $key : null;
	}

	/** The key of this site and purpose, 32 bytes. */
	private static function sealing_key( string $purpose ): string {
		return sodium_crypto_generichash( 'meum-status|' . self::VERSION . '|' . get_current_blog_id() . '|' . $purpose, self::material() );
	}

	/** Tells support whether two boxes were sealed with the same material, and nothing about it. */
	private static function key_id(): string {
		return substr( sodium_bin2hex( sodium_crypto_generichash( 'meum-status|key-id', self::material() ) ), 0, 8 );
	}

	/** What all sealing keys come from, 32 bytes; empty if there is none to trust. */
	private static function material(): string {
		$own = Environment::read( 'MEUM_STATUS_ENCRYPTION_KEY' )['value'];

		if ( strlen( $own ) >= self::MIN_LENGTH ) {
			return hash( 'sha256', $own, true );
		}

		// Read as constants: wp_salt() would quietly fall back to salts in the database.
		$key  = defined( 'SECURE_AUTH_KEY' ) ? constant( 'SECURE_AUTH_KEY' ) : '';
		$salt = defined( 'SECURE_AUTH_SALT' ) ? constant( 'SECURE_AUTH_SALT' ) : '';

		if ( ! is_string( $key ) || ! is_string( $salt ) || $key === $salt || array() !== array_intersect( array( $key, $salt ), array( '', self::DEFAULT_PHRASE ) ) ) {
			return '';
		}

		return hash( 'sha256', $key . $salt, true );
	}
}
