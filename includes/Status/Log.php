<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/**
 * Writes one line when the outcome of checks changes, and none while it stays: to WooCommerce's log, or to WordPress's where
 * that is on. No key and no body of an answer is in it. A check never fails because its line cannot be written.
 */
final class Log {

	/**
	 * Notes the change between two snapshots, if there is one.
	 *
	 * @param string $name Name of the provider.
	 */
	public function change( string $name, Snapshot $before, Snapshot $after ): void {
		$was = null === $before->failure ? '' : $before->failure->code;
		$is  = null === $after->failure ? '' : $after->failure->code;

		if ( $was === $is ) {
			return;
		}

		// In English: it is for support, and one language can be searched for.
		if ( null === $after->failure ) {
			$this->write( 'info', sprintf( '%s answers again after %d failed attempts (last: %s).', $name, $before->failures, $was ) );
			return;
		}

		$details = array_filter(
			array(
				null === $after->failure->http_status ? null : 'HTTP ' . $after->failure->http_status,
				$after->failure->latency . ' ms',
				null === $after->failure->request_id ? null : 'request ' . $after->failure->request_id,
				$after->failure->evidence,
			)
		);

		$this->write( 'warning', sprintf( 'The check of %s failed: %s (%s).', $name, $is, implode( ', ', $details ) ) );
	}

	/** Writes one line. */
	private function write( string $level, string $line ): void {
		try {
			if ( function_exists( 'wc_get_logger' ) ) {
				wc_get_logger()->log( $level, $line, array( 'source' => 'meum-status' ) );
			} elseif ( defined( 'WP_DEBUG_LOG' ) && constant( 'WP_DEBUG_LOG' ) && function_exists( 'error_log' ) ) {
				// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_error_log -- The owner has turned this log on. Hosts can disable the function.
				error_log( 'Meum Status: ' . $line );
			}
		} catch ( \Throwable $thrown ) {
			// WooCommerce's logger and its handlers can be any plugin's, and write where a disk is full.
			return;
		}
	}
}
