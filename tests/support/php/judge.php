<?php
/**
 * The reports of the plugin's own judge on given cases, in order.
 *
 * @package Meum\Status
 */

/**
 * Of each case: what is wrong with the settings, where the key comes from and how it begins, whether the reader may change
 * it, what is stored, what the site says of itself, and the time.
 *
 * @var list<array{
 *     problem: 'no_key'|'key_malformed'|'key_unreadable'|'address_invalid'|null,
 *     source: 'environment'|'constant'|'database'|'none',
 *     prefix: string|null,
 *     may_change: bool,
 *     snapshot: mixed,
 *     site: Given_Site,
 *     now: int,
 * }> $given
 */

use Meum\Status\Http\Client;
use Meum\Status\Http\Decoder;
use Meum\Status\Providers\Meum\Meum;
use Meum\Status\Providers\Setup;
use Meum\Status\Reader;
use Meum\Status\Status\Context;
use Meum\Status\Status\Judge;
use Meum\Status\Status\Snapshot;

\Meum\Status\plugin();

$meum = new Meum( new Client(), new Decoder() );

return array_map(
	static function ( array $one ) use ( $meum ): array {
		$setup  = new Setup( $one['problem'], $one['source'], $one['prefix'], 'test' );
		$reader = new Reader( $one['may_change'], 'Ask an administrator.', 'https://shop.example/wp-admin/panel', 'https://shop.example/wp-admin/payments' );

		return Judge::report(
			$meum,
			$setup,
			Snapshot::from_array( $one['snapshot'], $meum, 'test' ),
			new Context( $one['site'], $one['prefix'], $reader, $one['now'] )
		)->to_array();
	},
	$given
);
