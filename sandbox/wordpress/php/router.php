<?php
/**
 * Serves a WordPress folder under PHP's own web server.
 *
 * Expects $meum_sandbox: root (folder of WordPress), token, marker, evaluate (file), multisite.
 *
 * @package Meum\Status\Sandbox
 */

/** @var array{root: string, token: string, marker: string, evaluate: string, multisite: bool} $meum_sandbox */
/** @var array{REQUEST_URI: string, HTTP_HOST: string, HTTP_X_MEUM_SANDBOX?: string, PATH_INFO?: string} $_SERVER */

$meum_sandbox_path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );

if ( isset( $_SERVER['HTTP_X_MEUM_SANDBOX'] ) ) {
	if ( ! hash_equals( $meum_sandbox['token'], $_SERVER['HTTP_X_MEUM_SANDBOX'] ) ) {
		http_response_code( 403 );
		return true;
	}
	$meum_sandbox['host'] = $_SERVER['HTTP_HOST'];
	$meum_sandbox['code'] = file_get_contents( 'php://input' );
	header( 'Content-Type: text/plain; charset=utf-8' );
	require $meum_sandbox['evaluate'];
	return true;
}

// Dot files, the database among them, are nobody's business; neither is a way out of the folder.
if ( preg_match( '#/\.#', $meum_sandbox_path ) ) {
	http_response_code( 403 );
	return true;
}

// In a network, /name/wp-admin/… is the same file as /wp-admin/….
if ( $meum_sandbox['multisite'] && preg_match( '#^/[_0-9a-zA-Z-]+(/wp-(?:admin|content|includes)(?:/.*)?|/[^/]+\.php)$#', $meum_sandbox_path, $meum_sandbox_match )
	&& ! file_exists( $meum_sandbox['root'] . $meum_sandbox_path ) ) {
	$meum_sandbox_path = $meum_sandbox_match[1];
}

$meum_sandbox_file = $meum_sandbox['root'] . rtrim( $meum_sandbox_path, '/' );

if ( '/' !== $meum_sandbox_path && is_dir( $meum_sandbox_file ) && is_file( $meum_sandbox_file . '/index.php' ) ) {
	if ( '/' !== substr( $meum_sandbox_path, -1 ) ) {
		header( 'Location: ' . $meum_sandbox_path . '/', true, 301 );
		return true;
	}
	$meum_sandbox_path .= 'index.php';
	$meum_sandbox_file .= '/index.php';
}

if ( ! is_file( $meum_sandbox_file ) ) {
	$meum_sandbox_path = '/index.php';
	$meum_sandbox_file = $meum_sandbox['root'] . '/index.php';
} elseif ( '.php' !== substr( $meum_sandbox_file, -4 ) && rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ) === $meum_sandbox_path ) {
	// PHP's own server says nothing of caches, so that a browser would bring each script of wp-admin anew for every page.
	$meum_sandbox_types = array(
		'css' => 'text/css; charset=UTF-8',
		'js'  => 'text/javascript; charset=UTF-8',
	);
	$meum_sandbox_type  = $meum_sandbox_types[ pathinfo( $meum_sandbox_file, PATHINFO_EXTENSION ) ] ?? null;
	if ( null === $meum_sandbox_type || ! isset( $_GET['ver'] ) ) {
		return false;
	}
	header( 'Content-Type: ' . $meum_sandbox_type );
	header( 'Cache-Control: public, max-age=600' );
	readfile( $meum_sandbox_file );
	return true;
} elseif ( '.php' !== substr( $meum_sandbox_file, -4 ) ) {
	readfile( $meum_sandbox_file );
	return true;
}

$_SERVER['SCRIPT_NAME']     = $meum_sandbox_path;
$_SERVER['PHP_SELF']        = $meum_sandbox_path;
$_SERVER['SCRIPT_FILENAME'] = $meum_sandbox_file;
unset( $_SERVER['PATH_INFO'] );
chdir( dirname( $meum_sandbox_file ) );
unset( $meum_sandbox, $meum_sandbox_match, $meum_sandbox_path, $meum_sandbox_types, $meum_sandbox_type );
require $meum_sandbox_file;
return true;
