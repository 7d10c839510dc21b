<?php
declare( strict_types=1 );

namespace Meum\Status;

/** The sites that share this installation of WordPress. */
final class Network {

	/** Sites that are read at a time. */
	private const PAGE = 100;

	/**
	 * Does something on every site of the present network, for as long as a request may take.
	 *
	 * @param callable(): void $what    What to do on the site that is then the present one.
	 * @param float            $seconds After so many no further site is begun.
	 */
	public static function each_site( callable $what, float $seconds ): void {
		$started = microtime( true );
		$offset  = 0;

		do {
			$sites = get_sites(
				array(
					'fields'     => 'ids',
					'network_id' => get_current_network_id(),
					'number'     => self::PAGE,
					'offset'     => $offset,
				)
			);

			foreach ( $sites as $site ) {
				if ( microtime( true ) - $started > $seconds ) {
					return;
				}

				self::on_site( $site, $what );

				// The options of ten thousand sites do not fit into the memory of one request.
				if ( wp_cache_supports( 'flush_runtime' ) ) {
					wp_cache_flush_runtime();
				}
			}

			$offset += self::PAGE;
		} while ( array() !== $sites );
	}

	/** Goes back to a site: hooks of other plugins switch to another, and some forget to return. */
	public static function back_to( int $site ): void {
		while ( get_current_blog_id() !== $site && ms_is_switched() ) {
			restore_current_blog();
		}
		if ( get_current_blog_id() !== $site ) {
			switch_to_blog( $site );
		}
	}

	/**
	 * Does something on one site.
	 *
	 * @param callable(): void $what What to do.
	 */
	public static function on_site( int $site, callable $what ): void {
		switch_to_blog( $site );

		try {
			$what();
		} finally {
			restore_current_blog();
		}
	}
}
