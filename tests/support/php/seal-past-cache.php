<?php
/**
 * Writes another sealed key into the database, so that no cache notices. Returns true.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Keys\Secret_Box;

/** @var wpdb $wpdb */
/** @var array{name: string, key: string} $given Name of the option. */

\Meum\Status\plugin();

$wpdb->update(
	$wpdb->options,
	// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- As WordPress stores it.
	array( 'option_value' => serialize( Secret_Box::seal( $given['key'], 'meum' ) ) ),
	array( 'option_name' => $given['name'] )
);

return true;
