<?php
/**
 * Seals the same key so many times, and returns the nonces as hexadecimal digits.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Keys\Secret_Box;

/** @var array{times: int} $given */

\Meum\Status\plugin();

return array_map(
	static function (): string {
		$sealed = Secret_Box::seal( 'sk_live_aaaabbbbcccc', 'meum' );
		if ( ! isset( $sealed['box'] ) ) {
			throw new RuntimeException( 'The key could not be sealed.' );
		}

		return bin2hex( substr( (string) base64_decode( $sealed['box'], true ), 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ) );
	},
	range( 1, $given['times'] )
);
