<?php
/**
 * Runs code in a booted WordPress and prints what it returns as JSON, between two markers.
 *
 * Expects $meum_sandbox: root (folder of WordPress), host, marker, code.
 *
 * @package Meum\Status\Sandbox
 */

/** @var array{root: string, host: string, marker: string, code: string} $meum_sandbox */

$meum_sandbox_answer = static function ( array $answer ) use ( $meum_sandbox ) {
	while ( ob_get_level() > 0 ) {
		ob_end_clean();
	}
	$json = json_encode( $answer, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION );
	if ( false === $json ) {
		$json = json_encode( array( 'error' => 'The value cannot be written as JSON: ' . json_last_error_msg() ) );
	}
	echo $meum_sandbox['marker'], $json, $meum_sandbox['marker'];
};
$meum_sandbox_done   = new ArrayObject( array( 'is_done' => false ) );

register_shutdown_function(
	static function () use ( $meum_sandbox_answer, $meum_sandbox_done ) {
		if ( $meum_sandbox_done['is_done'] ) {
			return;
		}
		$error = error_get_last();
		$meum_sandbox_answer(
			array(
				'error' => null === $error
					? 'The code ended PHP before it returned a value.'
					: $error['message'] . ' in ' . $error['file'] . ' on line ' . $error['line'],
			)
		);
		// WordPress would print its own page for a fatal error.
		exit;
	}
);

ob_start();
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI']    = '/';
$_SERVER['SCRIPT_NAME']    = '/index.php';
$_SERVER['PHP_SELF']       = '/index.php';
$_SERVER['HTTP_HOST']      = $meum_sandbox['host'];
unset( $_SERVER['CONTENT_TYPE'], $_SERVER['HTTP_CONTENT_TYPE'], $_SERVER['HTTP_X_MEUM_SANDBOX'] );

try {
	require $meum_sandbox['root'] . '/wp-load.php';
	$meum_sandbox_value           = eval( $meum_sandbox['code'] ); // phpcs:ignore Squiz.PHP.Eval.Discouraged -- What this file is for.
	$meum_sandbox_done['is_done'] = true;
	$meum_sandbox_answer( array( 'value' => $meum_sandbox_value ) );
} catch ( Throwable $meum_sandbox_error ) {
	$meum_sandbox_done['is_done'] = true;
	$meum_sandbox_answer(
		array(
			'error' => get_class( $meum_sandbox_error ) . ': ' . $meum_sandbox_error->getMessage()
				. ' in ' . $meum_sandbox_error->getFile() . ' on line ' . $meum_sandbox_error->getLine(),
		)
	);
}
