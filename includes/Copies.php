<?php
declare( strict_types=1 );

namespace Meum\Status;

/** Tells what becomes of the background check where several copies of this plugin are active. */
final class Copies {

	/**
	 * The copies that stay active on the present site once those are gone that this request deactivates.
	 *
	 * @param bool $network_wide Whether they are deactivated on the whole network.
	 * @return list<string> Paths of their main files.
	 */
	public static function that_stay( bool $network_wide ): array {
		$active = self::active();
		$going  = $network_wide ? 'network' : 'site';

		// WordPress takes them off its list only after it has told all of them.
		$active[ $going ] = array_values(
			array_filter(
				$active[ $going ],
				static function ( string $path ): bool {
					return 0 === did_action( 'deactivate_' . substr( $path, strlen( WP_PLUGIN_DIR ) + 1 ) );
				}
			)
		);

		return array_merge( ...array_values( $active ) );
	}

	/** Whether the copy that runs comes to each site of a network. */
	public static function serve_network( int $network ): bool {
		$wide = get_network_option( $network, 'active_sitewide_plugins' );

		return array() !== self::active()['must_use'] || isset( ( (array) $wide )[ plugin_basename( PLUGIN_FILE ) ] );
	}

	/** @return array{site: list<string>, network: list<string>, must_use: list<string>} Main files of the active copies. */
	private static function active(): array {
		/** @var callable(): array{site: list<string>, network: list<string>, must_use: list<string>} $find A file of this plugin. */
		$find = require __DIR__ . '/active-copies.php';

		return $find();
	}
}
