<?php
/**
 * Whether an open page may have Meum asked anew, for each stored state.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Client;
use Meum\Status\Http\Decoder;
use Meum\Status\Providers\Meum\Meum;
use Meum\Status\Status\Schedule;
use Meum\Status\Status\Snapshot;

/** @var array{now: int, snapshots: list<mixed>} $given */

\Meum\Status\plugin();

$meum = new Meum( new Client(), new Decoder() );

return array_map(
	static function ( $stored ) use ( $meum, $given ): bool {
		return Schedule::is_due_for_page( Snapshot::from_array( $stored, $meum, 'test' ), $meum->rhythm(), $given['now'] );
	},
	$given['snapshots']
);
