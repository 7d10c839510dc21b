<?php
/**
 * What is wrong with keys by their looks, and how each begins as far as that is told.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Keys\Secret;
use Meum\Status\Providers\Meum\Meum;

/** @var list<string> $given */

\Meum\Status\plugin();

return array_map(
	static function ( string $key ): array {
		$secret = new Secret( Meum::kind(), $key, 'constant' );

		return array(
			'problem' => $secret->problem(),
			'prefix'  => $secret->prefix(),
		);
	},
	$given
);
