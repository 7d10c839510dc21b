<?php
/**
 * What other plugins do to the options that say where a site is and what it loads: translate addresses, keep plugins from
 * loading in some requests, hide the version of WordPress.
 *
 * @package Meum\Status\Tests
 */

$elsewhere = static function () {
	return 'https://filtered.example';
};
add_filter( 'pre_option_home', $elsewhere );
add_filter( 'option_home', $elsewhere );
add_filter(
	'alloptions',
	static function ( $options ) {
		return array( 'home' => 'https://filtered.example' ) + (array) $options;
	}
);

$without = static function ( $plugins ) {
	return array_values(
		array_filter(
			(array) $plugins,
			static function ( $file ): bool {
				return is_string( $file ) && 1 !== preg_match( '#^(?:meum-payments|shop)/#', $file );
			}
		)
	);
};
add_filter( 'option_active_plugins', $without );
add_filter(
	'site_option_active_sitewide_plugins',
	static function ( $plugins ) {
		return array_diff_key( (array) $plugins, array( 'meum-payments/plugin.php' => true ) );
	}
);
// Not where a plugin is activated: that asks for the version.
add_action(
	'rest_api_init',
	static function () {
		$GLOBALS['wp_version'] = '1.2.3'; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As plugins do that hide it.
	}
);
