<?php
/**
 * How many of endlessly many sites the plugin goes through in a fifth of a second, where each takes a hundredth.
 *
 * @package Meum\Status\Tests
 */

\Meum\Status\plugin();
add_filter(
	'sites_pre_query',
	static function ( $sites, WP_Site_Query $query ): array {
		return $query->query_vars['offset'] > 500 ? array() : array_fill( 0, 100, 1 );
	},
	10,
	2
);

$reached = 0;
\Meum\Status\Network::each_site(
	static function () use ( &$reached ) {
		++$reached;
		usleep( 10000 );
	},
	0.2
);

return $reached;
