<?php
declare( strict_types=1 );

namespace Meum\Status\Site;

/**
 * Reads the facts that a provider's record is compared with: the same on a page, in REST, in cron and on the command
 * line, so nothing here passes through a filter that only some of them load.
 *
 * Addresses have no trailing slash; `siblings` are other sites of the network whose address begins like this one's;
 * `woocommerce_version` is null if WooCommerce is not active.
 *
 * @phpstan-type Site array{
 *     home: string,
 *     siteurl: string,
 *     siblings: list<string>,
 *     rest_prefix: string,
 *     wordpress_version: string,
 *     woocommerce_version: string|null,
 *     plugin_active: bool,
 *     plugin_version: string|null,
 * }
 */
final class Facts {

	private Stored $stored;

	/** Pattern of the payment plugin's folder or file. */
	private string $payment;

	public function __construct( Stored $stored, string $payment ) {
		$this->stored  = $stored;
		$this->payment = $payment;
	}

	/** @return Site The site's facts. */
	public function here(): array {
		$options = $this->stored->options( 'home', 'siteurl', 'active_plugins' );
		$network = is_multisite() ? $this->names( $this->stored->network_option( 'active_sitewide_plugins' ) ) : array();
		$plugins = new Active_Plugins( array_merge( $this->names( $options['active_plugins'] ?? null ), array_keys( $network ) ), $this->payment );
		$payment = $plugins->payment_plugin();

		return $this->addresses( $options['home'] ?? '', $options['siteurl'] ?? '' ) + array(
			'rest_prefix'         => rest_get_url_prefix(),
			'wordpress_version'   => $this->wordpress_version(),
			'woocommerce_version' => $plugins->woocommerce_version(),
			'plugin_active'       => null !== $payment,
			'plugin_version'      => $payment['version'] ?? null,
		);
	}

	/** The address of this site, without a trailing slash, as here() has it: whoever needs no more looks through no plugins. */
	public function home(): string {
		return $this->address( self::network_site(), $this->stored->options( 'home' )['home'] ?? '' );
	}

	/**
	 * Where this site is.
	 *
	 * @param string $home    The option of this name, as it is stored.
	 * @param string $siteurl The option of this name, as it is stored.
	 * @return array{home: string, siteurl: string, siblings: list<string>}
	 */
	private function addresses( string $home, string $siteurl ): array {
		$site = self::network_site();
		$here = $this->address( $site, $home );

		if ( null === $site ) {
			return array(
				'home'     => $here,
				'siteurl'  => Address::shown( Config_Address::read( 'WP_SITEURL', $siteurl ) ?? $siteurl ),
				'siblings' => array(),
			);
		}

		$siblings = $this->stored->sites_below( $site->domain, $site->path );

		return array(
			'home'     => $here,
			'siteurl'  => Address::is_on( $siteurl, $here, $siblings ) ? Address::shown( $siteurl ) : $here,
			'siblings' => $siblings,
		);
	}

	/**
	 * The address of this site.
	 *
	 * @param \WP_Site|null $site The network's record of it, or null.
	 * @param string        $home The option of this name, as it is stored.
	 */
	private function address( ?\WP_Site $site, string $home ): string {
		if ( null === $site ) {
			return Address::shown( Config_Address::read( 'WP_HOME', $home ) ?? $home );
		}

		// As the network keeps it: the options are in the hands of the site's own administrator.
		return Address::shown( ( 0 === strpos( $home, 'http://' ) ? 'http://' : 'https://' ) . $site->domain . $site->path );
	}

	/** The network's record of the present site, past the filters of get_site(); null where there is no network. */
	private static function network_site(): ?\WP_Site {
		$site = is_multisite() ? \WP_Site::get_instance( get_current_blog_id() ) : null;

		return $site instanceof \WP_Site ? $site : null;
	}

	/** WordPress's own word on its version: what stands in the global variable is changed by plugins that hide it. */
	private function wordpress_version(): string {
		$wp_version = '';

		require path_join( ABSPATH . WPINC, 'version.php' );

		return $wp_version;
	}

	/**
	 * A list that is stored as an option.
	 *
	 * @return array<mixed> Empty if it is none.
	 */
	private function names( ?string $stored ): array {
		$list = null === $stored ? null : maybe_unserialize( $stored );

		return is_array( $list ) ? $list : array();
	}
}
