<?php
declare( strict_types=1 );

namespace Meum\Status\Site;

/**
 * Reads the facts that a provider's record is compared with: the same on a page, in REST, in cron and on the command
 * line, so nothing here passes through a filter that only some of them load.
 */
final class Facts {

	/**
	 * The site's facts.
	 *
	 * @return array{home: string, siteurl: string, wordpress_version: string, woocommerce_version: string|null, plugin_version: string|null}
	 */
	public function here(): array {
		$version = $GLOBALS['wp_version'] ?? '';

		return array(
			'home'                => $this->address( 'home', 'WP_HOME' ),
			'siteurl'             => $this->address( 'siteurl', 'WP_SITEURL' ),
			'wordpress_version'   => is_string( $version ) ? $version : '',
			'woocommerce_version' => defined( 'WC_VERSION' ) ? (string) constant( 'WC_VERSION' ) : null,
			'plugin_version'      => $this->payment_plugin_version(),
		);
	}

	/** An address of the site as the owner set it; translation plugins filter the options. */
	private function address( string $option, string $constant_name ): string {
		$options = wp_load_alloptions();
		$address = ! is_multisite() && defined( $constant_name ) ? constant( $constant_name ) : ( $options[ $option ] ?? get_option( $option ) );

		return is_string( $address ) ? untrailingslashit( $address ) : '';
	}

	/** Version of the active Meum payment plugin, or null. Its folder is not documented, so any that begins like it counts. */
	private function payment_plugin_version(): ?string {
		$network = is_multisite() ? array_keys( (array) get_site_option( 'active_sitewide_plugins', array() ) ) : array();

		foreach ( array_merge( (array) get_option( 'active_plugins', array() ), $network ) as $file ) {
			if ( ! is_string( $file ) || plugin_basename( \Meum\Status\PLUGIN_FILE ) === $file || 1 !== preg_match( '#^(?:meum|stablecoin)(?!-status)[a-z0-9_-]*/[^/]+\.php$#i', $file ) ) {
				continue;
			}
			if ( is_readable( WP_PLUGIN_DIR . '/' . $file ) ) {
				$header = get_file_data( WP_PLUGIN_DIR . '/' . $file, array( 'version' => 'Version' ) );

				return '' === $header['version'] ? null : $header['version'];
			}
		}

		return null;
	}
}
