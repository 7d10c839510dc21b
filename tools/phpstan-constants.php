<?php
/**
 * Constants of WordPress that its stubs leave out, for PHPStan.
 *
 * @package Meum\Status
 */

define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'DAY_IN_SECONDS', 86400 );
define( 'WP_CONTENT_DIR', '/wp-content' );
define( 'WP_PLUGIN_DIR', '/wp-content/plugins' );
define( 'WPMU_PLUGIN_DIR', '/wp-content/mu-plugins' );
define( 'ABSPATH', '/' );
define( 'WPINC', 'wp-includes' );
define( 'ARRAY_N', 'ARRAY_N' );
