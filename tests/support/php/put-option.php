<?php
/**
 * Whether the plugin could write an option with the value that WordPress says it has.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Options;

/** @var array{name: string} $given */

\Meum\Status\plugin();

return Options::put( $given['name'], get_option( $given['name'] ) );
