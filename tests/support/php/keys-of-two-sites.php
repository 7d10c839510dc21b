<?php
/**
 * How the keys begin that the main site and a second one find, or null for each that finds none.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Keys\Key_Source;
use Meum\Status\Providers\Meum\Meum;

/** @var array{variable: string|null} $given A key for the environment. */

if ( null !== $given['variable'] ) {
	putenv( 'MEUM_STATUS_API_KEY=' . $given['variable'] );
}
\Meum\Status\plugin();

$known  = get_sites(
	array(
		'path'   => '/second/',
		'fields' => 'ids',
	)
);
$second = $known[0] ?? wpmu_create_blog( 'ignored.example', '/second/', 'Second', 1 );
if ( ! is_int( $second ) ) {
	throw new RuntimeException( 'There is no second site.' );
}

$prefixes = array( ( new Key_Source( Meum::kind() ) )->key()->prefix() );
switch_to_blog( $second );
$prefixes[] = ( new Key_Source( Meum::kind() ) )->key()->prefix();
restore_current_blog();

return $prefixes;
