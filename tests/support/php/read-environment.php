<?php
/**
 * A variable of the environment as the plugin reads it, while a visitor's request brings one too.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Keys\Environment;

/** @var array{name: string} $given */

$_SERVER['MEUM_STATUS_OTHER'] = 'from a visitor';
\Meum\Status\plugin();

return Environment::read( $given['name'] );
