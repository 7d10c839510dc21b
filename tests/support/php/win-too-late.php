<?php
/**
 * Has the plugin check while another check finishes between its look at what is stored and the lock. Returns why it did not check, or
 * null.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Client;
use Meum\Status\Http\Decoder;
use Meum\Status\Providers\Meum\Meum;
use Meum\Status\Site\Facts;
use Meum\Status\Site\Stored;
use Meum\Status\Status\Checker;
use Meum\Status\Status\Lock;
use Meum\Status\Status\Log;
use Meum\Status\Status\Snapshot_Store;

/** @var wpdb $wpdb */
/** @var array{by: 'person'|'schedule'|'page', ago: int} $given Who asks, and how many seconds ago the other finished. */

\Meum\Status\plugin();

$is_late = false;
add_filter(
	'query',
	static function ( string $query ) use ( &$is_late, $given ): string {
		if ( ! $is_late && false !== strpos( $query, 'INSERT IGNORE' ) && false !== strpos( $query, 'meum_status_lock' ) ) {
			$is_late = true;
			$text    = get_option( 'meum_status_snapshot_meum' );
			$stored  = is_string( $text ) ? json_decode( $text, true ) : null;
			if ( is_array( $stored ) ) {
				$stored['attempted_at'] = time() - $given['ago'];
				update_option( 'meum_status_snapshot_meum', wp_json_encode( $stored ), false );
			}
		}
		return $query;
	}
);

$store   = new Snapshot_Store( new Facts( new Stored( $wpdb ), Meum::PAYMENT_PLUGIN ) );
$checker = new Checker( $store, new Lock( $wpdb ), new Log() );
$attempt = $checker->refresh( new Meum( new Client(), new Decoder() ), $given['by'] );

if ( ! $is_late ) {
	throw new RuntimeException( 'Nobody wanted the lock.' );
}

return $attempt->refresh;
